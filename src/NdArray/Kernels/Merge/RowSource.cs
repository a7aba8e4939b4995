namespace NdArrays.Kernels;

/// <summary>
/// Where one input of a merge of rows lies: its first row, the bytes of a row, and the bytes from a row to the next (0
/// repeats one row, a negative number walks backwards). If there are several lines of rows, the same from a line to the next.
/// The caller keeps the memory pinned.
/// </summary>
internal readonly unsafe struct RowSource(byte* start, nint width, nint pitch, nint linePitch = 0)
{
    /// <summary>The first byte of the first row.</summary>
    public byte* Start { get; } = start;

    /// <summary>The bytes of a row.</summary>
    public nint Width { get; } = width;

    /// <summary>The bytes from the start of a row to the start of the next.</summary>
    public nint Pitch { get; } = pitch;

    /// <summary>The same from another row of another line on.</summary>
    public RowSource At(nint line, nint row) => new(Start + (line * LinePitch) + (row * Pitch), Width, Pitch, LinePitch);

    /// <summary>Makes each stand for its next line.</summary>
    public static void MoveOn(Span<RowSource> sources)
    {
        foreach (ref RowSource source in sources)
        {
            source = source.At(1, 0);
        }
    }

    /// <summary>The bytes from the start of a line to the start of the next.</summary>
    public nint LinePitch { get; } = linePitch;

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
