using NdArrays.Errors;
using NdArrays.Indexing;
using NdArrays.Layout;

namespace NdArrays;

/// <content>From the indices of elements to their numbers.</content>
public abstract partial class NdArray
{
    /// <summary>The number of an element in a shape, from its index along each axis. NumPy: <c>numpy.ravel_multi_index</c>.</summary>
    /// <param name="multiIndex">The index along each axis, from 0.</param>
    /// <param name="dims">The shape.</param>
    /// <param name="mode">What becomes of an index outside of its axis, as a negative one is.</param>
    /// <param name="order">The order in which elements are counted, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>The number: elements are counted from 0.</returns>
    /// <exception cref="ArgumentException">There are not as many indices as axes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An index lies outside of its axis, and is an error, or the order or the mode is another.
    /// </exception>
    /// <example><code>
    /// Console.WriteLine(np.RavelMultiIndex([1, 0, 3], [2, 5, 6]));
    /// // 33
    /// Console.WriteLine(np.RavelMultiIndex([-1, 9], [4, 3], IndexMode.Wrap));
    /// // 9
    /// </code></example>
    public static nint RavelMultiIndex(
        ReadOnlySpan<nint> multiIndex, Shape dims, IndexMode mode = IndexMode.Raise, Order order = Order.C) =>
        RavelMultiIndex(multiIndex, dims, ModesOf(mode, dims), order);

