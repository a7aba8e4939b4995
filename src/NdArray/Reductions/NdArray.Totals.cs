using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Sums and products of the elements of an array.</content>
public abstract partial class NdArray
{
    /// <summary>The sums of elements. NumPy: <c>numpy.sum</c>.</summary>
    /// <remarks>
    /// Typed, the result has the elements' type, and whole numbers wrap around where they do not fit: NumPy's 64 bits for
    /// these are in the forms with a second type and of any type.
    /// Sums of numbers with a point are rounded once, in any layout: single precision is added up in double precision, and double
    /// precision with what rounding takes from each sum. The result does not depend on the number of threads.
    /// </remarks>
    /// <typeparam name="T">The type of the elements, in which is computed.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with; null for 0.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.Sum(a));
    /// // 21.0
    /// Console.WriteLine(np.Sum(a, axis: 0));
    /// // [5. 7. 9.]
    /// Console.WriteLine(np.Sum(a, axis: 1, keepDims: true));
    /// // [[ 6.]
    /// //  [15.]]
    /// NdArray&lt;double&gt; large = [1e100, 1, -1e100];
    /// Console.WriteLine(np.Sum(large));
    /// // 1.0
    /// </code></example>
    public static NdArray<T> Sum<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<T>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged, INumberBase<T> =>
        Totals.Of<AddOp, T, T>(nameof(Sum), a, new(axis, keepDims, where), @out, initial);


    /// <summary>The sums of elements, in another type. NumPy: <c>numpy.sum</c> with <c>dtype</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type to compute in, which the result has.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with; null for 0.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;byte&gt; a = [200, 100];
    /// Console.WriteLine($"{np.Sum(a)} {np.Sum&lt;byte, long&gt;(a)} {np.Sum((NdArray)a)}");
    /// // 44 300 300
    /// </code></example>
    [OverloadResolutionPriority(-1)]
    public static NdArray<TResult> Sum<T, TResult>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<TResult>? @out = null,
        bool keepDims = false,
        NdArray<TResult>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged
        where TResult : unmanaged, INumberBase<TResult> =>
        Totals.Of<AddOp, T, TResult>(nameof(Sum), a, new(axis, keepDims, where), @out, initial);


    /// <summary>The sums of elements. Of any type. NumPy: <c>numpy.sum</c>.</summary>
    /// <remarks>
    /// Whole numbers and truth values are added up in 64 bits.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="dtype">The type to compute in; null takes that of <paramref name="out"/>, or that of NumPy.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with, if it is given.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Sum(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) =>
        Totals.Of<AddOp>(nameof(Sum), a, new(axis, keepDims, where), dtype, @out, initial);


    /// <summary>The products of elements. NumPy: <c>numpy.prod</c>.</summary>
    /// <remarks>
    /// Typed, the result has the elements' type, and whole numbers wrap around where they do not fit: NumPy's 64 bits for
    /// these are in the forms with a second type and of any type.
    /// </remarks>
    /// <typeparam name="T">The type of the elements, in which is computed.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with; null for 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.Prod(a));
    /// // 720.0
    /// Console.WriteLine(np.Prod(a, axis: 0));
    /// // [ 4. 10. 18.]
    /// </code></example>
    public static NdArray<T> Prod<T>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<T>? @out = null,
        bool keepDims = false,
        NdArray<T>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged, INumberBase<T> =>
        Totals.Of<MultiplyOp, T, T>(nameof(Prod), a, new(axis, keepDims, where), @out, initial);


    /// <summary>The products of elements, in another type. NumPy: <c>numpy.prod</c> with <c>dtype</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type to compute in, which the result has.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with; null for 1.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;byte&gt; a = [20, 20];
    /// Console.WriteLine($"{np.Prod(a)} {np.Prod&lt;byte, int&gt;(a)}");
    /// // 144 400
    /// </code></example>
    [OverloadResolutionPriority(-1)]
    public static NdArray<TResult> Prod<T, TResult>(
        NdArray<T> a,
        Axes axis = default,
        NdArray<TResult>? @out = null,
        bool keepDims = false,
        NdArray<TResult>? initial = null,
        NdArray<bool>? where = null)
        where T : unmanaged
        where TResult : unmanaged, INumberBase<TResult> =>
        Totals.Of<MultiplyOp, T, TResult>(nameof(Prod), a, new(axis, keepDims, where), @out, initial);


    /// <summary>The products of elements. Of any type. NumPy: <c>numpy.prod</c>.</summary>
    /// <remarks>
    /// Whole numbers and truth values are multiplied in 64 bits.
    /// </remarks>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes that are combined: all, one, or several.</param>
    /// <param name="dtype">The type to compute in; null takes that of <paramref name="out"/>, or that of NumPy.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether axes that are combined stay, with size 1.</param>
    /// <param name="initial">What each result begins with, if it is given.</param>
    /// <param name="where">Which elements count, of a shape that broadcasts to the array's; null for all.</param>
    /// <returns>The results: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">An axis occurs twice, or <paramref name="out"/> or <paramref name="where"/> has another shape than it must have.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Prod(
        NdArray a,
        Axes axis = default,
        DType? dtype = null,
        NdArray? @out = null,
        bool keepDims = false,
        NdOperand initial = default,
        NdArray<bool>? where = null) =>
        Totals.Of<MultiplyOp>(nameof(Prod), a, new(axis, keepDims, where), dtype, @out, initial);

}
