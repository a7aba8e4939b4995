using System.Diagnostics;
using NdArrays.Indexing;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Copying elements from and to places that indices or masks name.</content>
public sealed partial class NdArray<T>
{
    /// <inheritdoc/>
    internal override NdArray<T> Gather(in Selection selection)
    {
        NdArray<T> result = New(ArrayLayout.Contiguous(selection.ResultShape));
        if (result.Size == 0)
        {
            // NumPy still lets this pass, with a warning that it will not.
            selection.Table.RequireInside();
            return result;
        }

        bool isInside = selection.Table.Indices is NdArray<int> narrow
            ? GatherBy(narrow, selection, result)
            : GatherBy((NdArray<long>)selection.Table.Indices, selection, result);
        if (!isInside)
        {
            result.Dispose();
            selection.Table.RequireInside();
        }

        return result;
    }

    /// <inheritdoc/>
    internal override void Scatter(in Selection selection, NdArray source, in ArrayLayout from)
    {
        int axes = selection.Table.Shape.Rank;
        if (MergedStride(from, selection.Front, axes) is not nint pitch)
        {
            // The loop knows one distance from block to block.
            NdArray<T> copy = New(ArrayLayout.Contiguous(from.Shape));
            copy.ReadFrom(copy.Layout, source, from);
            Scatter(selection, copy, copy.Layout);
            copy.Dispose();
            return;
        }

        if (selection.Table.Indices is NdArray<int> narrow)
        {
            ScatterBy(narrow, selection, (NdArray<T>)source, from, pitch);
        }
        else
        {
            ScatterBy((NdArray<long>)selection.Table.Indices, selection, (NdArray<T>)source, from, pitch);
        }
    }

    /// <inheritdoc/>
    internal override unsafe NdArray<T> Compact(NdArray<bool> mask)
    {
        NdArray<bool> flags = Masks.Contiguous(mask);
        NdArray<T> from = AsContiguous(this);
        nint count = Masks.Count(flags);
        NdArray<T> result = New(ArrayLayout.Contiguous(count));
        using Lease<bool> condition = flags.Open();
        using Lease<T> source = from.Open();
        using Lease<T> destination = result.Open();
        fixed (bool* first = &condition.Origin)
        {
            MaskLoop.Compact((byte*)first, flags.Size, ref source.Origin, ref destination.Origin, count);
        }

        return result;
    }

    /// <inheritdoc/>
    internal override unsafe void Expand(NdArray<bool> mask, NdArray source)
    {
        Debug.Assert(IsCContiguous && mask.IsCContiguous && source.IsCContiguous);
        using Lease<bool> condition = mask.Open();
        using Lease<T> from = ((NdArray<T>)source).Open();
        using Lease<T> to = Open();
        fixed (bool* first = &condition.Origin)
        {
            MaskLoop.Expand((byte*)first, mask.Size, ref from.Origin, ref to.Origin);
        }
    }

    /// <inheritdoc/>
    internal override void WriteWhere(
        in ArrayLayout target,
        NdArray<bool> condition,
        in ArrayLayout conditionLayout,
        NdArray first,
        in ArrayLayout firstLayout,
        NdArray second,
        in ArrayLayout secondLayout)
    {
        using Lease<bool> flags = condition.Open(conditionLayout);
        using Lease<T> one = ((NdArray<T>)first).Open(firstLayout);
        using Lease<T> other = ((NdArray<T>)second).Open(secondLayout);
        using Lease<T> to = Open(target);
        WhereLoop.Run(
            ref flags.Origin,
            conditionLayout.StrideSpan,
            ref one.Origin,
            firstLayout.StrideSpan,
            ref other.Origin,
            secondLayout.StrideSpan,
            ref to.Origin,
            target.StrideSpan,
            target.Shape);
    }

    private unsafe bool GatherBy<TIndex>(NdArray<TIndex> indices, in Selection selection, NdArray<T> result)
        where TIndex : unmanaged
    {
        int front = selection.Front, axes = selection.Table.Shape.Rank;
        ReadOnlySpan<nint> strides = result.Strides;
        nint pitch = axes == 0 ? 0 : strides[front + axes - 1];
        using Lease<T> from = Open(selection.Block);
        using Lease<T> to = result.Open();
        using Lease<TIndex> table = indices.Open();
        fixed (TIndex* first = &table.Origin)
        {
            return TableLoop.Gather(
                ref from.Origin,
                selection.Block.StrideSpan,
                ref to.Origin,
                [.. strides[..front], .. strides[(front + axes)..]],
                selection.Block.Shape,
                pitch,
                selection.Table.At(first));
        }
    }

    private unsafe void ScatterBy<TIndex>(
        NdArray<TIndex> indices, in Selection selection, NdArray<T> source, in ArrayLayout from, nint pitch)
        where TIndex : unmanaged
    {
        int front = selection.Front, axes = selection.Table.Shape.Rank;
        ReadOnlySpan<nint> strides = from.StrideSpan;
        using Lease<T> packed = source.Open(from);
        using Lease<T> spread = Open(selection.Block);
        using Lease<TIndex> table = indices.Open();
        fixed (TIndex* first = &table.Origin)
        {
            TableLoop.Scatter(
                ref packed.Origin,
                [.. strides[..front], .. strides[(front + axes)..]],
                pitch,
                ref spread.Origin,
                selection.Block.StrideSpan,
                selection.Block.Shape,
                selection.Table.At(first),
                selection.Table.IsApart && Adjacency.AreElementsApart(Layout));
        }
    }

    /// <summary>The stride of neighbouring axes counted as one, if they are one.</summary>
    private static nint? MergedStride(in ArrayLayout layout, int first, int axes)
    {
        nint stride = 0, expected = 0;
        bool hasStride = false;
        for (int axis = first + axes - 1; axis >= first; axis--)
        {
            nint length = layout.Shape[axis];
            if (length == 1)
            {
                continue;
            }

            if (hasStride && layout.StrideSpan[axis] != expected)
            {
                return null;
            }

            stride = hasStride ? stride : layout.StrideSpan[axis];
            hasStride = true;
            expected = layout.StrideSpan[axis] * length;
        }

        return stride;
    }
}
