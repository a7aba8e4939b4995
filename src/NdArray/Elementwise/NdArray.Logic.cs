using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Kernels;

namespace NdArrays;

/// <content>Truth of elements.</content>
public abstract partial class NdArray
{
    /// <summary>Whether both elements are other than 0. NumPy: <c>numpy.logical_and</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [1, 0, 2];
    /// NdArray&lt;double&gt; y = [0, 0, 3];
    /// Console.WriteLine(np.LogicalAnd(x, y));
    /// // [False False  True]
    /// </code></example>
    public static NdArray<bool> LogicalAnd<T>(NdArray<T> x, NdArray<T> y, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Binary<NumberRelation<LogicalAndOp, T>, T, T, bool>(x, y, @out, where);

    /// <summary>Whether both elements are other than 0. Of any types, which promote. NumPy: <c>numpy.logical_and</c>.</summary>
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
    public static NdArray<bool> LogicalAnd(NdOperand x, NdOperand y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Binary<NumberRelationLoops<LogicalAndOp>>(nameof(LogicalAnd), x, y, @out, where, null);

    /// <summary>Whether one of two elements is other than 0. NumPy: <c>numpy.logical_or</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [1, 0, 2];
    /// NdArray&lt;double&gt; y = [0, 0, 3];
    /// Console.WriteLine(np.LogicalOr(x, y));
    /// // [ True False  True]
    /// </code></example>
    public static NdArray<bool> LogicalOr<T>(NdArray<T> x, NdArray<T> y, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Binary<NumberRelation<LogicalOrOp, T>, T, T, bool>(x, y, @out, where);

    /// <summary>Whether one of two elements is other than 0. Of any types, which promote. NumPy: <c>numpy.logical_or</c>.</summary>
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
    public static NdArray<bool> LogicalOr(NdOperand x, NdOperand y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Binary<NumberRelationLoops<LogicalOrOp>>(nameof(LogicalOr), x, y, @out, where, null);

    /// <summary>Whether just one of two elements is other than 0. NumPy: <c>numpy.logical_xor</c>.</summary>
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
    /// NdArray&lt;double&gt; x = [1, 0, 2];
    /// NdArray&lt;double&gt; y = [0, 0, 3];
    /// Console.WriteLine(np.LogicalXor(x, y));
    /// // [ True False False]
    /// </code></example>
    public static NdArray<bool> LogicalXor<T>(NdArray<T> x, NdArray<T> y, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Binary<NumberRelation<LogicalXorOp, T>, T, T, bool>(x, y, @out, where);

    /// <summary>Whether just one of two elements is other than 0. Of any types, which promote. NumPy: <c>numpy.logical_xor</c>.</summary>
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
    public static NdArray<bool> LogicalXor(NdOperand x, NdOperand y, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Binary<NumberRelationLoops<LogicalXorOp>>(nameof(LogicalXor), x, y, @out, where, null);

    /// <summary>Whether elements are 0. NumPy: <c>numpy.logical_not</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
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
    /// NdArray&lt;double&gt; x = [1, 0, -2];
    /// Console.WriteLine(np.LogicalNot(x));
    /// // [False  True False]
    /// </code></example>
    public static NdArray<bool> LogicalNot<T>(NdArray<T> x, NdArray<bool>? @out = null, NdArray<bool>? where = null)
        where T : INumberBase<T> => Ufunc.Unary<NumberTest<LogicalNotOp, T>, T, bool>(x, @out, where);

    /// <summary>Whether elements are 0. Of any types, which promote. NumPy: <c>numpy.logical_not</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="where">
    /// The places that are computed: it is broadcast to the result, and where it is false <paramref name="out"/> stays as it
    /// was, or the result has the type's default; null computes all.
    /// </param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The results, or the elements, do not convert to the type that was given.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray<bool> LogicalNot(NdOperand x, NdArray<bool>? @out = null, NdArray<bool>? where = null) =>
        (NdArray<bool>)UntypedUfunc.Unary<NumberTestLoops<LogicalNotOp>>(nameof(LogicalNot), x, @out, where, null);
}
