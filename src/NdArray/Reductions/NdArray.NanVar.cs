using System.Numerics;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Variances and standard deviations that leave out what is not a number.</content>
public abstract partial class NdArray
{
    /// <summary>The variances of elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanvar</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="ddof">What is subtracted from the number of elements before dividing by it.</param>
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
    /// Console.WriteLine(np.NanVar(a, axis: 0));
    /// // [1. 0.]
    /// </code></example>
    public static NdArray<T> NanVar<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a, where);
        NdArray results = Moments.Variance(nameof(NanVar), a, new(axis, keepDims, numbers), null, @out, ddof, root: false);
        return (NdArray<T>)WithoutFreedom(results, a, numbers, axis, ddof, keepDims);
    }

    /// <summary>The variances of elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanvar</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="ddof">What is subtracted from the number of elements before dividing by it.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanVar(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null)
    {
        RequirePoint(a, @out);
        using NdArray<bool> numbers = Numbers(a, where);
        NdArray results = Moments.Variance(nameof(NanVar), a, new(axis, keepDims, numbers), dtype, @out, ddof, root: false);
        return WithoutFreedom(results, a, numbers, axis, ddof, keepDims);
    }

    /// <summary>The standard deviations of elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanstd</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="ddof">What is subtracted from the number of elements before dividing by it.</param>
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
    /// Console.WriteLine(np.NanStd(a, axis: 0));
    /// // [1. 0.]
    /// </code></example>
    public static NdArray<T> NanStd<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a, where);
        NdArray results = Moments.Variance(nameof(NanStd), a, new(axis, keepDims, numbers), null, @out, ddof, root: true);
        return (NdArray<T>)WithoutFreedom(results, a, numbers, axis, ddof, keepDims);
    }

    /// <summary>The standard deviations of elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanstd</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="ddof">What is subtracted from the number of elements before dividing by it.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanStd(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null)
    {
        RequirePoint(a, @out);
        using NdArray<bool> numbers = Numbers(a, where);
        NdArray results = Moments.Variance(nameof(NanStd), a, new(axis, keepDims, numbers), dtype, @out, ddof, root: true);
        return WithoutFreedom(results, a, numbers, axis, ddof, keepDims);
    }

    /// <summary>Puts NaN where there are no more elements than degrees of freedom are subtracted.</summary>
    private static NdArray WithoutFreedom(
        NdArray variances, NdArray a, NdArray<bool> numbers, Axes axis, double ddof, bool keepDims)
    {
        if (a.DType.Kind is not (DTypeKind.Floating or DTypeKind.Complex))
        {
            return variances;
        }

        using NdArray<long> counts = CountNonZero(numbers, axis, keepDims);
        using NdArray areTooFew = LessEqual(counts, ddof);
        if (Any(areTooFew).Item())
        {
            variances.Assign(variances.Layout, Where(areTooFew, double.CopySign(double.NaN, 1), variances));
        }

        return variances;
    }
}
