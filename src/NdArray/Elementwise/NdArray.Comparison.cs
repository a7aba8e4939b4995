using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Comparison of elements.</content>
public abstract partial class NdArray
{
    /// <summary>Whether elements are equal. NumPy: <c>numpy.equal</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
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
    /// NdArray&lt;double&gt; x = [1, 2, double.NaN];
    /// NdArray&lt;double&gt; y = [1, 3, double.NaN];
    /// Console.WriteLine(np.Equal(x, y));
    /// // [ True False False]
    /// </code></example>
    public static NdArray<bool> Equal<T>(NdArray<T> x, NdArray<T> y, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Binary<NumberRelation<EqualOp, T>, T, T, bool>(x, y, @out, where);

    /// <summary>Whether elements are equal. Of any types, which promote. NumPy: <c>numpy.equal</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
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
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> Equal(NdOperand x, NdOperand y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Binary<NumberRelationLoops<EqualOp>>(nameof(Equal), x, y, @out, where, null);

    /// <summary>Whether elements differ. NumPy: <c>numpy.not_equal</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
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
    /// NdArray&lt;double&gt; x = [1, 2, double.NaN];
    /// NdArray&lt;double&gt; y = [1, 3, double.NaN];
    /// Console.WriteLine(np.NotEqual(x, y));
    /// // [False  True  True]
    /// </code></example>
    public static NdArray<bool> NotEqual<T>(NdArray<T> x, NdArray<T> y, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Binary<NumberRelation<NotEqualOp, T>, T, T, bool>(x, y, @out, where);

    /// <summary>Whether elements differ. Of any types, which promote. NumPy: <c>numpy.not_equal</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
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
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> NotEqual(NdOperand x, NdOperand y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Binary<NumberRelationLoops<NotEqualOp>>(nameof(NotEqual), x, y, @out, where, null);

    /// <summary>Whether elements are smaller than others. NumPy: <c>numpy.less</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
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
    /// NdArray&lt;double&gt; x = [1, 2, double.NaN];
    /// NdArray&lt;double&gt; y = [1, 3, double.NaN];
    /// Console.WriteLine(np.Less(x, y));
    /// // [False  True False]
    /// </code></example>
    public static NdArray<bool> Less<T>(NdArray<T> x, NdArray<T> y, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedRelation<LessOp, T>, T, T, bool>(x, y, @out, where);

    /// <inheritdoc cref="Less{T}(NdArray{T}, NdArray{T}, NdArray{bool}, NdArray{bool})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<bool> Less(NdArray<Complex> x, NdArray<Complex> y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Binary<ComplexRelation<LessOp>, Complex, Complex, bool>(x, y, @out, where);

    /// <summary>Whether elements are smaller than others. Of any types, which promote. NumPy: <c>numpy.less</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
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
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> Less(NdOperand x, NdOperand y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Binary<OrderedRelationLoops<LessOp>>(nameof(Less), x, y, @out, where, null);

    /// <summary>Whether elements are not larger than others. NumPy: <c>numpy.less_equal</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
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
    /// NdArray&lt;double&gt; x = [1, 2, double.NaN];
    /// NdArray&lt;double&gt; y = [1, 3, double.NaN];
    /// Console.WriteLine(np.LessEqual(x, y));
    /// // [ True  True False]
    /// </code></example>
    public static NdArray<bool> LessEqual<T>(NdArray<T> x, NdArray<T> y, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedRelation<LessEqualOp, T>, T, T, bool>(x, y, @out, where);

    /// <inheritdoc cref="LessEqual{T}(NdArray{T}, NdArray{T}, NdArray{bool}, NdArray{bool})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<bool> LessEqual(NdArray<Complex> x, NdArray<Complex> y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Binary<ComplexRelation<LessEqualOp>, Complex, Complex, bool>(x, y, @out, where);

    /// <summary>Whether elements are not larger than others. Of any types, which promote. NumPy: <c>numpy.less_equal</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
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
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> LessEqual(NdOperand x, NdOperand y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Binary<OrderedRelationLoops<LessEqualOp>>(nameof(LessEqual), x, y, @out, where, null);

    /// <summary>Whether elements are larger than others. NumPy: <c>numpy.greater</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
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
    /// NdArray&lt;double&gt; x = [1, 2, double.NaN];
    /// NdArray&lt;double&gt; y = [1, 3, double.NaN];
    /// Console.WriteLine(np.Greater(x, y));
    /// // [False False False]
    /// </code></example>
    public static NdArray<bool> Greater<T>(NdArray<T> x, NdArray<T> y, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedRelation<GreaterOp, T>, T, T, bool>(x, y, @out, where);

    /// <inheritdoc cref="Greater{T}(NdArray{T}, NdArray{T}, NdArray{bool}, NdArray{bool})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<bool> Greater(NdArray<Complex> x, NdArray<Complex> y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Binary<ComplexRelation<GreaterOp>, Complex, Complex, bool>(x, y, @out, where);

    /// <summary>Whether elements are larger than others. Of any types, which promote. NumPy: <c>numpy.greater</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
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
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> Greater(NdOperand x, NdOperand y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Binary<OrderedRelationLoops<GreaterOp>>(nameof(Greater), x, y, @out, where, null);

    /// <summary>Whether elements are not smaller than others. NumPy: <c>numpy.greater_equal</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
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
    /// NdArray&lt;double&gt; x = [1, 2, double.NaN];
    /// NdArray&lt;double&gt; y = [1, 3, double.NaN];
    /// Console.WriteLine(np.GreaterEqual(x, y));
    /// // [ True False False]
    /// </code></example>
    public static NdArray<bool> GreaterEqual<T>(NdArray<T> x, NdArray<T> y, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumber<T> => Ufunc.Binary<OrderedRelation<GreaterEqualOp, T>, T, T, bool>(x, y, @out, where);

    /// <inheritdoc cref="GreaterEqual{T}(NdArray{T}, NdArray{T}, NdArray{bool}, NdArray{bool})"/>
    /// <remarks>Complex numbers are compared by their real parts, and where these are equal by their imaginary ones.</remarks>
    public static NdArray<bool> GreaterEqual(NdArray<Complex> x, NdArray<Complex> y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        Ufunc.Binary<ComplexRelation<GreaterEqualOp>, Complex, Complex, bool>(x, y, @out, where);

    /// <summary>Whether elements are not smaller than others. Of any types, which promote. NumPy: <c>numpy.greater_equal</c>.</summary>
    /// <remarks>NaN is not equal to anything, and neither smaller nor larger.</remarks>
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
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> GreaterEqual(NdOperand x, NdOperand y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Binary<OrderedRelationLoops<GreaterEqualOp>>(nameof(GreaterEqual), x, y, @out, where, null);
}
