using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays.Joining;

/// <summary>One assembly of blocks: lists of the greatest depth are joined along the last axis, those around them along the one before.</summary>
internal sealed class BlockAssembly
{
    private readonly Blocks _blocks;
    private readonly int _depth;
    private readonly int _rank;
    private readonly List<NdArray> _arrays = [];

    /// <summary>Checks the lists: all arrays at one depth, and no list empty.</summary>
    public BlockAssembly(Blocks blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks, nameof(blocks));
        _blocks = blocks;
        _depth = DepthOf(blocks);
        Collect(blocks, 0, "arrays");
        _rank = int.Max(_depth, _arrays.Max(array => array.Rank));
    }

    /// <summary>The type to which the types of all arrays promote.</summary>
    public DType ResultType() => Promotion.Promote([.. _arrays.Select(array => array.DType)]);

    /// <summary>A fresh layout for the result: in Fortran order if all arrays are in that only, else in row-major order.</summary>
    public ArrayLayout ResultLayout() => ArrayLayout.Contiguous(
        ShapeOf(_blocks, 0),
        _arrays.TrueForAll(array => array.IsFContiguous) && !_arrays.TrueForAll(array => array.IsCContiguous) ? Order.F : Order.C);

    /// <summary>Writes the arrays to their places in a new array of the result's layout, which is returned.</summary>
    public NdArray WriteTo(NdArray result)
    {
        Write(_blocks, 0, result);
        return result;
    }

    /// <summary>How deep the first array is.</summary>
    private static int DepthOf(Blocks blocks)
    {
        int depth = 0;
        while (!blocks.Items.IsEmpty)
        {
            blocks = blocks.Items[0];
            depth++;
        }

        return depth;
    }

    private static NdArray WithRank(NdArray array, int rank)
    {
        Span<int> axes = stackalloc int[rank - array.Rank];
        for (int i = 0; i < axes.Length; i++)
        {
            axes[i] = i;
        }

        return NdArray.ExpandDims(array, axes);
    }

    private void Collect(Blocks blocks, int depth, string place)
    {
        if (blocks.Array is not null)
        {
            if (depth != _depth)
            {
                Throw.BlockDepth(place, depth, _depth);
            }

            _arrays.Add(blocks.Array);
            return;
        }

        if (blocks.Items.IsEmpty)
        {
            Throw.EmptyBlockList(place);
        }

        for (int i = 0; i < blocks.Items.Length; i++)
        {
            Collect(blocks.Items[i], depth + 1, $"{place}[{i}]");
        }
    }

    /// <summary>The axis along which a list is joined.</summary>
    private int AxisOf(int depth) => _rank - _depth + depth;

    private Shape ShapeOf(Blocks blocks, int depth)
    {
        if (blocks.Array is not null)
        {
            return Shape.Adopt([.. Enumerable.Repeat((nint)1, _rank - blocks.Array.Rank), .. blocks.Array.Shape.AsSpan()]);
        }

        int axis = AxisOf(depth);
        Shape first = ShapeOf(blocks.Items[0], depth + 1);
        nint[] lengths = first.ToArray();
        for (int i = 1; i < blocks.Items.Length; i++)
        {
            Shape shape = ShapeOf(blocks.Items[i], depth + 1);
            if (!Join.HaveEqualSizesOff(axis, shape, first))
            {
                Throw.BlockShape(blocks.ToString(), i, shape, first, axis);
            }

            lengths[axis] = checked(lengths[axis] + shape[axis]);
        }

        return Shape.Adopt(lengths);
    }

    private void Write(Blocks blocks, int depth, NdArray result)
    {
        if (blocks.Array is not null)
        {
            result.Assign(result.Layout, blocks.Array);
            return;
        }

        if (depth == _depth - 1)
        {
            // The innermost lists are joined as ever: rows of narrow blocks all at once.
            NdArray[] arrays = [.. blocks.Items.ToArray().Select(item => item.Array!)];
            using InputViews views = new(arrays, WithRank, _rank);
            new Join(views.Span, _rank - 1).WriteNew(result);
            return;
        }

        int axis = AxisOf(depth);
        nint start = 0;
        foreach (Blocks item in blocks.Items)
        {
            nint length = ShapeOf(item, depth + 1)[axis];
            using NdArray part = result.View(result.Layout.Part(axis, start, length));
            Write(item, depth + 1, part);
            start += length;
        }
    }
}
