using System.Numerics;
using NdArrays.Errors;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Sums up to each element, and places of extremes, that leave out what is not a number.</content>
public abstract partial class NdArray
{
    /// <summary>The sums of all elements up to each, where those that are not a number count 0. NumPy: <c>numpy.nancumsum</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes the flattened array.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <returns>As many sums as elements: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [2, double.NaN, 3];
    /// Console.WriteLine(np.NanCumSum(a));
    /// // [2. 2. 5.]
    /// </code></example>
    public static NdArray<T> NanCumSum<T>(NdArray<T> a, int? axis = null, NdArray<T>? @out = null)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<T> numbers = (NdArray<T>)WithoutNan(a, 0);
        return CumSum(numbers, axis, @out);
    }

    /// <summary>The sums of all elements up to each, of any type, where those that are not a number count 0. NumPy: <c>numpy.nancumsum</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes the flattened array.</param>
    /// <param name="dtype">The type to compute in; null is that of <paramref name="out"/>, or NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <returns>As many sums as elements: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray NanCumSum(NdArray a, int? axis = null, DType? dtype = null, NdArray? @out = null)
    {
        using NdArray numbers = WithoutNan(a, 0);
        return CumSum(numbers, axis, dtype, @out);
    }

    /// <summary>The products of all elements up to each, where those that are not a number count 1. NumPy: <c>numpy.nancumprod</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes the flattened array.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <returns>As many products as elements: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [2, double.NaN, 3];
    /// Console.WriteLine(np.NanCumProd(a));
    /// // [2. 2. 6.]
    /// </code></example>
    public static NdArray<T> NanCumProd<T>(NdArray<T> a, int? axis = null, NdArray<T>? @out = null)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using NdArray<T> numbers = (NdArray<T>)WithoutNan(a, 1);
        return CumProd(numbers, axis, @out);
    }

    /// <summary>The products of all elements up to each, of any type, where those that are not a number count 1. NumPy: <c>numpy.nancumprod</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes the flattened array.</param>
    /// <param name="dtype">The type to compute in; null is that of <paramref name="out"/>, or NumPy's.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <returns>As many products as elements: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray NanCumProd(NdArray a, int? axis = null, DType? dtype = null, NdArray? @out = null)
    {
        using NdArray numbers = WithoutNan(a, 1);
        return CumProd(numbers, axis, dtype, @out);
    }

    /// <summary>The places of the smallest elements, without those that are not a number. NumPy: <c>numpy.nanargmin</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes the flattened array.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The places: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements but such that are not a number, or <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[double.NaN, 4], [2, 3]];
    /// Console.WriteLine($"{np.NanArgMin(a)} {np.NanArgMin(a, axis: 1)}");
    /// // 2 [1 0]
    /// </code></example>
    public static NdArray<long> NanArgMin(NdArray a, int? axis = null, NdArray<long>? @out = null, bool keepDims = false)
    {
        using NdArray<bool> numbers = Numbers(a);
        if (a.Size != 0 && !All(Any(numbers, axis)).Item())
        {
            Throw.NothingButNan(nameof(NanArgMin), a.Shape);
        }

        using NdArray others = WithoutNan(a, double.PositiveInfinity);
        return ExtremePlaces.Of(nameof(NanArgMin), others, axis, @out, keepDims, largest: false);
    }

    /// <summary>The places of the largest elements, without those that are not a number. NumPy: <c>numpy.nanargmax</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes the flattened array.</param>
    /// <param name="out">An array for the results, of any strides; null makes a new one.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The places: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">There are no elements but such that are not a number, or <paramref name="out"/> has another shape than the results.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[double.NaN, 4], [2, 3]];
    /// Console.WriteLine($"{np.NanArgMax(a)} {np.NanArgMax(a, axis: 1)}");
    /// // 1 [1 1]
    /// </code></example>
    public static NdArray<long> NanArgMax(NdArray a, int? axis = null, NdArray<long>? @out = null, bool keepDims = false)
    {
        using NdArray<bool> numbers = Numbers(a);
        if (a.Size != 0 && !All(Any(numbers, axis)).Item())
        {
            Throw.NothingButNan(nameof(NanArgMax), a.Shape);
        }

        using NdArray others = WithoutNan(a, double.NegativeInfinity);
        return ExtremePlaces.Of(nameof(NanArgMax), others, axis, @out, keepDims, largest: true);
    }

    /// <summary>Elements, with another for those that are not a number.</summary>
    private static NdArray WithoutNan(NdArray a, double other)
    {
        ArgumentNullException.ThrowIfNull(a);
        if (a.DType.Kind is not (DTypeKind.Floating or DTypeKind.Complex))
        {
            return a.View(a.Layout);
        }

        using NdArray isNan = IsNaN(a);
        return Where(isNan, other, a);
    }
}
