using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Sines, cosines and tangents of elements, and their angles.</content>
public abstract partial class NdArray
{
    /// <summary>The sines of angles in radians. NumPy: <c>numpy.sin</c>.</summary>
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
    /// Console.WriteLine(np.Sin(x));
    /// // [-0.99749499  0.24740396  0.90929743]
    /// </code></example>
    public static NdArray<T> Sin<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<SinOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Sin{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Sin(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<SinOp>, Complex, Complex>(x, @out, where);

    /// <summary>The sines of angles in radians. Of any types, which promote. NumPy: <c>numpy.sin</c>.</summary>
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
    public static NdArray Sin(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<SinOp>>(nameof(Sin), x, @out, where, dtype);

    /// <summary>The cosines of angles in radians. NumPy: <c>numpy.cos</c>.</summary>
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
    /// Console.WriteLine(np.Cos(x));
    /// // [ 0.0707372   0.96891242 -0.41614684]
    /// </code></example>
    public static NdArray<T> Cos<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<CosOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Cos{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Cos(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<CosOp>, Complex, Complex>(x, @out, where);

    /// <summary>The cosines of angles in radians. Of any types, which promote. NumPy: <c>numpy.cos</c>.</summary>
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
    public static NdArray Cos(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<CosOp>>(nameof(Cos), x, @out, where, dtype);

    /// <summary>The tangents of angles in radians. NumPy: <c>numpy.tan</c>.</summary>
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
    /// Console.WriteLine(np.Tan(x));
    /// // [-14.10141995   0.25534192  -2.18503986]
    /// </code></example>
    public static NdArray<T> Tan<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<TanOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="Tan{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> Tan(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<TanOp>, Complex, Complex>(x, @out, where);

    /// <summary>The tangents of angles in radians. Of any types, which promote. NumPy: <c>numpy.tan</c>.</summary>
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
    public static NdArray Tan(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<TanOp>>(nameof(Tan), x, @out, where, dtype);

    /// <summary>The angles in radians whose sines are the elements, from -pi/2 to pi/2. NumPy: <c>numpy.arcsin</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [-1, 0.25, 0.5];
    /// Console.WriteLine(np.ArcSin(x));
    /// // [-1.57079633  0.25268026  0.52359878]
    /// </code></example>
    public static NdArray<T> ArcSin<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<ArcSinOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="ArcSin{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> ArcSin(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<ArcSinOp>, Complex, Complex>(x, @out, where);

    /// <summary>The angles in radians whose sines are the elements, from -pi/2 to pi/2. Of any types, which promote. NumPy: <c>numpy.arcsin</c>.</summary>
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
    public static NdArray ArcSin(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<ArcSinOp>>(nameof(ArcSin), x, @out, where, dtype);

    /// <summary>The angles in radians whose cosines are the elements, from 0 to pi. NumPy: <c>numpy.arccos</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [-1, 0.25, 0.5];
    /// Console.WriteLine(np.ArcCos(x));
    /// // [3.14159265 1.31811607 1.04719755]
    /// </code></example>
    public static NdArray<T> ArcCos<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<ArcCosOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="ArcCos{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> ArcCos(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<ArcCosOp>, Complex, Complex>(x, @out, where);

    /// <summary>The angles in radians whose cosines are the elements, from 0 to pi. Of any types, which promote. NumPy: <c>numpy.arccos</c>.</summary>
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
    public static NdArray ArcCos(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<ArcCosOp>>(nameof(ArcCos), x, @out, where, dtype);

    /// <summary>The angles in radians whose tangents are the elements, from -pi/2 to pi/2. NumPy: <c>numpy.arctan</c>.</summary>
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
    /// Console.WriteLine(np.ArcTan(x));
    /// // [-0.98279372  0.24497866  1.10714872]
    /// </code></example>
    public static NdArray<T> ArcTan<T>(NdArray<T> x, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : IFloatingPointIeee754<T> => Ufunc.Unary<FloatingUnary<ArcTanOp, T>, T, T>(x, @out, where);

    /// <inheritdoc cref="ArcTan{T}(NdArray{T}, NdArray{T}, NdArray{bool})"/>
    public static NdArray<Complex> ArcTan(NdArray<Complex> x, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Unary<ComplexUnary<ArcTanOp>, Complex, Complex>(x, @out, where);

    /// <summary>The angles in radians whose tangents are the elements, from -pi/2 to pi/2. Of any types, which promote. NumPy: <c>numpy.arctan</c>.</summary>
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
    public static NdArray ArcTan(NdOperand x, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Unary<FloatingUnaryLoops<ArcTanOp>>(nameof(ArcTan), x, @out, where, dtype);
}
