using System.Numerics;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Medians.</content>
public abstract partial class NdArray
{
    /// <summary>The medians of elements: of an even number the means of both in the middle. NumPy: <c>numpy.median</c>.</summary>
    /// <remarks>NaN of no elements, and where one is NaN.</remarks>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[10, 7, 4], [3, 2, 1]];
    /// Console.WriteLine($"{np.Median(a)} {np.Median(a, axis: 0)} {np.Median(a, axis: 1)}");
    /// // 3.5 [6.5 4.5 2.5] [7. 2.]
    /// </code></example>
    public static NdArray<T> Median<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        (NdArray<T>)Quantiles.Median(nameof(Median), a, axis, @out, keepDims, skipsNan: false);

    /// <summary>The medians of elements of any type: of an even number the means of both in the middle. NumPy: <c>numpy.median</c>.</summary>
    /// <remarks>NaN of no elements, and where one is NaN.</remarks>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results, which are floating or complex numbers: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray a = NdArray.Array&lt;int&gt;(5, 1, 4, 2);
    /// Console.WriteLine(np.Median(a));
    /// // 3.0
    /// </code></example>
    public static NdArray Median(NdArray a, Axes axis = default, NdArray? @out = null, bool keepDims = false) =>
        Quantiles.Median(nameof(Median), a, axis, @out, keepDims, skipsNan: false);

    /// <summary>The medians of elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmedian</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[10, double.NaN, 4], [3, 2, 1]];
    /// Console.WriteLine($"{np.NanMedian(a)} {np.NanMedian(a, axis: 0)}");
    /// // 3.0 [6.5 2.  2.5]
    /// </code></example>
    public static NdArray<T> NanMedian<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        (NdArray<T>)Quantiles.Median(nameof(NanMedian), a, axis, @out, keepDims, skipsNan: true);

    /// <summary>The medians of elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmedian</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results, which are floating or complex numbers: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray NanMedian(NdArray a, Axes axis = default, NdArray? @out = null, bool keepDims = false) =>
        Quantiles.Median(nameof(NanMedian), a, axis, @out, keepDims, skipsNan: true);
}
