using NdArrays.Errors;

namespace NdArrays.Layout;

/// <summary>Sizes that arrays share off an axis once the larger are cropped, or the smaller padded.</summary>
internal static class Fitting
{
    /// <summary>Takes from shapes of one rank the least, or the greatest, size along each axis but one; there it adds them up.</summary>
    /// <param name="lengths">The sizes of those before, which become those with this one.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="axis">The axis along which sizes are added up.</param>
    /// <param name="greatest">Whether the greatest is taken.</param>
    public static void Include(Span<nint> lengths, Shape shape, int axis, bool greatest)
    {
        for (int i = 0; i < lengths.Length; i++)
        {
            if (i == axis)
            {
                if (lengths[i] > nint.MaxValue - shape[i])
                {
                    Throw.JoinedLength(axis);
                }

                lengths[i] += shape[i];
            }
            else
            {
                lengths[i] = greatest ? nint.Max(lengths[i], shape[i]) : nint.Min(lengths[i], shape[i]);
            }
        }
    }

    /// <summary>The part of a layout that has the given sizes off an axis.</summary>
    public static ArrayLayout Crop(in ArrayLayout layout, ReadOnlySpan<nint> lengths, int axis, FitAlignment alignment)
    {
        nint[] starts = new nint[lengths.Length];
        nint[] part = lengths.ToArray();
        part[axis] = layout.Shape[axis];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = Before(layout.Shape[i] - part[i], alignment);
        }

        return layout.Box(starts, part);
    }

    /// <summary>How much is missing before and after an array that is to have the given sizes off an axis.</summary>
    public static (nint Before, nint After)[] Missing(Shape shape, ReadOnlySpan<nint> lengths, int axis, FitAlignment alignment)
    {
        (nint, nint)[] widths = new (nint, nint)[lengths.Length];
        for (int i = 0; i < widths.Length; i++)
        {
            nint missing = i == axis ? 0 : lengths[i] - shape[i];
            nint before = Before(missing, alignment);
            widths[i] = (before, missing - before);
        }

        return widths;
    }

    private static nint Before(nint difference, FitAlignment alignment) => alignment == FitAlignment.Center ? difference / 2 : 0;
}
