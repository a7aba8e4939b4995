namespace NdArrays.Layout;

/// <summary>Layouts of one storage that lie one after another along an axis, as one layout.</summary>
internal static class Adjacency
{
    /// <summary>
    /// The layout of a part and the next along an axis, if there is one. Both have elements, and equal sizes along the other
    /// axes.
    /// </summary>
    public static bool TryJoin(in ArrayLayout part, in ArrayLayout next, int axis, out ArrayLayout whole)
    {
        whole = part;
        nint length = part.Shape[axis];
        nint nextLength = next.Shape[axis];

        // The stride of a single index may be any number: then the distance to the next part is what the stride must be.
        nint stride = length > 1 ? part.StrideSpan[axis] : next.Offset - part.Offset;
        if (next.Offset != part.Offset + (length * stride) || (nextLength > 1 && next.StrideSpan[axis] != stride))
        {
            return false;
        }

        for (int i = 0; i < part.Rank; i++)
        {
            if (i != axis && part.Shape[i] > 1 && part.StrideSpan[i] != next.StrideSpan[i])
            {
                return false;
            }
        }

        nint[] lengths = part.Shape.ToArray();
        nint[] strides = part.StrideSpan.ToArray();
        lengths[axis] = length + nextLength;
        strides[axis] = stride;
        whole = new ArrayLayout(Shape.Adopt(lengths), strides, part.Offset);
        return true;
    }

    /// <summary>
    /// Whether it is clear that all elements have places of their own: each axis steps over all that the faster ones reach.
    /// </summary>
    public static bool AreElementsApart(in ArrayLayout layout)
    {
        ReadOnlySpan<int> axes = Strides.SlowestFirst(layout.StrideSpan, stackalloc int[layout.Rank]);
        nint reach = 0;
        for (int i = axes.Length - 1; i >= 0; i--)
        {
            nint steps = layout.Shape[axes[i]] - 1;
            nint stride = nint.Abs(layout.StrideSpan[axes[i]]);
            if (steps > 0 && stride <= reach)
            {
                return false;
            }

            reach += steps * stride;
        }

        return true;
    }
}
