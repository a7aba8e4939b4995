using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>A table of indices along one axis, in memory that stays in its place.</summary>
internal unsafe struct IndexRun
{
    /// <summary>The indices, one after another.</summary>
    public void* Indices;

    /// <summary>Whether they are 64 bits wide, and not 32.</summary>
    public bool IsWide;

    /// <summary>How many there are.</summary>
    public nint Count;

    /// <summary>The size of the axis.</summary>
    public nint Length;

    /// <summary>Elements from one index of the axis to the next.</summary>
    public nint Stride;

    /// <summary>Whether they are not indices of an axis but places that exist, counted from the first element.</summary>
    public bool IsPlaces;

    /// <summary>What becomes of indices outside the axis.</summary>
    public IndexMode Mode;

    /// <summary>Writes how far some of the elements are from the axis's first; false if one lies outside the axis.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="count">How many.</param>
    /// <param name="scale">The distance of two elements.</param>
    /// <param name="offsets">The result.</param>
    public readonly bool Resolve(nint start, nint count, nint scale, nint* offsets) =>
        IsWide ? Resolve((long*)Indices + start, count, scale, offsets) : Resolve((int*)Indices + start, count, scale, offsets);

    /// <summary>Where an index is in memory.</summary>
    public readonly void* At(nint place) => IsWide ? (long*)Indices + place : (int*)Indices + place;

    /// <summary>Adds how far the elements are, for indices some way apart.</summary>
    public readonly bool Add(nint start, nint indexStride, nint count, long* offsets, nint offsetStride)
    {
        if (IsPlaces)
        {
            IndexOffsets.AddPlaces((long*)Indices + start, indexStride, count, offsets, offsetStride);
            return true;
        }

        return IsWide
            ? IndexOffsets.Add((long*)Indices + start, indexStride, count, Length, Stride, offsets, offsetStride)
            : IndexOffsets.Add((int*)Indices + start, indexStride, count, Length, Stride, offsets, offsetStride);
    }

    /// <summary>The first index outside the axis; negative if there is none.</summary>
    public readonly nint FirstOutside() => IsWide
        ? IndexOffsets.FirstOutside((long*)Indices, Count, -(long)Length, Length)
        : IndexOffsets.FirstOutside(
            (int*)Indices, Count, (int)nint.Max(-Length, int.MinValue), (int)nint.Min(Length, int.MaxValue));

    private readonly bool Resolve<T>(T* indices, nint count, nint scale, nint* offsets)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        if (IsPlaces)
        {
            IndexOffsets.FillPlaces(indices, count, Stride * scale, offsets);
            return true;
        }

        switch (Mode)
        {
            case IndexMode.Wrap:
                IndexOffsets.FillWrapped(indices, count, Length, Stride * scale, offsets);
                return true;
            case IndexMode.Clip:
                IndexOffsets.FillClipped(indices, count, Length, Stride * scale, offsets);
                return true;
            default:
                return IndexOffsets.Fill(indices, count, Length, Stride * scale, offsets);
        }
    }
}
