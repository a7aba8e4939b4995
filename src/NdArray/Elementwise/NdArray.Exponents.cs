using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Roots and powers of elements.</content>
public abstract partial class NdArray
{
    /// <summary>The square roots of elements; NaN of negative ones. NumPy: <c>numpy.sqrt</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [4, 2, 0.25];
    /// Console.WriteLine(np.Sqrt(x));
    /// // [2.         1.41421356 0.5       ]
    /// </code></example>
    public static NdArray<T> Sqrt<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<SqrtOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Sqrt{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Sqrt(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<SqrtOp>, Complex, Complex>(x, @out, where);

    /// <summary>The square roots of elements; NaN of negative ones. Of any types, which promote. NumPy: <c>numpy.sqrt</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Sqrt(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<SqrtOp>>(nameof(Sqrt), x, @out, where, dtype);

    /// <summary>The cube roots of elements. NumPy: <c>numpy.cbrt</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [8, -27, 0.125];
    /// Console.WriteLine(np.Cbrt(x));
    /// // [ 2.  -3.   0.5]
    /// </code></example>
    public static NdArray<T> Cbrt<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<CbrtOp, T>, T, T>(x, @out, where);

    /// <summary>The cube roots of elements. Of any types, which promote. NumPy: <c>numpy.cbrt</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Cbrt(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<CbrtOp>>(nameof(Cbrt), x, @out, where, dtype);

    /// <summary>e to the power of elements. NumPy: <c>numpy.exp</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [-1.5, 0.25, 2];
    /// Console.WriteLine(np.Exp(x));
    /// // [0.22313016 1.28402542 7.3890561 ]
    /// </code></example>
    public static NdArray<T> Exp<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<ExpOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Exp{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Exp(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<ExpOp>, Complex, Complex>(x, @out, where);

    /// <summary>e to the power of elements. Of any types, which promote. NumPy: <c>numpy.exp</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Exp(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<ExpOp>>(nameof(Exp), x, @out, where, dtype);

    /// <summary>2 to the power of elements. NumPy: <c>numpy.exp2</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [-1.5, 0.25, 2];
    /// Console.WriteLine(np.Exp2(x));
    /// // [0.35355339 1.18920712 4.        ]
    /// </code></example>
    public static NdArray<T> Exp2<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<Exp2Op, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Exp2{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Exp2(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<Exp2Op>, Complex, Complex>(x, @out, where);

    /// <summary>2 to the power of elements. Of any types, which promote. NumPy: <c>numpy.exp2</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Exp2(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<Exp2Op>>(nameof(Exp2), x, @out, where, dtype);

    /// <summary>e to the power of elements, less 1: exact also where that is close to 0. NumPy: <c>numpy.expm1</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [-1.5, 1e-10, 2];
    /// Console.WriteLine(np.ExpM1(x));
    /// // [-7.7686984e-01  1.0000000e-10  6.3890561e+00]
    /// </code></example>
    public static NdArray<T> ExpM1<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<ExpM1Op, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="ExpM1{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> ExpM1(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<ExpM1Op>, Complex, Complex>(x, @out, where);

    /// <summary>e to the power of elements, less 1: exact also where that is close to 0. Of any types, which promote. NumPy: <c>numpy.expm1</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray ExpM1(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<ExpM1Op>>(nameof(ExpM1), x, @out, where, dtype);

    /// <summary>Elements to the power of others. NumPy: <c>numpy.power</c>.</summary>
    /// <remarks>Powers of whole numbers wrap, and there are none to negative numbers.</remarks>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A whole number would be raised to a negative one.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [2, 9, 10];
    /// NdArray&lt;double&gt; y = [10, 0.5, -2];
    /// Console.WriteLine(np.Power(x, y));
    /// // [1.024e+03 3.000e+00 1.000e-02]
    /// </code></example>
    public static NdArray<T> Power<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedBinary<PowerOp, T>, T, T, T>(x, PowerLoops.WithoutNegative(y, x, where), @out, where);

    /// <summary>Elements to the power of others. Of any types, which promote. NumPy: <c>numpy.power</c>.</summary>
    /// <remarks>Powers of whole numbers wrap, and there are none to negative numbers.</remarks>
    /// <param name="x">The elements on the left.</param>
    /// <param name="y">The elements on the right, of a shape that broadcasts with the other.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A whole number would be raised to a negative one.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Power(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<PowerLoops>(nameof(Power), x, PowerLoops.Used(y, where), @out, where, dtype);
}
