using System.Numerics;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Quantiles by hundredths.</content>
public abstract partial class NdArray
{
    /// <summary>The percentiles of elements. NumPy: <c>numpy.percentile</c>.</summary>
    /// <remarks>NaN where an element is NaN.</remarks>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="q">How much of a hundred lies below: one number, or an array of at most two axes, which are the first ones of the result.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="method">What is between two elements.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="weights">How much each element counts, for <see cref="QuantileMethod.InvertedCdf"/> only: of the shape of the elements, or of that of the axes; null counts all alike.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements, or weights do not fit, or <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> or <paramref name="q"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis or method, or <paramref name="q"/> has a number below 0 or above 100.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[10, 7, 4], [3, 2, 1]];
    /// Console.WriteLine($"{np.Percentile(a, 50)} {np.Percentile(a, [25, 75], axis: 1)}");
    /// // 3.5 [[5.5 1.5]
    /// //  [8.5 2.5]]
    /// </code></example>
    public static NdArray<T> Percentile<T>(
        NdArray<T> a,
        NdArray<T> q,
        Axes axis = default,
        NdArray<T>? @out = null,
        QuantileMethod method = QuantileMethod.Linear,
        bool keepDims = false,
        NdArray? weights = null)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Quantiles.Of(nameof(Percentile), a, q, 100, axis, @out, method, keepDims, weights, skipsNan: false);

    /// <summary>The percentiles of elements of any type. NumPy: <c>numpy.percentile</c>.</summary>
    /// <remarks>NaN where an element is NaN.</remarks>
    /// <param name="a">The elements.</param>
    /// <param name="q">How much of a hundred lies below: one number, or an array of at most two axes, which are the first ones of the result.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="method">What is between two elements.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="weights">How much each element counts, for <see cref="QuantileMethod.InvertedCdf"/> only: of the shape of the elements, or of that of the axes; null counts all alike.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements, or weights do not fit, or <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> or <paramref name="q"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis or method, or <paramref name="q"/> has a number below 0 or above 100.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray a = NdArray.Array&lt;int&gt;(7, 1, 4, 2);
    /// Console.WriteLine(np.Percentile(a, 50));
    /// // 3.0
    /// </code></example>
    public static NdArray Percentile(
        NdArray a,
        NdOperand q,
        Axes axis = default,
        NdArray? @out = null,
        QuantileMethod method = QuantileMethod.Linear,
        bool keepDims = false,
        NdArray? weights = null) =>
        Quantiles.Of(nameof(Percentile), a, q, 100, axis, @out, method, keepDims, weights, skipsNan: false);

    /// <summary>The percentiles of elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanpercentile</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="q">How much of a hundred lies below: one number, or an array of at most two axes, which are the first ones of the result.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="method">What is between two elements.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="weights">How much each element counts, for <see cref="QuantileMethod.InvertedCdf"/> only: of the shape of the elements, or of that of the axes; null counts all alike.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">Weights do not fit, or <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> or <paramref name="q"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis or method, or <paramref name="q"/> has a number below 0 or above 100.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [10, double.NaN, 4, 3];
    /// Console.WriteLine(np.NanPercentile(a, 50));
    /// // 4.0
    /// </code></example>
    public static NdArray<T> NanPercentile<T>(
        NdArray<T> a,
        NdArray<T> q,
        Axes axis = default,
        NdArray<T>? @out = null,
        QuantileMethod method = QuantileMethod.Linear,
        bool keepDims = false,
        NdArray? weights = null)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Quantiles.Of(nameof(NanPercentile), a, q, 100, axis, @out, method, keepDims, weights, skipsNan: true);

    /// <summary>The percentiles of elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanpercentile</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="q">How much of a hundred lies below: one number, or an array of at most two axes, which are the first ones of the result.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="method">What is between two elements.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="weights">How much each element counts, for <see cref="QuantileMethod.InvertedCdf"/> only: of the shape of the elements, or of that of the axes; null counts all alike.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">Weights do not fit, or <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> or <paramref name="q"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis or method, or <paramref name="q"/> has a number below 0 or above 100.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray NanPercentile(
        NdArray a,
        NdOperand q,
        Axes axis = default,
        NdArray? @out = null,
        QuantileMethod method = QuantileMethod.Linear,
        bool keepDims = false,
        NdArray? weights = null) =>
        Quantiles.Of(nameof(NanPercentile), a, q, 100, axis, @out, method, keepDims, weights, skipsNan: true);
}
