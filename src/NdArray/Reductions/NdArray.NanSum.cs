using System.Numerics;

namespace NdArrays;

/// <content>Reductions that leave out what is not a number.</content>
public abstract partial class NdArray
{
    /// <summary>The sums of elements, without those that are not a number, and 0 if there are no others. NumPy: <c>numpy.nansum</c>.</summary>
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
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanSum(a, axis: 0));
    /// // [4. 4.]
    /// </code></example>
    public static NdArray<T> NanSum<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a);
        return Sum(a, axis, @out, keepDims: keepDims, where: numbers);
    }

    /// <summary>The sums of elements of any type, without those that are not a number, and 0 if there are no others. NumPy: <c>numpy.nansum</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanSum(NdArray a, Axes axis = default, DType? dtype = null, NdArray? @out = null, bool keepDims = false)
    {
        using NdArray<bool> numbers = Numbers(a);
        return Sum(a, axis, dtype, @out, keepDims: keepDims, where: numbers);
    }

    /// <summary>The products of elements, without those that are not a number, and 1 if there are no others. NumPy: <c>numpy.nanprod</c>.</summary>
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
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanProd(a, axis: 0));
    /// // [3. 4.]
    /// </code></example>
    public static NdArray<T> NanProd<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a);
        return Prod(a, axis, @out, keepDims: keepDims, where: numbers);
    }

    /// <summary>The products of elements of any type, without those that are not a number, and 1 if there are no others. NumPy: <c>numpy.nanprod</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanProd(NdArray a, Axes axis = default, DType? dtype = null, NdArray? @out = null, bool keepDims = false)
    {
        using NdArray<bool> numbers = Numbers(a);
        return Prod(a, axis, dtype, @out, keepDims: keepDims, where: numbers);
    }

    /// <summary>The means of elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmean</c>.</summary>
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
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanMean(a, axis: 0));
    /// // [2. 4.]
    /// </code></example>
    public static NdArray<T> NanMean<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a);
        return Mean(a, axis, @out, keepDims: keepDims, where: numbers);
    }

    /// <summary>The means of elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmean</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanMean(NdArray a, Axes axis = default, DType? dtype = null, NdArray? @out = null, bool keepDims = false)
    {
        using NdArray<bool> numbers = Numbers(a);
        return Mean(a, axis, dtype, @out, keepDims: keepDims, where: numbers);
    }

    /// <summary>The variances of elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanvar</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="ddof">What is subtracted from the number of elements before dividing by it.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanVar(a, axis: 0));
    /// // [1. 0.]
    /// </code></example>
    public static NdArray<T> NanVar<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, double ddof = 0, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a);
        return (NdArray<T>)WithoutFreedom(Var(a, axis, @out, ddof, keepDims: keepDims, where: numbers), a, numbers, axis, ddof, keepDims);
    }

    /// <summary>The variances of elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanvar</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="ddof">What is subtracted from the number of elements before dividing by it.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanVar(NdArray a, Axes axis = default, DType? dtype = null, NdArray? @out = null, double ddof = 0, bool keepDims = false)
    {
        using NdArray<bool> numbers = Numbers(a);
        return WithoutFreedom(Var(a, axis, dtype, @out, ddof, keepDims: keepDims, where: numbers), a, numbers, axis, ddof, keepDims);
    }

    /// <summary>The standard deviations of elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanstd</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="ddof">What is subtracted from the number of elements before dividing by it.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanStd(a, axis: 0));
    /// // [1. 0.]
    /// </code></example>
    public static NdArray<T> NanStd<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, double ddof = 0, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a);
        return (NdArray<T>)WithoutFreedom(Std(a, axis, @out, ddof, keepDims: keepDims, where: numbers), a, numbers, axis, ddof, keepDims);
    }

    /// <summary>The standard deviations of elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanstd</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="ddof">What is subtracted from the number of elements before dividing by it.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanStd(NdArray a, Axes axis = default, DType? dtype = null, NdArray? @out = null, double ddof = 0, bool keepDims = false)
    {
        using NdArray<bool> numbers = Numbers(a);
        return WithoutFreedom(Std(a, axis, dtype, @out, ddof, keepDims: keepDims, where: numbers), a, numbers, axis, ddof, keepDims);
    }

    /// <summary>The smallest elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmin</c>.</summary>
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
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanMin(a, axis: 0));
    /// // [1. 4.]
    /// </code></example>
    public static NdArray<T> NanMin<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T> =>
         (NdArray<T>)Ufuncs.FMin.Reduce((NdArray)a, axis, null, @out, keepDims);

    /// <summary>The smallest elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmin</c>.</summary>
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
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanMin(NdArray a, Axes axis = default, NdArray? @out = null, bool keepDims = false) =>
        Ufuncs.FMin.Reduce(a, axis, null, @out, keepDims);

    /// <summary>The largest elements, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmax</c>.</summary>
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
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanMax(a, axis: 0));
    /// // [3. 4.]
    /// </code></example>
    public static NdArray<T> NanMax<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T> =>
         (NdArray<T>)Ufuncs.FMax.Reduce((NdArray)a, axis, null, @out, keepDims);

    /// <summary>The largest elements of any type, without those that are not a number, and NaN if there are no others. NumPy: <c>numpy.nanmax</c>.</summary>
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
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanMax(NdArray a, Axes axis = default, NdArray? @out = null, bool keepDims = false) =>
        Ufuncs.FMax.Reduce(a, axis, null, @out, keepDims);

    /// <summary>Where elements are numbers; whole ones always are.</summary>
    private static NdArray<bool> Numbers(NdArray a)
    {
        ArgumentNullException.ThrowIfNull(a);
        using NdArray nans = IsNaN(a);
        return (NdArray<bool>)LogicalNot(nans);
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
