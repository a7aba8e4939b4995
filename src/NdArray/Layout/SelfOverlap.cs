namespace NdArrays.Layout;

/// <summary>Whether two elements of one layout have the same place.</summary>
internal static class SelfOverlap
{
    /// <summary>
    /// Whether two different indices lead to one place. Given up after a number of steps, with the answer that they do.
    /// </summary>
    /// <remarks>
    /// It is so if the strides, each times the difference of two indices, add up to 0. The first axis on which the two
    /// differ can be any, and on it the difference can be taken as positive; on those behind it, it is positive or not.
    /// </remarks>
    public static bool HasSharedPlaces(in ArrayLayout layout, long steps)
    {
        if (layout.IsCContiguous || layout.IsFContiguous)
        {
            return false;
        }

        List<(nint Stride, nint Most)> axes = [];
        for (int i = 0; i < layout.Rank; i++)
        {
            if (layout.Shape[i] > 1)
            {
                axes.Add((nint.Abs(layout.StrideSpan[i]), layout.Shape[i] - 1));
            }
        }

        axes.Sort((left, right) => left.Stride.CompareTo(right.Stride));
        return !AreNested(axes) && IsAnyDifferenceNothing(axes, steps);
    }

    /// <summary>Whether each stride leads beyond all that the smaller ones reach together, as is mostly so.</summary>
    private static bool AreNested(List<(nint Stride, nint Most)> axes)
    {
        nint reach = 0;
        foreach ((nint stride, nint most) in axes)
        {
            if (stride <= reach)
            {
                return false;
            }

            reach += stride * most;
        }

        return true;
    }

    private static bool IsAnyDifferenceNothing(List<(nint Stride, nint Most)> axes, long steps)
    {
        for (int first = 0; first < axes.Count; first++)
        {
            // first: 1 to most; the others: from -most to most, counted from their least.
            (nint stride, nint most) = axes[first];
            List<(nint Coefficient, nint Bound)> terms = most > 1 && stride != 0 ? [(stride, most - 1)] : [];
            nint target = -stride;
            for (int other = first + 1; other < axes.Count; other++)
            {
                (nint otherStride, nint otherMost) = axes[other];
                target += otherStride * otherMost;
                if (otherStride != 0)
                {
                    terms.Add((otherStride, 2 * otherMost));
                }
            }

            if (Overlap.CanSum(terms, target, ref steps))
            {
                return true;
            }
        }

        return false;
    }
}
