using System.Numerics;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Means of elements that do not count alike.</content>
public abstract partial class NdArray
{
    /// <summary>The means of elements with weights. NumPy: <c>numpy.average</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes over which the means are taken; none, or null, takes that of all elements.</param>
    /// <param name="weights">How much each counts: of the shape of the elements, or of that of the axes; null counts all alike.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The sums of the elements times their weights, divided by the sums of the weights.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit, or weights add up to 0.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[0, 1], [2, 3], [4, 5]];
    /// Console.WriteLine(np.Average(a, axis: 1, weights: [0.25, 0.75]));
    /// // [0.75 2.75 4.75]
    /// </code></example>
    public static NdArray<T> Average<T>(NdArray<T> a, Axes axis = default, NdArray<T>? weights = null, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T> => (NdArray<T>)Average((NdArray)a, axis, weights, keepDims);

    /// <summary>The means of elements with weights, of any types, which promote. NumPy: <c>numpy.average</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes over which the means are taken; none, or null, takes that of all elements.</param>
    /// <param name="weights">How much each counts: of the shape of the elements, or of that of the axes; null counts all alike.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The sums of the elements times their weights, divided by the sums of the weights: floating numbers.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit, or weights add up to 0.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not added.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray a = NdArray.Array&lt;int&gt;(1, 2, 3, 4);
    /// NdArray weights = NdArray.Array&lt;int&gt;(4, 3, 2, 1);
    /// Console.WriteLine(np.Average(a, weights: weights));
    /// // 2.0
    /// </code></example>
    public static NdArray Average(NdArray a, Axes axis = default, NdArray? weights = null, bool keepDims = false) =>
        weights is null ? Moments.Mean(nameof(Average), a, new(axis, keepDims), null, null) : Average(a, axis, weights, out _, keepDims);

    /// <summary>The means of elements with weights, and what these add up to. NumPy: <c>numpy.average</c> with <c>returned</c>.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="axis">The axes over which the means are taken; none, or null, takes that of all elements.</param>
    /// <param name="weights">How much each counts: of the shape of the elements, or of that of the axes.</param>
    /// <param name="weightSums">Gets the sums of the weights, of the shape of the result.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The sums of the elements times their weights, divided by the sums of the weights: floating numbers.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit, or weights add up to 0.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not added.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [1, 2, 4], weights = [3, 2, 1];
    /// Console.WriteLine(np.Average(a, default, weights, out NdArray sums));
    /// // 1.8333333333333333
    /// Console.WriteLine(sums);
    /// // 6.0
    /// </code></example>
    public static NdArray Average(NdArray a, Axes axis, NdArray weights, out NdArray weightSums, bool keepDims = false)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(weights);
        if (a.DType.Kind == DTypeKind.Opaque || weights.DType.Kind == DTypeKind.Opaque)
        {
            Throw.NoLoop(nameof(Average), a.DType.Kind == DTypeKind.Opaque ? a.DType : weights.DType);
        }

        using NdArray spread = Spread(weights, a.Shape, axis);
        DType type = PromoteTypes(a.DType, weights.DType);
        type = a.DType.Kind is DTypeKind.Floating or DTypeKind.Complex ? type : PromoteTypes(type, DType.Float64);
        using NdArray sums = Sum(spread, axis, type, keepDims: keepDims);
        if (Any(Equal(sums, 0)).Item())
        {
            Throw.NoWeight(weights.Shape);
        }

        using NdArray products = Multiply(a, spread, dtype: type);
        using NdArray totals = Sum(products, axis, type, keepDims: keepDims);
        weightSums = Copy(sums);
        return Divide(totals, sums);
    }

    /// <summary>Weights as many as elements.</summary>
    internal static NdArray Spread(NdArray weights, Shape shape, Axes axis)
    {
        if (weights.Shape == shape)
        {
            return weights.View(weights.Layout);
        }

        ReadOnlySpan<int> axes = axis.AsSpan();
        nint[] lengths = new nint[shape.Rank], place = new nint[axes.Length];
        lengths.AsSpan().Fill(1);
        int[] along = new int[axes.Length];
        for (int i = 0; i < axes.Length; i++)
        {
            along[i] = Axis.Normalize(axes[i], shape.Rank, nameof(axis));
            place[i] = shape[along[i]];
            lengths[along[i]] = place[i];
        }

        if (axis.AreAll || weights.Shape != new Shape(place))
        {
            Throw.WeightShape(weights.Shape, shape, axis);
        }

        // The axes of the weights are in the order in which they are named.
        int[] order = [.. Enumerable.Range(0, along.Length)];
        System.Array.Sort([.. along], order);
        using NdArray turned = Transpose(weights, order);
        using NdArray wide = Reshape(turned, new Shape(lengths));
        return BroadcastTo(wide, shape);
    }
}
