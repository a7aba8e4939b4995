using System.Numerics;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Extremes that leave out what is not a number.</content>
public abstract partial class NdArray
{
    /// <summary>The smallest elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmin</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="initial">What each result begins with; null for its first element, of which there must then be one, and all must count.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have, or there are no elements, or only some count, and nothing to begin with.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanMin(a, axis: 0));
    /// // [1. 4.]
    /// </code></example>
    public static NdArray<T> NanMin<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<T>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        (NdArray<T>)NanExtremes.Smallest.Reduce((NdArray)a, axis, null, @out, keepDims, initial is null ? default : (NdOperand)initial, where);

    /// <summary>The smallest elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmin</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="initial">What each result begins with; without it that is its first element, of which there must then be one, and all must count.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have, or there are no elements, or only some count, and nothing to begin with.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanMin(
        NdArray a,
        Axes axis = default,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) =>
        NanExtremes.Smallest.Reduce(a, axis, null, @out, keepDims, initial, where);

    /// <summary>The largest elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmax</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="initial">What each result begins with; null for its first element, of which there must then be one, and all must count.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have, or there are no elements, or only some count, and nothing to begin with.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanMax(a, axis: 0));
    /// // [3. 4.]
    /// </code></example>
    public static NdArray<T> NanMax<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<T>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        (NdArray<T>)NanExtremes.Largest.Reduce((NdArray)a, axis, null, @out, keepDims, initial is null ? default : (NdOperand)initial, where);

    /// <summary>The largest elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmax</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="initial">What each result begins with; without it that is its first element, of which there must then be one, and all must count.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have, or there are no elements, or only some count, and nothing to begin with.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanMax(
        NdArray a,
        Axes axis = default,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) =>
        NanExtremes.Largest.Reduce(a, axis, null, @out, keepDims, initial, where);
}
