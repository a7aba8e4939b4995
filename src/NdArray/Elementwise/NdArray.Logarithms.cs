using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Logarithms of elements.</content>
public abstract partial class NdArray
{
    /// <summary>The natural logarithms of elements; NaN of negative ones. NumPy: <c>numpy.log</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [1, 10, 0.5];
    /// Console.WriteLine(np.Log(x));
    /// // [ 0.          2.30258509 -0.69314718]
    /// </code></example>
    public static NdArray<T> Log<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<LogOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Log{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Log(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<LogOp>, Complex, Complex>(x, @out, where);

    /// <summary>The natural logarithms of elements; NaN of negative ones. Of any types, which promote. NumPy: <c>numpy.log</c>.</summary>
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
    public static NdArray Log(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<LogOp>>(nameof(Log), x, @out, where, dtype);

    /// <summary>The logarithms of elements to base 2; NaN of negative ones. NumPy: <c>numpy.log2</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [1, 10, 0.5];
    /// Console.WriteLine(np.Log2(x));
    /// // [ 0.          3.32192809 -1.        ]
    /// </code></example>
    public static NdArray<T> Log2<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<Log2Op, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Log2{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Log2(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<Log2Op>, Complex, Complex>(x, @out, where);

    /// <summary>The logarithms of elements to base 2; NaN of negative ones. Of any types, which promote. NumPy: <c>numpy.log2</c>.</summary>
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
    public static NdArray Log2(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<Log2Op>>(nameof(Log2), x, @out, where, dtype);

    /// <summary>The logarithms of elements to base 10; NaN of negative ones. NumPy: <c>numpy.log10</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [1, 1000, 0.5];
    /// Console.WriteLine(np.Log10(x));
    /// // [ 0.       3.      -0.30103]
    /// </code></example>
    public static NdArray<T> Log10<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<Log10Op, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Log10{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Log10(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<Log10Op>, Complex, Complex>(x, @out, where);

    /// <summary>The logarithms of elements to base 10; NaN of negative ones. Of any types, which promote. NumPy: <c>numpy.log10</c>.</summary>
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
    public static NdArray Log10(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<Log10Op>>(nameof(Log10), x, @out, where, dtype);

    /// <summary>The natural logarithms of 1 plus the elements: exact also where that is close to 1. NumPy: <c>numpy.log1p</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [0, 1e-10, 2];
    /// Console.WriteLine(np.Log1P(x));
    /// // [0.00000000e+00 1.00000000e-10 1.09861229e+00]
    /// </code></example>
    public static NdArray<T> Log1P<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<Log1POp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Log1P{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Log1P(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<Log1POp>, Complex, Complex>(x, @out, where);

    /// <summary>The natural logarithms of 1 plus the elements: exact also where that is close to 1. Of any types, which promote. NumPy: <c>numpy.log1p</c>.</summary>
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
    public static NdArray Log1P(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<Log1POp>>(nameof(Log1P), x, @out, where, dtype);

    /// <summary>The natural logarithms of the sums of two exponentials. NumPy: <c>numpy.logaddexp</c>.</summary>
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
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [1, 2, -3];
    /// NdArray&lt;double&gt; y = [4, -2, -1000];
    /// Console.WriteLine(np.LogAddExp(x, y));
    /// // [ 4.04858735  2.01814993 -3.        ]
    /// </code></example>
    public static NdArray<T> LogAddExp<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Binary<FloatingBinary<LogAddExpOp, T>, T, T, T>(x, y, @out, where);

    /// <summary>The natural logarithms of the sums of two exponentials. Of any types, which promote. NumPy: <c>numpy.logaddexp</c>.</summary>
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
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray LogAddExp(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<FloatingBinaryLoops<LogAddExpOp>>(nameof(LogAddExp), x, y, @out, where, dtype);

    /// <summary>The logarithms to base 2 of the sums of two powers of 2. NumPy: <c>numpy.logaddexp2</c>.</summary>
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
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; x = [1, 2, -3];
    /// NdArray&lt;double&gt; y = [4, -2, -1000];
    /// Console.WriteLine(np.LogAddExp2(x, y));
    /// // [ 4.169925    2.08746284 -3.        ]
    /// </code></example>
    public static NdArray<T> LogAddExp2<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Binary<FloatingBinary<LogAddExp2Op, T>, T, T, T>(x, y, @out, where);

    /// <summary>The logarithms to base 2 of the sums of two powers of 2. Of any types, which promote. NumPy: <c>numpy.logaddexp2</c>.</summary>
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
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray LogAddExp2(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<FloatingBinaryLoops<LogAddExp2Op>>(nameof(LogAddExp2), x, y, @out, where, dtype);
}
