using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Means of the elements of an array.</content>
public abstract partial class NdArray
{
    /// <summary>The means of elements. NumPy: <c>numpy.mean</c>.</summary>
    /// <remarks>
    /// nan of no elements. Sums are kept as <see cref="Sum{T}"/> does.
    /// </remarks>
    /// <typeparam name="T">The type of the elements, in which is computed.</typeparam>
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
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, 2], [3, 5]];
    /// Console.WriteLine($"{np.Mean(a)} {np.Mean(a, axis: 0)}");
    /// // 2.75 [2.  3.5]
    /// </code></example>
    public static NdArray<T> Mean<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        (NdArray<T>)Moments.Mean(nameof(Mean), a, new(axis, keepDims, where), null, @out);

    /// <summary>The means of elements, in another type. NumPy: <c>numpy.mean</c> with <c>dtype</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type to compute in, which the result has.</typeparam>
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
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 4];
    /// Console.WriteLine(np.Mean&lt;int, double&gt;(a));
    /// // 2.3333333333333335
    /// </code></example>
    [OverloadResolutionPriority(-1)]
    public static NdArray<TResult> Mean<T, TResult>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<TResult>? @out = null,
        bool keepDims = false,
        NdArray<bool>? where = null)
        where T : unmanaged
        where TResult : unmanaged, IFloatingPointIeee754<TResult> =>
        (NdArray<TResult>)Moments.Mean(nameof(Mean), a, new(axis, keepDims, where), DType.Of<TResult>(), @out);

    /// <summary>The means of elements. Of any type. NumPy: <c>numpy.mean</c>.</summary>
    /// <remarks>
    /// Whole numbers and truth values count as numbers of double precision.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
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
    public static NdArray Mean(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        bool keepDims = false,
        NdArray<bool>? where = null) =>
        Moments.Mean(nameof(Mean), a, new(axis, keepDims, where), dtype, @out);
}
