using NdArrays.Layout;

namespace NdArrays.Padding;

/// <summary>
/// The modes that put copies of elements around an array: along the innermost axis its rows are joined with what stands
/// before and after them, and from then on whole blocks of the result are repeated.
/// </summary>
internal static class PadByCopying
{
    /// <summary>Fills a box with an array and what its elements give.</summary>
    public static void Run(PadBox box, NdArray source, PadMode mode)
    {
        bool first = true;
        foreach (int axis in box.InnermostFirst)
        {
            PadPieces pieces = new(mode, box.Length(axis), box.Missing(axis));
            if (first)
            {
                WriteRows(box, source, axis, pieces);
            }
            else
            {
                ArrayLayout region = box.Region;
                box.Repeat(box.Before(axis, pieces.BeforeLength), pieces.Before(region, axis));
                box.Repeat(box.After(axis, pieces.AfterLength), pieces.After(region, axis));
            }

            first = false;
            box.Grow(axis, pieces.BeforeLength, pieces.AfterLength);
            RepeatPeriods(box, axis, pieces.Period);
        }

        if (first)
        {
            box.Write(box.Region, source);
        }
    }

    private static void WriteRows(PadBox box, NdArray source, int axis, in PadPieces pieces)
    {
        using NdArray before = source.View(pieces.Before(source.Layout, axis));
        using NdArray after = source.View(pieces.After(source.Layout, axis));
        box.WriteRows(axis, before, source, after);
    }

    /// <summary>What is left is there already one or more periods away, in ever larger blocks.</summary>
    private static void RepeatPeriods(PadBox box, int axis, nint period)
    {
        for ((nint before, nint after) = box.Missing(axis); before > 0 || after > 0; (before, after) = box.Missing(axis))
        {
            ArrayLayout region = box.Region;
            nint length = box.Length(axis);
            nint block = length - (length % period);
            before = nint.Min(before, block);
            after = nint.Min(after, block);
            box.Repeat(box.Before(axis, before), region.Part(axis, block - before, before));
            box.Repeat(box.After(axis, after), region.Part(axis, length - block, after));
            box.Grow(axis, before, after);
        }
    }
}
