using NdArrays.Joining;

namespace NdArrays;

/// <content>Concatenation.</content>
public abstract partial class NdArray
{
    /// <summary>Joins arrays along an existing axis. NumPy: <c>numpy.concatenate</c>.</summary>
    /// <remarks>
    /// The result lies in memory in the order of the inputs, Fortran or otherwise, if they agree on one, and in row-major
    /// order if not. <paramref name="out"/> may have any strides, and may overlap the inputs: the result is as if it did
    /// not. An input that lies already where it belongs in <paramref name="out"/> is not copied.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, with equal sizes along every axis but <paramref name="axis"/>.</param>
    /// <param name="axis">
    /// The axis along which they are joined; negative counts from the last, null joins all elements of all inputs, of any
    /// shapes, in row-major order.
    /// </param>
    /// <param name="out">An array to write the result to, of just its shape; null makes a new one.</param>
    /// <returns>The result: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their ranks or their sizes off the axis differ, one has rank 0, or <paramref name="out"/> has
    /// another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An input or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// NdArray&lt;int&gt; b = [[5, 6]];
    /// Console.WriteLine(np.Concatenate([a, b], axis: 0));
    /// // [[1 2]
    /// //  [3 4]
    /// //  [5 6]]
    /// Console.WriteLine(np.Concatenate([a, b.T], axis: 1));
    /// // [[1 2 5]
    /// //  [3 4 6]]
    /// Console.WriteLine(np.Concatenate([a, b], axis: null));
    /// // [1 2 3 4 5 6]
    /// </code></example>
    public static NdArray<T> Concatenate<T>(
        ReadOnlySpan<NdArray<T>> arrays, int? axis = 0, NdArray<T>? @out = null) =>
        Join.Of(ReadOnlySpan<NdArray>.CastUp(arrays), axis, @out);

    /// <summary>Joins arrays of any types along an existing axis. NumPy: <c>numpy.concatenate</c>.</summary>
    /// <remarks>
    /// The result has the type of <paramref name="out"/>, or else <paramref name="dtype"/>, or else the one to which NumPy
    /// promotes the types of all inputs, empty ones too.
    /// </remarks>
    /// <param name="arrays">The inputs, with equal sizes along every axis but <paramref name="axis"/>.</param>
    /// <param name="axis">The axis along which they are joined; negative counts from the last, null joins flattened inputs.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="dtype">The type of the result.</param>
    /// <param name="casting">The conversions allowed from the inputs' types to the result's.</param>
    /// <returns>The result: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are no inputs, their ranks or their sizes off the axis differ, one has rank 0, <paramref name="out"/> has
    /// another shape than the result, both <paramref name="out"/> and <paramref name="dtype"/> are given, or the types of
    /// the inputs have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidCastException">An input does not convert to the type of the result under the rule.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An input or <paramref name="out"/> was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2];
    /// NdArray&lt;double&gt; b = [0.5];
    /// Console.WriteLine(np.Concatenate([a, b]));
    /// // [1.  2.  0.5]
    /// Console.WriteLine(np.Concatenate([a, b], dtype: DType.Int32, casting: Casting.Unsafe));
    /// // [1 2 0]
    /// </code></example>
    public static NdArray Concatenate(
        ReadOnlySpan<NdArray> arrays,
        int? axis = 0,
        NdArray? @out = null,
        DType? dtype = null,
        Casting casting = Casting.SameKind) =>
        Join.Of(arrays, axis, @out, dtype, casting);

    /// <summary>The same as <see cref="Concatenate{T}"/>, under its name in the Array API standard.</summary>
    /// <inheritdoc cref="Concatenate{T}"/>
    public static NdArray<T> Concat<T>(ReadOnlySpan<NdArray<T>> arrays, int? axis = 0, NdArray<T>? @out = null) =>
        Concatenate(arrays, axis, @out);

    /// <summary>
    /// The same as <see cref="Concatenate(ReadOnlySpan{NdArray}, int?, NdArray?, DType?, Casting)"/>, under its name in the
    /// Array API standard.
    /// </summary>
    /// <inheritdoc cref="Concatenate(ReadOnlySpan{NdArray}, int?, NdArray?, DType?, Casting)"/>
    public static NdArray Concat(
        ReadOnlySpan<NdArray> arrays,
        int? axis = 0,
        NdArray? @out = null,
        DType? dtype = null,
        Casting casting = Casting.SameKind) =>
        Concatenate(arrays, axis, @out, dtype, casting);
}
