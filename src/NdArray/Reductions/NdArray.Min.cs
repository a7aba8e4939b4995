using System.Numerics;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>The smallest and largest elements of an array.</content>
public abstract partial class NdArray
{
    /// <summary>The smallest elements. NumPy: <c>numpy.min</c>.</summary>
    /// <remarks>
    /// nan if one is.
    /// </remarks>
    /// <typeparam name="T">The type of the elements, in which is computed.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with; null for the first element.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all. With it <paramref name="initial"/> must be given.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements and no <paramref name="initial"/>, an axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[3, 1, 2], [4, 6, 5]];
    /// Console.WriteLine($"{np.Min(a)} {np.Min(a, axis: 1)}");
    /// // 1 [1 4]
    /// </code></example>
    public static NdArray<T> Min<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<T>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged, INumber<T> =>
        Extremes.Of<MinimumOp, T>(nameof(Min), a, new(axis, keepDims, where), @out, initial);

    /// <summary>The smallest elements. Of any type. NumPy: <c>numpy.min</c>.</summary>
    /// <remarks>
    /// nan if one is. Complex numbers are compared by their real parts, and then by their imaginary ones.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with, if it is given.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements and no <paramref name="initial"/>, an axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Min(
        NdArray a,
        Axes axis = default,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) =>
        Extremes.Of<MinimumOp, ComplexMinimum>(nameof(Min), a, new(axis, keepDims, where), @out, initial);

    /// <summary>The largest elements. NumPy: <c>numpy.max</c>.</summary>
    /// <remarks>
    /// nan if one is.
    /// </remarks>
    /// <typeparam name="T">The type of the elements, in which is computed.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with; null for the first element.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all. With it <paramref name="initial"/> must be given.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements and no <paramref name="initial"/>, an axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[3, 1, 2], [4, 6, 5]];
    /// Console.WriteLine($"{np.Max(a)} {np.Max(a, axis: 0)}");
    /// // 6 [4 6 5]
    /// </code></example>
    public static NdArray<T> Max<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<T>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged, INumber<T> =>
        Extremes.Of<MaximumOp, T>(nameof(Max), a, new(axis, keepDims, where), @out, initial);

    /// <summary>The largest elements. Of any type. NumPy: <c>numpy.max</c>.</summary>
    /// <remarks>
    /// nan if one is. Complex numbers are compared by their real parts, and then by their imaginary ones.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with, if it is given.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements and no <paramref name="initial"/>, an axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Max(
        NdArray a,
        Axes axis = default,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) =>
        Extremes.Of<MaximumOp, ComplexMaximum>(nameof(Max), a, new(axis, keepDims, where), @out, initial);

    /// <summary>The largest elements less the smallest. NumPy: <c>numpy.ptp</c>.</summary>
    /// <remarks>
    /// Whole numbers wrap around where they do not fit.
    /// </remarks>
    /// <typeparam name="T">The type of the elements, in which is computed.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements, an axis occurs twice, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[3, 1, 2], [4, 6, 9]];
    /// Console.WriteLine($"{np.Ptp(a)} {np.Ptp(a, axis: 1)}");
    /// // 8 [2 5]
    /// </code></example>
    public static NdArray<T> Ptp<T>(NdArray<T> a, Axes axis = default, NdArray<T>? @out = null, bool keepDims = false)
        where T : unmanaged, INumber<T>
    {
        Wanted wanted = new(axis, keepDims);
        Reducer.RequireElements(nameof(Ptp), a, wanted);
        using NdArray<T> smallest = Extremes.Of<MinimumOp, T>(nameof(Ptp), a, wanted, null, null);
        NdArray<T> largest = Extremes.Of<MaximumOp, T>(nameof(Ptp), a, wanted, @out, null);
        return Subtract(largest, smallest, largest);
    }

    /// <summary>The largest elements less the smallest. Of any type. NumPy: <c>numpy.ptp</c>.</summary>
    /// <remarks>
    /// They are subtracted in the type to which the elements and <paramref name="out"/> promote; whole numbers wrap around where
    /// they do not fit.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements, an axis occurs twice, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidCastException">The results do not convert to the type of <paramref name="out"/> within its kind.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Ptp(NdArray a, Axes axis = default, NdArray? @out = null, bool keepDims = false)
    {
        Wanted wanted = new(axis, keepDims);
        Reducer.RequireElements(nameof(Ptp), a, wanted);
        if (a.DType == DType.Bool)
        {
            _ = Reducer.Count(a, wanted);
            Throw.NoLoop(nameof(Ptp), a.DType);
        }

        DType type = @out is null ? a.DType : PromoteTypes(a.DType, @out.DType);
        Results.RequireWithinKind(type, @out);
        using NdArray smallest = Extremes.Of<MinimumOp, ComplexMinimum>(nameof(Ptp), a, wanted, null, default);
        using NdArray largest = Extremes.Of<MaximumOp, ComplexMaximum>(nameof(Ptp), a, wanted, null, default);
        return Results.Into(Subtract(largest, smallest, dtype: type), @out, type);
    }
}
