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
}
