using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Indexing;

/// <summary>
/// What an index expression with arrays selects of an array: for each place of a table of indices a block, which is what
/// the rest of the expression leaves of the axes that the table does not take.
/// </summary>
internal readonly struct Selection
{
    private Selection(in ArrayLayout block, int front, IndexTable table)
    {
        Block = block;
        Front = front;
        Table = table;

        ReadOnlySpan<nint> lengths = block.Shape;
        ResultShape = new Shape([.. lengths[..front], .. table.Shape.AsSpan(), .. lengths[front..]]);
    }

    /// <summary>The places of the block of index 0.</summary>
    public ArrayLayout Block { get; }

    /// <summary>How many axes of the block come before those of the table in the result.</summary>
    public int Front { get; }

    /// <summary>The table, whose axes are together in the result.</summary>
    public IndexTable Table { get; }

    /// <summary>The shape of what is selected.</summary>
    public Shape ResultShape { get; }

    /// <summary>The same blocks, with the same indices in other memory.</summary>
    public Selection With(NdArray indices) => new(Block, Front, Table.With(indices));

    /// <summary>What the indices along one axis select, whose axes then stand in its place.</summary>
    public static Selection Along(in ArrayLayout layout, int axis, NdArray indices, IndexMode mode)
    {
        nint length = layout.Shape[axis];
        if (length == 0 && indices.Size > 0 && mode != IndexMode.Raise)
        {
            Throw.EmptyAxis(axis, layout.Shape);
        }

        IndexTable table = IndexTable.Of(new IndexColumn(indices, layout, axis), mode);
        return new Selection(Remaining(layout, stackalloc bool[layout.Rank], axis), axis, table);
    }

    /// <summary>What an expression selects; if it is a view after all, since all arrays are single integers, null.</summary>
    /// <param name="layout">The array indexed.</param>
    /// <param name="index">The expression.</param>
    /// <param name="view">The view, if it is one.</param>
    public static Selection? Of(in ArrayLayout layout, ReadOnlySpan<NdIndex> index, out ArrayLayout view)
    {
        SelectionPlaces places = new(layout.Shape, index);
        view = Slicing.Apply(layout, places.Basic);
        if (places.Arrays.Count == 0)
        {
            return null;
        }

        Span<bool> taken = stackalloc bool[view.Rank];
        taken.Clear();
        List<IndexColumn> columns = [];
        foreach (SelectionPlaces.ArrayPlace place in places.Arrays)
        {
            columns.Add(place.Array is NdArray<bool> mask
                ? new IndexColumn(mask, layout, place.Axis, view, place.ViewAxis)
                : new IndexColumn(place.Array, layout, place.Axis, view, place.ViewAxis));
            taken.Slice(place.ViewAxis, place.Axes).Fill(true);
        }

        return new Selection(Remaining(view, taken, except: -1), places.Front, IndexTable.Of(columns));
    }

    /// <summary>The layout without some of its axes, at index 0 of these.</summary>
    private static ArrayLayout Remaining(in ArrayLayout layout, Span<bool> taken, int except)
    {
        if (except >= 0)
        {
            taken.Clear();
            taken[except] = true;
        }

        int rank = layout.Rank - taken.Count(true);
        nint[] lengths = new nint[rank];
        nint[] strides = new nint[rank];
        for (int axis = 0, to = 0; axis < layout.Rank; axis++)
        {
            if (!taken[axis])
            {
                (lengths[to], strides[to]) = (layout.Shape[axis], layout.StrideSpan[axis]);
                to++;
            }
        }

        return new ArrayLayout(Shape.Adopt(lengths), strides, layout.Offset);
    }
}
