using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Errors;

namespace NdArrays;

/// <content>Sums and products up to each element.</content>
public abstract partial class NdArray
{
    /// <summary>The sums of all elements up to each. NumPy: <c>numpy.cumsum</c>.</summary>
    /// <remarks>They are added from first to last, in the elements' type: whole numbers wrap around.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis along which is added; negative counts from the last, null adds the elements of the flattened array.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <returns>As many sums as elements: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.CumSum(a));
    /// // [ 1  3  6 10 15 21]
    /// Console.WriteLine(np.CumSum(a, axis: 0));
    /// // [[1 2 3]
    /// //  [5 7 9]]
    /// </code></example>
    public static NdArray<T> CumSum<T>(NdArray<T> a, int? axis = null, NdArray<T>? @out = null)
        where T : unmanaged, INumberBase<T> => (NdArray<T>)Accumulated(Ufuncs.Add, a, axis, DType.Of<T>(), @out);

    /// <summary>The sums of all elements up to each, of elements of any type. NumPy: <c>numpy.cumsum</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis along which is added; negative counts from the last, null adds the elements of the flattened array.</param>
    /// <param name="dtype">The type to compute in; null is that of <paramref name="out"/>, or NumPy's: 64 bits for whole numbers that have fewer.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <returns>As many sums as elements: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidCastException">The results cannot be converted to the type of <paramref name="out"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not added.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray a = NdArray.Array&lt;byte&gt;(200, 100);
    /// Console.WriteLine($"{np.CumSum(a)} {np.CumSum(a).DType}");
    /// // [200 300] uint64
    /// </code></example>
    public static NdArray CumSum(NdArray a, int? axis = null, DType? dtype = null, NdArray? @out = null) =>
        Accumulated(Ufuncs.Add, a, axis, dtype ?? @out?.DType, @out);

    /// <summary>The products of all elements up to each. NumPy: <c>numpy.cumprod</c>.</summary>
    /// <remarks>They are multiplied from first to last, in the elements' type: whole numbers wrap around.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis along which is multiplied; negative counts from the last, null multiplies the elements of the flattened array.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <returns>As many products as elements: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.CumProd(a, axis: 1));
    /// // [[  1.   2.   6.]
    /// //  [  4.  20. 120.]]
    /// </code></example>
    public static NdArray<T> CumProd<T>(NdArray<T> a, int? axis = null, NdArray<T>? @out = null)
        where T : unmanaged, INumberBase<T> => (NdArray<T>)Accumulated(Ufuncs.Multiply, a, axis, DType.Of<T>(), @out);

    /// <summary>The products of all elements up to each, of elements of any type. NumPy: <c>numpy.cumprod</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis along which is multiplied; negative counts from the last, null multiplies the elements of the flattened array.</param>
    /// <param name="dtype">The type to compute in; null is that of <paramref name="out"/>, or NumPy's: 64 bits for whole numbers that have fewer.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <returns>As many products as elements: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidCastException">The results cannot be converted to the type of <paramref name="out"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray a = NdArray.Array&lt;byte&gt;(20, 30);
    /// Console.WriteLine(np.CumProd(a));
    /// // [ 20 600]
    /// </code></example>
    public static NdArray CumProd(NdArray a, int? axis = null, DType? dtype = null, NdArray? @out = null) =>
        Accumulated(Ufuncs.Multiply, a, axis, dtype ?? @out?.DType, @out);

    private static NdArray Accumulated(
        BinaryFunction function, NdArray a, int? axis, DType? dtype, NdArray? @out, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(a);
        if (a.DType.Kind == DTypeKind.Opaque)
        {
            Throw.NoLoop(name, a.DType);
        }

        if (axis is int along && a.Rank > 0)
        {
            return function.Accumulate(a, along, dtype, @out);
        }

        using NdArray line = Ravel(a);
        return function.Accumulate(line, axis ?? 0, dtype, @out);
    }
}
