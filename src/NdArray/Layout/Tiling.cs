namespace NdArrays.Layout;

/// <summary>A layout with two axes in the place of each that is repeated: one for the copies, and one for the elements of a copy.</summary>
internal readonly struct Tiling
{
    /// <summary>Splits the axes.</summary>
    /// <param name="layout">The layout of what is repeated, or of the result.</param>
    /// <param name="times">How many copies there are along each axis, none of them 0.</param>
    /// <param name="isSource">Whether the layout has one copy only, which stands for all.</param>
    public Tiling(in ArrayLayout layout, ReadOnlySpan<nint> times, bool isSource)
    {
        List<nint> lengths = [], strides = [];
        for (int i = 0; i < times.Length; i++)
        {
            nint length = isSource ? layout.Shape[i] : layout.Shape[i] / times[i];
            if (times[i] != 1)
            {
                lengths.Add(times[i]);
                strides.Add(isSource ? 0 : layout.StrideSpan[i] * length);
            }

            // Without those of size 1 there are never too many axes: each that is left at least doubles the elements.
            if (length != 1)
            {
                lengths.Add(length);
                strides.Add(layout.StrideSpan[i]);
            }
        }

        Layout = new ArrayLayout(new Shape([.. lengths]), [.. strides], layout.Offset);
    }

    /// <summary>The layout with more axes.</summary>
    public ArrayLayout Layout { get; }
}
