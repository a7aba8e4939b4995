using System.Numerics;
using NdArrays.Errors;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Means that leave out what is not a number.</content>
public abstract partial class NdArray
{
    /// <summary>The means of elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmean</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanMean(a, axis: 0));
    /// // [2. 4.]
    /// </code></example>
    public static NdArray<T> NanMean<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a, where);
        return (NdArray<T>)Moments.Mean(nameof(NanMean), a, new(axis, keepDims, numbers), null, @out);
    }

    /// <summary>The means of elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmean</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanMean(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        bool keepDims = false,
        NdArray<bool>? where = null)
    {
        RequirePoint(a, @out);
        using NdArray<bool> numbers = Numbers(a, where);
        return Moments.Mean(nameof(NanMean), a, new(axis, keepDims, numbers), dtype, @out);
    }

    /// <summary>Requires that the array for results of numbers with a point takes such numbers: whole numbers have no NaN.</summary>
    private static void RequirePoint(NdArray a, NdArray? @out)
    {
        ArgumentNullException.ThrowIfNull(a);
        if (a.DType.Kind is DTypeKind.Floating or DTypeKind.Complex && @out is { DType.Kind: not (DTypeKind.Floating or DTypeKind.Complex) })
        {
            Throw.ResultCasting(a.DType, @out.DType);
        }
    }
}
