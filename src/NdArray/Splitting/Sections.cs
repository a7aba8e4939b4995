using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Splitting;

/// <summary>Views of the parts of an array along an axis.</summary>
internal static class Sections
{
    /// <summary>A number of parts of sizes that differ by at most one, the larger ones first.</summary>
    public static TArray[] NearlyEqual<TArray>(TArray a, int sections, int axis)
        where TArray : NdArray
    {
        if (sections <= 0)
        {
            Throw.SectionCount(sections);
        }

        (nint length, nint larger) = nint.DivRem(a.Shape[axis], sections);
        TArray[] parts = new TArray[sections];
        nint start = 0;
        for (int i = 0; i < sections; i++)
        {
            nint end = start + length + (i < larger ? 1 : 0);
            parts[i] = Part(a, axis, start, end);
            start = end;
        }

        return parts;
    }

    /// <summary>Parts that are all of one size.</summary>
    public static TArray[] Equal<TArray>(TArray a, int sections, int axis)
        where TArray : NdArray
    {
        if (sections > 0 && a.Shape[axis] % sections != 0)
        {
            Throw.UnequalSections(sections, a.Shape, axis);
        }

        return NearlyEqual(a, sections, axis);
    }

    /// <summary>The parts between indices, which are cut to the axis and count from its end if they are negative.</summary>
    public static TArray[] Between<TArray>(TArray a, ReadOnlySpan<nint> indices, int axis)
        where TArray : NdArray
    {
        TArray[] parts = new TArray[indices.Length + 1];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Part(a, axis, i == 0 ? 0 : indices[i - 1], i < indices.Length ? indices[i] : null);
        }

        return parts;
    }

    private static TArray Part<TArray>(TArray a, int axis, nint start, nint? end)
        where TArray : NdArray
    {
        (nint first, _, nint count) = new Slice(start, end).Resolve(a.Shape[axis]);
        return (TArray)a.View(a.Layout.Part(axis, first, count));
    }
}
