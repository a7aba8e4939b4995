using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Variances and standard deviations of the elements of an array.</content>
public abstract partial class NdArray
{
    /// <summary>The variances of elements. NumPy: <c>numpy.var</c>.</summary>
    /// <remarks>
    /// The mean of the squares of the distances from the mean: of each element once for the mean, and once for the distance.
    /// </remarks>
    /// <typeparam name="T">The type of the elements, in which is computed.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="ddof">The degrees of freedom that are lost: what the number of elements is lessened by before it divides.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [1, 2, 3, 6];
    /// Console.WriteLine($"{np.Var(a)} {np.Var(a[..3], ddof: 1)}");
    /// // 3.5 1.0
    /// </code></example>
    public static NdArray<T> Var<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        (NdArray<T>)Moments.Variance(nameof(Var), a, new(axis, keepDims, where), null, @out, ddof, root: false);

    /// <summary>The variances of elements, in another type. NumPy: <c>numpy.var</c> with <c>dtype</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type to compute in, which the result has.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="ddof">The degrees of freedom that are lost: what the number of elements is lessened by before it divides.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3, 6];
    /// Console.WriteLine(np.Var&lt;int, double&gt;(a[..2]));
    /// // 0.25
    /// </code></example>
    [OverloadResolutionPriority(-1)]
    public static NdArray<TResult> Var<T, TResult>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<TResult>? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null)
        where T : unmanaged
        where TResult : unmanaged, IFloatingPointIeee754<TResult> =>
        (NdArray<TResult>)Moments.Variance(nameof(Var), a, new(axis, keepDims, where), DType.Of<TResult>(), @out, ddof, root: false);

    /// <summary>The variances of elements. Of any type. NumPy: <c>numpy.var</c>.</summary>
    /// <remarks>
    /// Whole numbers and truth values count as numbers of double precision. Of complex numbers it is real.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="ddof">The degrees of freedom that are lost: what the number of elements is lessened by before it divides.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Var(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null) =>
        Moments.Variance(nameof(Var), a, new(axis, keepDims, where), dtype, @out, ddof, root: false);

    /// <summary>The standard deviations of elements. NumPy: <c>numpy.std</c>.</summary>
    /// <remarks>
    /// The square root of <see cref="Var{T}"/>.
    /// </remarks>
    /// <typeparam name="T">The type of the elements, in which is computed.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="ddof">The degrees of freedom that are lost: what the number of elements is lessened by before it divides.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, 3], [2, 8]];
    /// Console.WriteLine($"{np.Std(a, axis: 0)} {np.Std(a, axis: 1)}");
    /// // [0.5 2.5] [1. 3.]
    /// </code></example>
    public static NdArray<T> Std<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        (NdArray<T>)Moments.Variance(nameof(Std), a, new(axis, keepDims, where), null, @out, ddof, root: true);

    /// <summary>The standard deviations of elements, in another type. NumPy: <c>numpy.std</c> with <c>dtype</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type to compute in, which the result has.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="ddof">The degrees of freedom that are lost: what the number of elements is lessened by before it divides.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3, 6];
    /// Console.WriteLine(np.Std&lt;int, double&gt;(a[..2]));
    /// // 0.5
    /// </code></example>
    [OverloadResolutionPriority(-1)]
    public static NdArray<TResult> Std<T, TResult>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<TResult>? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null)
        where T : unmanaged
        where TResult : unmanaged, IFloatingPointIeee754<TResult> =>
        (NdArray<TResult>)Moments.Variance(nameof(Std), a, new(axis, keepDims, where), DType.Of<TResult>(), @out, ddof, root: true);

    /// <summary>The standard deviations of elements. Of any type. NumPy: <c>numpy.std</c>.</summary>
    /// <remarks>
    /// Whole numbers and truth values count as numbers of double precision. Of complex numbers it is real.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="dtype">The type to compute in; null takes that of NumPy.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="ddof">The degrees of freedom that are lost: what the number of elements is lessened by before it divides.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Std(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        double ddof = 0,
        bool keepDims = false,
        NdArray<bool>? where = null) =>
        Moments.Variance(nameof(Std), a, new(axis, keepDims, where), dtype, @out, ddof, root: true);
}
