namespace NdArrays.Layout;

/// <summary>Diagonals as layouts: one step along both axes at once.</summary>
internal static class Diagonals
{
    /// <summary>
    /// The diagonals of the planes of two axes, as the last axis of the result; a positive offset starts to the
    /// right of the corner, a negative one below it.
    /// </summary>
    public static ArrayLayout Of(in ArrayLayout layout, nint offset, int axis1, int axis2)
    {
        nint rows = layout.Shape[axis1], columns = layout.Shape[axis2];
        // An offset may be any number, the most negative one too, which has no positive counterpart.
        nint firstRow = -nint.Clamp(offset, -rows, 0), firstColumn = nint.Max(0, offset);
        nint length = nint.Max(0, nint.Min(rows - firstRow, columns - firstColumn));

        nint[] lengths = new nint[layout.Rank - 1];
        nint[] strides = new nint[layout.Rank - 1];
        int to = 0;
        for (int i = 0; i < layout.Rank; i++)
        {
            if (i != axis1 && i != axis2)
            {
                (lengths[to], strides[to]) = (layout.Shape[i], layout.StrideSpan[i]);
                to++;
            }
        }

        (lengths[to], strides[to]) = (length, layout.StrideSpan[axis1] + layout.StrideSpan[axis2]);
        Shape shape = Shape.Adopt(lengths);
        nint start = firstRow * layout.StrideSpan[axis1] + firstColumn * layout.StrideSpan[axis2];
        return new ArrayLayout(shape, strides, shape.Size == 0 ? layout.Offset : layout.Offset + start);
    }

    /// <summary>
    /// The main diagonal in two: in a matrix of more rows than columns in which it begins again, one row under its end, as
    /// many blocks of rows as are whole, with an axis for them and one along each; and what is left, as one axis.
    /// </summary>
    public static ArrayLayout Blocks(in ArrayLayout layout, bool wrap, out ArrayLayout last)
    {
        nint rows = layout.Shape[0], columns = layout.Shape[1];
        if (!wrap || layout.Rank > 2 || columns == 0 || rows <= columns)
        {
            last = Main(layout);
            return new ArrayLayout([0, columns], [0, 0], layout.Offset);
        }

        nint row = layout.StrideSpan[0], step = row + layout.StrideSpan[1];
        (nint blocks, nint over) = Math.DivRem(rows, columns + 1);
        nint next = over == 0 ? layout.Offset : layout.Offset + (blocks * (columns + 1) * row);
        last = new ArrayLayout(nint.Min(over, columns), [step], next);
        return new ArrayLayout([blocks, columns], [(columns + 1) * row, step], layout.Offset);
    }

    /// <summary>The places that have the same index on every axis, as one axis.</summary>
    private static ArrayLayout Main(in ArrayLayout layout)
    {
        nint length = layout.Shape[0], stride = 0;
        for (int i = 0; i < layout.Rank; i++)
        {
            length = nint.Min(length, layout.Shape[i]);
            stride += layout.StrideSpan[i];
        }

        return new ArrayLayout(length, [stride], layout.Offset);
    }
}
