using NdArrays.Layout;

namespace NdArrays.Padding;

/// <summary>Puts the largest, the smallest, the mean or the median of elements next to them.</summary>
internal static class PadByStatistic
{
    /// <summary>Fills a box with an array and what its elements give, one axis after the other.</summary>
    /// <param name="box">What is padded.</param>
    /// <param name="source">The array.</param>
    /// <param name="mode">Which statistic.</param>
    /// <param name="lengths">Of how many elements at each end; all if there are not as many.</param>
    public static void Run(PadBox box, NdArray source, PadMode mode, (nint Before, nint After)[] lengths)
    {
        box.Write(box.Region, source);
        foreach (int axis in box.PaddedAxes)
        {
            ArrayLayout region = box.Region;
            nint all = box.Length(axis);
            nint first = nint.Min(lengths[axis].Before, all);
            nint last = nint.Min(lengths[axis].After, all);
            (nint before, nint after) = box.Missing(axis);
            using NdArray start = RowStatistics.Of(box.Target, region.Part(axis, 0, first), axis, mode);
            if (first == all && last == all)
            {
                box.Write(box.Before(axis, before), start);
                box.Write(box.After(axis, after), start);
            }
            else
            {
                using NdArray end = RowStatistics.Of(box.Target, region.Part(axis, all - last, last), axis, mode);
                box.Write(box.Before(axis, before), start);
                box.Write(box.After(axis, after), end);
            }

            box.Grow(axis, before, after);
        }
    }
}
