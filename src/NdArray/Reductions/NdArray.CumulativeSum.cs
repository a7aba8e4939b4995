using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Sums and products up to each element, as the array API standard has them.</content>
public abstract partial class NdArray
{
    /// <summary>The sums of all elements up to each, and of none before them. NumPy: <c>numpy.cumulative_sum</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null is that of an array of one.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="includeInitial">Whether 0, of no elements, comes first.</param>
    /// <returns>The sums: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results, or no axis is given for an array of more.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [1, 2, 3];
    /// Console.WriteLine(np.CumulativeSum(x, includeInitial: true));
    /// // [0 1 3 6]
    /// </code></example>
    public static NdArray<T> CumulativeSum<T>(NdArray<T> x, int? axis = null, NdArray<T>? @out = null, bool includeInitial = false)
        where T : unmanaged, INumberBase<T> =>
        (NdArray<T>)Cumulated(Ufuncs.Add, x, axis, DType.Of<T>(), @out, includeInitial ? 0 : null);

    /// <summary>The sums of all elements up to each, and of none before them, of elements of any type. NumPy: <c>numpy.cumulative_sum</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null is that of an array of one.</param>
    /// <param name="dtype">The type to compute in; null is that of <paramref name="out"/>, or NumPy's: 64 bits for whole numbers that have fewer.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="includeInitial">Whether 0, of no elements, comes first.</param>
    /// <returns>The sums: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results, or no axis is given for an array of more.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray CumulativeSum(
        NdArray x, int? axis = null, DType? dtype = null, NdArray? @out = null, bool includeInitial = false) =>
        Cumulated(Ufuncs.Add, x, axis, dtype ?? @out?.DType, @out, includeInitial ? 0 : null);

    /// <summary>The products of all elements up to each, and of none before them. NumPy: <c>numpy.cumulative_prod</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null is that of an array of one.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="includeInitial">Whether 1, of no elements, comes first.</param>
    /// <returns>The products: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results, or no axis is given for an array of more.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [2, 3, 4];
    /// Console.WriteLine(np.CumulativeProd(x, includeInitial: true));
    /// // [ 1  2  6 24]
    /// </code></example>
    public static NdArray<T> CumulativeProd<T>(NdArray<T> x, int? axis = null, NdArray<T>? @out = null, bool includeInitial = false)
        where T : unmanaged, INumberBase<T> =>
        (NdArray<T>)Cumulated(Ufuncs.Multiply, x, axis, DType.Of<T>(), @out, includeInitial ? 1 : null);

    /// <summary>The products of all elements up to each, and of none before them, of elements of any type. NumPy: <c>numpy.cumulative_prod</c>.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null is that of an array of one.</param>
    /// <param name="dtype">The type to compute in; null is that of <paramref name="out"/>, or NumPy's: 64 bits for whole numbers that have fewer.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="includeInitial">Whether 1, of no elements, comes first.</param>
    /// <returns>The products: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results, or no axis is given for an array of more.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray CumulativeProd(
        NdArray x, int? axis = null, DType? dtype = null, NdArray? @out = null, bool includeInitial = false) =>
        Cumulated(Ufuncs.Multiply, x, axis, dtype ?? @out?.DType, @out, includeInitial ? 1 : null);

    private static NdArray Cumulated(BinaryFunction function, NdArray x, int? axis, DType? dtype, NdArray? @out, long? initial)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.Rank == 0)
        {
            using NdArray line = Ravel(x);
            return Cumulated(function, line, axis, dtype, @out, initial);
        }

        if (axis is null && x.Rank != 1)
        {
            Throw.CumulativeAxis(x.Shape);
        }

        int along = Axis.Normalize(axis ?? 0, x.Rank);
        if (initial is not long first)
        {
            return function.Accumulate(x, along, dtype, @out);
        }

        // The type is that of what the function makes of no elements.
        using NdArray none = x.View(x.Layout.Part(along, 0, 0));
        DType type = @out?.DType ?? function.Accumulate(none, along, dtype).DType;
        nint[] lengths = x.Shape.ToArray();
        lengths[along]++;
        Shape shape = new(lengths);
        if (@out is not null)
        {
            Ufunc.CheckOut(@out, shape);
        }

        NdArray results = @out ?? Empty(shape, type);
        using NdArray rest = results.View(results.Layout.Part(along, 1, x.Shape[along]));
        function.Accumulate(x, along, dtype, rest);
        results.Assign(results.Layout.Part(along, 0, 1), (NdArray<long>)first);
        return results;
    }
}
