using NdArrays.Errors;
using NdArrays.Indexing;

namespace NdArrays;

/// <content>From numbers of elements to their indices.</content>
public abstract partial class NdArray
{
    /// <summary>The index of an element along each axis, from its number in a shape. NumPy: <c>numpy.unravel_index</c>.</summary>
    /// <param name="index">The number: elements are counted from 0.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="order">The order in which elements are counted, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A number for each axis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The shape has no such element, or the order is another.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// nint[] index = np.UnravelIndex(4, a.Shape);
    /// Console.WriteLine($"({index[0]}, {index[1]}): {a[index]}");
    /// // (1, 1): 5
    /// </code></example>
    public static nint[] UnravelIndex(nint index, Shape shape, Order order = Order.C)
    {
        int[] axes = FlatIndexing.FastestFirst(shape.Rank, order);
        if ((nuint)index >= (nuint)shape.Size)
        {
            Throw.ElementNumber(index, shape);
        }

        nint[] indices = new nint[axes.Length];
        foreach (int axis in axes)
        {
            (index, indices[axis]) = Math.DivRem(index, shape[axis]);
        }

        return indices;
    }

    /// <summary>The indices of elements along each axis, from their numbers in a shape. NumPy: <c>numpy.unravel_index</c>.</summary>
    /// <param name="indices">The numbers: elements are counted from 0. Integers of any type, in an array of any shape.</param>
    /// <param name="shape">The shape of which they are elements.</param>
    /// <param name="order">The order in which elements are counted, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>For each axis a new array of the shape of <paramref name="indices"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The shape has no such element, or the order is another.</exception>
    /// <exception cref="ArgumentException">
    /// The numbers are not integers, or they are several in a shape without axes.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; numbers = [9, 23, 3];
    /// foreach (NdArray&lt;long&gt; index in np.UnravelIndex(numbers, [6, 4]))
    /// {
    ///     Console.WriteLine(index);
    /// }
    /// // [2 5 0]
    /// // [1 3 3]
    /// </code></example>
    public static NdArray<long>[] UnravelIndex(NdArray indices, Shape shape, Order order = Order.C)
    {
        FlatIndexing.RequireIntegers(indices, nameof(indices));
        int[] axes = FlatIndexing.FastestFirst(shape.Rank, order);
        if (shape.Rank == 0 && indices.Rank > 0)
        {
            Throw.IndicesOfScalar(indices.Shape);
        }

        using NdArray<long> numbers = indices.AsType<long>(Order.C);
        FlatIndexing.RequireElements(numbers, shape);
        NdArray<long>[] results = new NdArray<long>[axes.Length];
        foreach (int axis in axes)
        {
            results[axis] = FlatIndexing.SplitOff(numbers, shape[axis]);
        }

        return results;
    }
}
