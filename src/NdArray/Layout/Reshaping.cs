using NdArrays.Errors;

namespace NdArrays.Layout;

/// <summary>Other shapes for the same elements in the same order.</summary>
internal static class Reshaping
{
    /// <summary>The shape with its -1, of which there may be one, replaced by what the size leaves over.</summary>
    public static Shape Resolve(Shape from, ReadOnlySpan<nint> to)
    {
        nint[] lengths = to.ToArray();
        int unknown = -1;
        nint known = 1;
        for (int i = 0; i < lengths.Length; i++)
        {
            if (lengths[i] == -1 && unknown < 0)
            {
                unknown = i;
            }
            else if (lengths[i] < 0)
            {
                Throw.ReshapeLength(to);
            }
            else if (lengths[i] != 0 && known > nint.MaxValue / lengths[i])
            {
                Throw.SizeOverflow(lengths);
            }
            else
            {
                known *= lengths[i];
            }
        }

        nint size = from.Size;
        if (unknown >= 0)
        {
            if (known == 0 || size % known != 0)
            {
                Throw.ReshapeSize(from, to);
            }

            lengths[unknown] = size / known;
        }
        else if (known != size)
        {
            Throw.ReshapeSize(from, to);
        }

        return Shape.Adopt(lengths);
    }

    /// <summary>
    /// The layout of the same elements under another shape, if strides can say it: old and new axes are cut into
    /// the smallest groups of equal size, and the old axes of each group must lie in memory as one axis.
    /// </summary>
    public static bool TryView(in ArrayLayout layout, Shape shape, Order order, out ArrayLayout view)
    {
        if (order == Order.F)
        {
            // Column-major order is row-major order with all axes reversed.
            bool exists = TryView(Permutation.Reverse(layout), Reverse(shape), Order.C, out view);
            view = exists ? Permutation.Reverse(view) : default;
            return exists;
        }

        nint[] strides = new nint[shape.Rank];
        view = default;
        if (layout.IsCContiguous)
        {
            Strides.FillRowMajor(shape, strides);
            view = new ArrayLayout(shape, strides, layout.Offset);
            return true;
        }

        ReadOnlySpan<nint> oldLengths = layout.Shape.AsSpan(), oldStrides = layout.StrideSpan, newLengths = shape.AsSpan();
        int oldEnd = oldLengths.Length, newEnd = newLengths.Length;
        nint innermost = 1;
        while (oldEnd > 0 || newEnd > 0)
        {
            // The next group, from the last axes on.
            int oldStart = oldEnd, newStart = newEnd;
            nint oldSize = 1, newSize = 1;
            do
            {
                if (oldSize <= newSize && oldStart > 0)
                {
                    oldSize *= oldLengths[--oldStart];
                }
                else if (newStart > 0)
                {
                    newSize *= newLengths[--newStart];
                }
                else
                {
                    oldSize *= oldLengths[--oldStart];
                }
            }
            while (oldSize != newSize);

            if (!TryMerge(oldLengths[oldStart..oldEnd], oldStrides[oldStart..oldEnd], ref innermost))
            {
                return false;
            }

            Strides.FillRowMajor(newLengths[newStart..newEnd], strides.AsSpan(newStart..newEnd), innermost);
            (oldEnd, newEnd) = (oldStart, newStart);
        }

        view = new ArrayLayout(shape, strides, layout.Offset);
        return true;
    }

    /// <summary>The stride of the one axis these lie as; axes of size 1 do not matter, and none leaves it as it is.</summary>
    private static bool TryMerge(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, ref nint innermost)
    {
        nint expected = 0;
        bool found = false;
        for (int i = lengths.Length - 1; i >= 0; i--)
        {
            if (lengths[i] == 1)
            {
                continue;
            }

            if (!found)
            {
                (found, innermost) = (true, strides[i]);
            }
            else if (strides[i] != expected)
            {
                return false;
            }

            expected = strides[i] * lengths[i];
        }

        return true;
    }

    private static Shape Reverse(Shape shape)
    {
        nint[] lengths = shape.ToArray();
        Array.Reverse(lengths);
        return Shape.Adopt(lengths);
    }
}
