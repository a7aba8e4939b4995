using NdArrays.Errors;

namespace NdArrays.Layout;

/// <summary>NumPy's broadcasting: shapes aligned at their last axes, sizes of 1 stretched.</summary>
internal static class Broadcasting
{
    /// <summary>The common shape of several, or an error that shows them all.</summary>
    public static Shape Common(ReadOnlySpan<Shape> shapes)
    {
        if (!TryCommon(shapes, out Shape common, out int axis))
        {
            Throw.NotBroadcastable(shapes, axis);
        }

        return common;
    }

    /// <summary>The common shape of several, if there is one; or else the axis of it along which they differ.</summary>
    public static bool TryCommon(ReadOnlySpan<Shape> shapes, out Shape common, out int axis)
    {
        int rank = 0;
        foreach (Shape shape in shapes)
        {
            rank = Math.Max(rank, shape.Rank);
        }

        nint[] lengths = new nint[rank];
        Array.Fill(lengths, 1);
        foreach (Shape shape in shapes)
        {
            int shift = rank - shape.Rank;
            for (int i = 0; i < shape.Rank; i++)
            {
                ref nint length = ref lengths[shift + i];
                if (length == 1)
                {
                    length = shape[i];
                }
                else if (shape[i] != 1 && shape[i] != length)
                {
                    (common, axis) = (default, shift + i);
                    return false;
                }
            }
        }

        (common, axis) = (Shape.Adopt(lengths), 0);
        return true;
    }

    /// <summary>The layout with axes of size 1 in front, up to a rank.</summary>
    public static ArrayLayout WithRank(in ArrayLayout layout, int rank) => rank <= layout.Rank
        ? layout
        : To(layout, new Shape([.. Enumerable.Repeat((nint)1, rank - layout.Rank), .. layout.Shape.AsSpan()]));

    /// <summary>The layout stretched to a shape: new and stretched axes get stride 0.</summary>
    public static ArrayLayout To(in ArrayLayout layout, Shape shape)
    {
        if (layout.Shape == shape)
        {
            return layout;
        }

        int shift = shape.Rank - layout.Rank;
        if (shift < 0)
        {
            Throw.NotBroadcastableTo(layout.Shape, shape);
        }

        nint[] strides = new nint[shape.Rank];
        for (int i = 0; i < layout.Rank; i++)
        {
            if (layout.Shape[i] == shape[shift + i])
            {
                strides[shift + i] = layout.Shape[i] == 1 ? 0 : layout.StrideSpan[i];
            }
            else if (layout.Shape[i] != 1)
            {
                Throw.NotBroadcastableTo(layout.Shape, shape);
            }
        }

        return new ArrayLayout(shape, strides, layout.Offset);
    }

    /// <summary>The layout stretched to a shape it is assigned to, for which it may have first axes of 1 too many.</summary>
    public static ArrayLayout ToAssigned(in ArrayLayout layout, Shape shape)
    {
        int excess = layout.Rank - shape.Rank;
        if (excess <= 0)
        {
            return To(layout, shape);
        }

        ReadOnlySpan<nint> lengths = layout.Shape;
        if (lengths[..excess].ContainsAnyExcept((nint)1))
        {
            Throw.NotBroadcastableTo(layout.Shape, shape);
        }

        return To(new ArrayLayout(new Shape(lengths[excess..]), layout.StrideSpan[excess..].ToArray(), layout.Offset), shape);
    }
}
