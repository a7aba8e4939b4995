using NdArrays.Reductions;

namespace NdArrays;

/// <content>Which and how many elements of an array are true.</content>
public abstract partial class NdArray
{
    /// <summary>Whether any elements are true, that is not 0. NumPy: <c>numpy.any</c>.</summary>
    /// <remarks>
    /// nan is true.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[0, 1], [0, 0]];
    /// Console.WriteLine($"{np.Any(a)} {np.Any(a, axis: 1)}");
    /// // True [ True False]
    /// </code></example>
    public static NdArray<bool> Any(
        NdArray a, Axes axis = default, NdArray<bool>? @out = null, bool keepDims = false, NdArray<bool>? where = null) =>
        Truth.Of(nameof(Any), a, new(axis, keepDims, where), @out, any: true, initial: false);


    /// <summary>Whether all elements are true, that is not 0. NumPy: <c>numpy.all</c>.</summary>
    /// <remarks>
    /// nan is true.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 1], [0, 2]];
    /// Console.WriteLine($"{np.All(a)} {np.All(a, axis: 1)}");
    /// // False [ True False]
    /// </code></example>
    public static NdArray<bool> All(
        NdArray a, Axes axis = default, NdArray<bool>? @out = null, bool keepDims = false, NdArray<bool>? where = null) =>
        Truth.Of(nameof(All), a, new(axis, keepDims, where), @out, any: false, initial: true);


    /// <summary>How many elements are not 0. NumPy: <c>numpy.count_nonzero</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <returns>The numbers.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[0, 1], [3, 2]];
    /// Console.WriteLine($"{np.CountNonZero(a)} {np.CountNonZero(a, axis: 0)}");
    /// // 3 [1 2]
    /// </code></example>
    public static NdArray<long> CountNonZero(NdArray a, Axes axis = default, bool keepDims = false) =>
        Truth.Count(nameof(CountNonZero), a, new(axis, keepDims));

}
