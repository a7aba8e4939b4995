using System.Diagnostics;
using NdArrays.Errors;

namespace NdArrays.Layout;

/// <summary>Basic indexing: from an index expression and a layout to the layout of the view, or to one place.</summary>
internal static class Slicing
{
    /// <summary>The view an index expression describes.</summary>
    public static ArrayLayout Apply(in ArrayLayout layout, ReadOnlySpan<NdIndex> index)
    {
        (int consumed, int made, bool hasEllipsis) = Count(index);
        int spare = SpareAxes(layout.Shape, consumed);

        nint[] lengths = new nint[made + spare];
        nint[] strides = new nint[made + spare];
        nint offset = layout.Offset;
        int from = 0, to = 0;
        foreach (NdIndex place in index)
        {
            switch (place.Kind)
            {
                case NdIndexKind.NewAxis:
                    (lengths[to], strides[to]) = (1, 0);
                    to++;
                    break;
                case NdIndexKind.Ellipsis:
                    KeepWhole(layout, spare);
                    break;
                case NdIndexKind.Integer:
                    offset += Position(place.Integer, layout.Shape[from], from, layout.Shape) * layout.StrideSpan[from];
                    from++;
                    break;
                case NdIndexKind.FromEnd:
                    offset += Position(^(int)place.Integer, layout.Shape[from], from, layout.Shape) * layout.StrideSpan[from];
                    from++;
                    break;
                default:
                    (nint first, nint step, nint count) = Resolve(place, from, layout.Shape);
                    offset += first * layout.StrideSpan[from];

                    // The step of an axis that has none may be any number, too large to count in.
                    (lengths[to], strides[to]) = (count, layout.StrideSpan[from] * (count <= 1 ? 1 : step));
                    from++;
                    to++;
                    break;
            }
        }

        if (!hasEllipsis)
        {
            KeepWhole(layout, spare);
        }

        Debug.Assert(from == layout.Rank && to == lengths.Length);
        Shape shape = Shape.Adopt(lengths);

        // Without elements the first one has no place, and its formula may lead outside the storage.
        return new ArrayLayout(shape, strides, shape.Size == 0 ? layout.Offset : offset);

        void KeepWhole(in ArrayLayout layout, int axes)
        {
            for (int i = 0; i < axes; i++, from++, to++)
            {
                (lengths[to], strides[to]) = (layout.Shape[from], layout.StrideSpan[from]);
            }
        }
    }

    /// <summary>The place of one element.</summary>
    public static nint Locate(in ArrayLayout layout, ReadOnlySpan<nint> index)
    {
        CheckElementRank(layout, index.Length);
        nint offset = layout.Offset;
        for (int i = 0; i < index.Length; i++)
        {
            offset += Position(index[i], layout.Shape[i], i, layout.Shape) * layout.StrideSpan[i];
        }

        return offset;
    }

    /// <inheritdoc cref="Locate(in ArrayLayout, ReadOnlySpan{nint})"/>
    public static nint Locate(in ArrayLayout layout, ReadOnlySpan<int> index)
    {
        CheckElementRank(layout, index.Length);
        nint offset = layout.Offset;
        for (int i = 0; i < index.Length; i++)
        {
            offset += Position((nint)index[i], layout.Shape[i], i, layout.Shape) * layout.StrideSpan[i];
        }

        return offset;
    }

    /// <inheritdoc cref="Locate(in ArrayLayout, ReadOnlySpan{nint})"/>
    public static nint Locate(in ArrayLayout layout, ReadOnlySpan<Index> index)
    {
        CheckElementRank(layout, index.Length);
        nint offset = layout.Offset;
        for (int i = 0; i < index.Length; i++)
        {
            offset += Position(index[i], layout.Shape[i], i, layout.Shape) * layout.StrideSpan[i];
        }

        return offset;
    }

    /// <summary>The number of axes that the ellipsis of an expression stands for, which takes so many itself.</summary>
    public static int SpareAxes(Shape shape, int consumed)
    {
        int spare = shape.Rank - consumed;
        if (spare < 0)
        {
            Throw.TooManyIndices(consumed, shape);
        }

        return spare;
    }

    /// <summary>An index, negative ones counted from the end, as a number from 0 within the axis.</summary>
    private static nint Position(nint index, nint length, int axis, Shape shape)
    {
        nint position = index < 0 ? index + length : index;
        if ((nuint)position >= (nuint)length)
        {
            Throw.IndexOutOfRange(index, axis, shape);
        }

        return position;
    }

    /// <summary>An index of C#, which does not come round again: before the start there is nothing.</summary>
    private static nint Position(Index index, nint length, int axis, Shape shape)
    {
        nint position = index.IsFromEnd ? length - index.Value : index.Value;
        if ((nuint)position >= (nuint)length)
        {
            Throw.IndexOutOfRange(index, axis, shape);
        }

        return position;
    }

    /// <summary>The first index of a range or a slice of an axis, the step and the number of indices.</summary>
    public static (nint First, nint Step, nint Count) Resolve(NdIndex place, int axis, Shape shape)
    {
        nint length = shape[axis];
        if (place.Kind == NdIndexKind.Slice)
        {
            return place.Slice.Resolve(length);
        }

        (nint start, nint end) = place.ResolveRange(length);
        if (start < 0 || end < start || end > length)
        {
            Throw.RangeOutOfRange(place, axis, shape);
        }

        return (start, 1, end - start);
    }

    private static (int Consumed, int Made, bool HasEllipsis) Count(ReadOnlySpan<NdIndex> index)
    {
        int consumed = 0, made = 0;
        bool hasEllipsis = false;
        foreach (NdIndex place in index)
        {
            switch (place.Kind)
            {
                case NdIndexKind.NewAxis:
                    made++;
                    break;
                case NdIndexKind.Ellipsis:
                    if (hasEllipsis)
                    {
                        Throw.TwoEllipses();
                    }

                    hasEllipsis = true;
                    break;
                case NdIndexKind.Integer or NdIndexKind.FromEnd:
                    consumed++;
                    break;
                case NdIndexKind.List:
                    Throw.ListInView();
                    break;
                default:
                    consumed++;
                    made++;
                    break;
            }
        }

        return (consumed, made, hasEllipsis);
    }

    private static void CheckElementRank(in ArrayLayout layout, int count)
    {
        if (count != layout.Rank)
        {
            Throw.ElementRank(count, layout.Shape);
        }
    }
}
