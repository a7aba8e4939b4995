using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>The larger and the smaller of elements.</content>
public abstract partial class NdArray
{
    /// <summary>The larger of two elements; NaN if one is. NumPy: <c>numpy.maximum</c>.</summary>
    /// <remarks>Of two zeros +0 is the larger.</remarks>
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
    /// NdArray&lt;double&gt; x = [1, 2, 3];
    /// NdArray&lt;double&gt; y = [4, -2, 0.5];
    /// Console.WriteLine(np.Maximum(x, y));
    /// // [4. 2. 3.]
    /// </code></example>
    public static NdArray<T> Maximum<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedBinary<MaximumOp, T>, T, T, T>(x, y, @out, where);

    /// <inheritdoc cref="Maximum{T}(NdArray{T}, NdArray{T}, NdArray{T}, NdArray{bool})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<Complex> Maximum(NdArray<Complex> x, NdArray<Complex> y, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Binary<ComplexMaximum, Complex, Complex, Complex>(x, y, @out, where);

    /// <summary>The larger of two elements; NaN if one is. Of any types, which promote. NumPy: <c>numpy.maximum</c>.</summary>
    /// <remarks>Of two zeros +0 is the larger.</remarks>
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
    public static NdArray Maximum(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<ExtremeLoops<MaximumOp, ComplexMaximum>>(nameof(Maximum), x, y, @out, where, dtype);

    /// <summary>The smaller of two elements; NaN if one is. NumPy: <c>numpy.minimum</c>.</summary>
    /// <remarks>Of two zeros -0 is the smaller.</remarks>
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
    /// NdArray&lt;double&gt; x = [1, 2, 3];
    /// NdArray&lt;double&gt; y = [4, -2, 0.5];
    /// Console.WriteLine(np.Minimum(x, y));
    /// // [ 1.  -2.   0.5]
    /// </code></example>
    public static NdArray<T> Minimum<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedBinary<MinimumOp, T>, T, T, T>(x, y, @out, where);

    /// <inheritdoc cref="Minimum{T}(NdArray{T}, NdArray{T}, NdArray{T}, NdArray{bool})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<Complex> Minimum(NdArray<Complex> x, NdArray<Complex> y, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Binary<ComplexMinimum, Complex, Complex, Complex>(x, y, @out, where);

    /// <summary>The smaller of two elements; NaN if one is. Of any types, which promote. NumPy: <c>numpy.minimum</c>.</summary>
    /// <remarks>Of two zeros -0 is the smaller.</remarks>
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
    public static NdArray Minimum(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<ExtremeLoops<MinimumOp, ComplexMinimum>>(nameof(Minimum), x, y, @out, where, dtype);

    /// <summary>The larger of two elements; NaN only if both are. NumPy: <c>numpy.fmax</c>.</summary>
    /// <remarks>Of two zeros +0 is the larger.</remarks>
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
    /// NdArray&lt;double&gt; x = [1, double.NaN, 3];
    /// NdArray&lt;double&gt; y = [4, -2, 0.5];
    /// Console.WriteLine(np.FMax(x, y));
    /// // [ 4. -2.  3.]
    /// </code></example>
    public static NdArray<T> FMax<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedBinary<FMaxOp, T>, T, T, T>(x, y, @out, where);

    /// <inheritdoc cref="FMax{T}(NdArray{T}, NdArray{T}, NdArray{T}, NdArray{bool})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<Complex> FMax(NdArray<Complex> x, NdArray<Complex> y, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Binary<ComplexFMax, Complex, Complex, Complex>(x, y, @out, where);

    /// <summary>The larger of two elements; NaN only if both are. Of any types, which promote. NumPy: <c>numpy.fmax</c>.</summary>
    /// <remarks>Of two zeros +0 is the larger.</remarks>
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
    public static NdArray FMax(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<ExtremeLoops<FMaxOp, ComplexFMax>>(nameof(FMax), x, y, @out, where, dtype);

    /// <summary>The smaller of two elements; NaN only if both are. NumPy: <c>numpy.fmin</c>.</summary>
    /// <remarks>Of two zeros -0 is the smaller.</remarks>
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
    /// NdArray&lt;double&gt; x = [1, double.NaN, 3];
    /// NdArray&lt;double&gt; y = [4, -2, 0.5];
    /// Console.WriteLine(np.FMin(x, y));
    /// // [ 1.  -2.   0.5]
    /// </code></example>
    public static NdArray<T> FMin<T>(NdArray<T> x, NdArray<T> y, NdArray<T>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedBinary<FMinOp, T>, T, T, T>(x, y, @out, where);

    /// <inheritdoc cref="FMin{T}(NdArray{T}, NdArray{T}, NdArray{T}, NdArray{bool})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<Complex> FMin(NdArray<Complex> x, NdArray<Complex> y, NdArray<Complex>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Binary<ComplexFMin, Complex, Complex, Complex>(x, y, @out, where);

    /// <summary>The smaller of two elements; NaN only if both are. Of any types, which promote. NumPy: <c>numpy.fmin</c>.</summary>
    /// <remarks>Of two zeros -0 is the smaller.</remarks>
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
    public static NdArray FMin(NdOperand x, NdOperand y, NdArray? @out = null, NdArray<bool>? where = null, DType? dtype = null) =>
        UntypedUfunc.Binary<ExtremeLoops<FMinOp, ComplexFMin>>(nameof(FMin), x, y, @out, where, dtype);
}
