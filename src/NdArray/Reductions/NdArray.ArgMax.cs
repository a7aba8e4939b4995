using NdArrays.Reductions;

namespace NdArrays;

/// <content>Where the extremes of an array are.</content>
public abstract partial class NdArray
{
    /// <summary>The places of the largest elements along an axis. NumPy: <c>numpy.argmax</c>.</summary>
    /// <remarks>
    /// Of several the first; of nan the first nan.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis; null for the places in the flattened array.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[3, 9, 2], [4, 6, 8]];
    /// Console.WriteLine($"{np.ArgMax(a)} {np.ArgMax(a, axis: 0)} {np.ArgMax(a, axis: 1)}");
    /// // 1 [1 0 1] [1 2]
    /// </code></example>
    public static NdArray<long> ArgMax(NdArray a, int? axis = null, NdArray<long>? @out = null, bool keepDims = false) =>
        ExtremePlaces.Of(nameof(ArgMax), a, axis, @out, keepDims, largest: true);


    /// <summary>The places of the smallest elements along an axis. NumPy: <c>numpy.argmin</c>.</summary>
    /// <remarks>
    /// Of several the first; of nan the first nan.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis; null for the places in the flattened array.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[3, 9, 2], [4, 1, 8]];
    /// Console.WriteLine($"{np.ArgMin(a)} {np.ArgMin(a, axis: 0)} {np.ArgMin(a, axis: 1)}");
    /// // 4 [0 1 0] [2 1]
    /// </code></example>
    public static NdArray<long> ArgMin(NdArray a, int? axis = null, NdArray<long>? @out = null, bool keepDims = false) =>
        ExtremePlaces.Of(nameof(ArgMin), a, axis, @out, keepDims, largest: false);

}
