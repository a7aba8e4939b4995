namespace NdArrays.Kernels;

/// <summary>
/// Where one input of a merge of rows lies: its first row, the bytes of a row, and the bytes from a row to the next (0
/// repeats one row, a negative number walks backwards). The caller keeps the memory pinned.
/// </summary>
internal readonly unsafe struct RowSource(byte* start, nint width, nint pitch)
{
    /// <summary>The first byte of the first row.</summary>
    public byte* Start { get; } = start;

    /// <summary>The bytes of a row.</summary>
    public nint Width { get; } = width;

    /// <summary>The bytes from the start of a row to the start of the next.</summary>
    public nint Pitch { get; } = pitch;

    /// <summary>Makes each stand for the same rows some bytes further on.</summary>
    public static void Move(Span<RowSource> sources, nint bytes)
    {
        foreach (ref RowSource source in sources)
        {
            source = new RowSource(source.Start + bytes, source.Width, source.Pitch);
        }
    }

    /// <summary>The bytes of a row of the result: all widths together.</summary>
    public static nint TotalWidth(ReadOnlySpan<RowSource> sources)
    {
        nint total = 0;
        foreach (ref readonly RowSource source in sources)
        {
            total += source.Width;
        }

        return total;
    }
}