    /// <inheritdoc cref="RavelMultiIndex(ReadOnlySpan{nint}, Shape, IndexMode, Order)"/>
    /// <param name="multiIndex">The index along each axis, from 0.</param>
    /// <param name="dims">The shape.</param>
    /// <param name="mode">What becomes of an index outside of its axis, for each axis.</param>
    /// <param name="order">The order in which elements are counted, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    public static nint RavelMultiIndex(
        ReadOnlySpan<nint> multiIndex, Shape dims, ReadOnlySpan<IndexMode> mode, Order order = Order.C)
    {
        CheckIndexCount(multiIndex.Length, dims, mode);
        nint number = 0, weight = 1;
        foreach (int axis in FlatIndexing.FastestFirst(dims.Rank, order))
        {
            number += (nint)FlatIndexing.Place(multiIndex[axis], axis, dims, mode[axis]) * weight;
            weight *= dims[axis];
        }

        return number;
    }

    /// <summary>The numbers of elements in a shape, from their indices along each axis. NumPy: <c>numpy.ravel_multi_index</c>.</summary>
    /// <param name="multiIndex">
    /// The indices along each axis, from 0: integers of any types, in arrays of shapes that broadcast together.
    /// </param>
    /// <param name="dims">The shape of which they are elements.</param>
    /// <param name="mode">What becomes of an index outside of its axis, as a negative one is.</param>
    /// <param name="order">The order in which elements are counted, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array of the indices' common shape: elements are counted from 0.</returns>
    /// <exception cref="ArgumentException">
    /// There are not as many arrays as axes, their shapes do not broadcast together, or they do not hold integers.
    /// </exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An index lies outside of its axis, and is an error, or the order or the mode is another.
    /// </exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; rows = [2, 5, 0], columns = [1, 3, 3];
    /// Console.WriteLine(np.RavelMultiIndex([rows, columns], [6, 4]));
    /// // [ 9 23  3]
    /// Console.WriteLine(np.RavelMultiIndex([rows, columns], [3, 3], [IndexMode.Clip, IndexMode.Wrap]));
    /// // [7 6 0]
    /// </code></example>
    public static NdArray<long> RavelMultiIndex(
        ReadOnlySpan<NdArray> multiIndex, Shape dims, IndexMode mode = IndexMode.Raise, Order order = Order.C) =>
        RavelMultiIndex(multiIndex, dims, ModesOf(mode, dims), order);

    /// <inheritdoc cref="RavelMultiIndex(ReadOnlySpan{NdArray}, Shape, IndexMode, Order)"/>
    /// <param name="multiIndex">
    /// The indices along each axis, from 0: integers of any types, in arrays of shapes that broadcast together.
    /// </param>
    /// <param name="dims">The shape of which they are elements.</param>
    /// <param name="mode">What becomes of an index outside of its axis, for each axis.</param>
    /// <param name="order">The order in which elements are counted, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    public static NdArray<long> RavelMultiIndex(
        ReadOnlySpan<NdArray> multiIndex, Shape dims, ReadOnlySpan<IndexMode> mode, Order order = Order.C)
    {
        CheckIndexCount(multiIndex.Length, dims, mode);
        Shape[] shapes = new Shape[multiIndex.Length];
        for (int i = 0; i < shapes.Length; i++)
        {
            FlatIndexing.RequireIntegers(multiIndex[i], nameof(multiIndex));
            shapes[i] = multiIndex[i].Shape;
        }

        int[] axes = FlatIndexing.FastestFirst(dims.Rank, order);
        NdArray<long> numbers = Zeros<long>(Broadcasting.Common(shapes));
        using NdArray<long> along = EmptyLike(numbers);
        nint weight = 1;
        foreach (int axis in axes)
        {
            along.Assign(along.Layout, multiIndex[axis]);
            FlatIndexing.Add(numbers, along, weight, axis, dims, mode[axis]);
            weight *= dims[axis];
        }

        return numbers;
    }

    /// <summary>
    /// The numbers of elements in a shape, from their indices, those along each axis at one place of the first axis of an
    /// array. NumPy: <c>numpy.ravel_multi_index</c>.
    /// </summary>
    /// <param name="multiIndex">The indices, from 0: integers of any type.</param>
    /// <param name="dims">The shape of which they are elements.</param>
    /// <param name="mode">What becomes of an index outside of its axis, as a negative one is.</param>
    /// <param name="order">The order in which elements are counted, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array of the shape of the indices without its first axis.</returns>
    /// <exception cref="ArgumentException">
    /// The first axis is not as long as the shape has axes, or the elements are not integers.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An index lies outside of its axis, and is an error, or the order or the mode is another.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; indices = [[2, 5, 0], [1, 3, 3]];
    /// Console.WriteLine(np.RavelMultiIndex(indices, [6, 4], order: Order.F));
    /// // [ 8 23 18]
    /// </code></example>
    public static NdArray<long> RavelMultiIndex(
        NdArray multiIndex, Shape dims, IndexMode mode = IndexMode.Raise, Order order = Order.C) =>
        RavelMultiIndex(PartsOf(multiIndex), dims, ModesOf(mode, dims), order);

    /// <inheritdoc cref="RavelMultiIndex(NdArray, Shape, IndexMode, Order)"/>
    /// <param name="multiIndex">The indices, from 0: integers of any type.</param>
    /// <param name="dims">The shape of which they are elements.</param>
    /// <param name="mode">What becomes of an index outside of its axis, for each axis.</param>
    /// <param name="order">The order in which elements are counted, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    public static NdArray<long> RavelMultiIndex(
        NdArray multiIndex, Shape dims, ReadOnlySpan<IndexMode> mode, Order order = Order.C) =>
        RavelMultiIndex(PartsOf(multiIndex), dims, mode, order);

    private static ReadOnlySpan<NdArray> PartsOf(NdArray multiIndex)
    {
        ArgumentNullException.ThrowIfNull(multiIndex);
        if (multiIndex.Rank == 0)
        {
            Throw.MultiIndexOfScalar();
        }

        List<NdArray> parts = [];
        foreach (NdArray part in multiIndex)
        {
            parts.Add(part);
        }

        return parts.ToArray();
    }

    private static ReadOnlySpan<IndexMode> ModesOf(IndexMode mode, Shape dims)
    {
        Throw.IfUndefined(mode, nameof(mode));
        IndexMode[] modes = new IndexMode[dims.Rank];
        System.Array.Fill(modes, mode);
        return modes;
    }

    private static void CheckIndexCount(int count, Shape dims, ReadOnlySpan<IndexMode> mode)
    {
        if (count != dims.Rank)
        {
            Throw.MultiIndexCount(count, dims);
        }

        if (mode.Length != dims.Rank)
        {
            Throw.IndexModeCount(mode.Length, dims);
        }
    }
}
