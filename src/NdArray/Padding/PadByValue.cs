using NdArrays.Layout;

namespace NdArrays.Padding;

/// <summary>Puts given values around an array.</summary>
internal static class PadByValue
{
    /// <summary>Fills a box with an array and with values of rank 0 on each side of each axis.</summary>
    /// <param name="box">What is padded.</param>
    /// <param name="source">The array.</param>
    /// <param name="values">The values; corners have those of the last axis.</param>
    /// <param name="isOneValue">Whether all values are the same, so that the order of the axes does not matter.</param>
    public static void Run(PadBox box, NdArray source, (NdArray Before, NdArray After)[] values, bool isOneValue)
    {
        int[] axes = [.. isOneValue ? box.InnermostFirst : box.PaddedAxes];
        bool first = isOneValue || axes.Length == 1;
        if (!first || axes.Length == 0)
        {
            box.Write(box.Region, source);
        }

        foreach (int axis in axes)
        {
            (nint before, nint after) = box.Missing(axis);
            if (first)
            {
                using NdArray start = Stretched(values[axis].Before, source, axis, before);
                using NdArray end = Stretched(values[axis].After, source, axis, after);
                box.WriteRows(axis, start, source, end);
            }
            else
            {
                box.Write(box.Before(axis, before), values[axis].Before);
                box.Write(box.After(axis, after), values[axis].After);
            }

            first = false;
            box.Grow(axis, before, after);
        }
    }

    private static NdArray Stretched(NdArray value, NdArray source, int axis, nint length)
    {
        nint[] lengths = source.Shape.ToArray();
        lengths[axis] = length;
        return value.View(Broadcasting.To(value.Layout, Shape.Adopt(lengths)));
    }
}
