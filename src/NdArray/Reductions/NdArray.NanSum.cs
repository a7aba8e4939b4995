using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Sums and products that leave out what is not a number.</content>
public abstract partial class NdArray
{
    /// <summary>The sums of elements, without those that are not a number, and 0 if there are no others. NumPy: <c>numpy.nansum</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="initial">What each result begins with; null for 0.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanSum(a, axis: 0));
    /// // [4. 4.]
    /// </code></example>
    public static NdArray<T> NanSum<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<T>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a, where);
        return Totals.Of<AddOp, T, T>(nameof(NanSum), a, new(axis, keepDims, numbers), @out, initial);
    }

    /// <summary>The sums of elements of any type, without those that are not a number, and 0 if there are no others. NumPy: <c>numpy.nansum</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="initial">What each result begins with, if it is given.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanSum(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null)
    {
        using NdArray<bool> numbers = Numbers(a, where);
        return Totals.Of<AddOp>(nameof(NanSum), a, new(axis, keepDims, numbers), dtype, @out, initial);
    }

    /// <summary>The products of elements, without those that are not a number, and 1 if there are no others. NumPy: <c>numpy.nanprod</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="initial">What each result begins with; null for 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, double.NaN], [3, 4]];
    /// Console.WriteLine(np.NanProd(a, axis: 0));
    /// // [3. 4.]
    /// </code></example>
    public static NdArray<T> NanProd<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<T>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<bool> numbers = Numbers(a, where);
        return Totals.Of<MultiplyOp, T, T>(nameof(NanProd), a, new(axis, keepDims, numbers), @out, initial);
    }

    /// <summary>The products of elements of any type, without those that are not a number, and 1 if there are no others. NumPy: <c>numpy.nanprod</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes that are reduced; none, or null, reduces all.</param>
    /// <param name="dtype">The type to compute in; null is NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="initial">What each result begins with, if it is given.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    public static NdArray NanProd(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null)
    {
        using NdArray<bool> numbers = Numbers(a, where);
        return Totals.Of<MultiplyOp>(nameof(NanProd), a, new(axis, keepDims, numbers), dtype, @out, initial);
    }

    /// <summary>Where elements are numbers, and count; whole ones always are numbers.</summary>
    private static NdArray<bool> Numbers(NdArray a, NdArray<bool>? where = null)
    {
        ArgumentNullException.ThrowIfNull(a);

        // Only what is not a number differs from itself.
        NdArray<bool> numbers = Equal(a, a);
        if (where is not null)
        {
            using NdArray<bool> counted = where.View(Reducer.ToArray(where, a.Shape));
            LogicalAnd(numbers, counted, numbers);
        }

        return numbers;
    }
}
