using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Merges rows of several inputs into rows that lie one after another, for runs of any width: a few rows at a time,
/// input after input, so that the lines of the destination are still in the first-level cache when the last input has been
/// written.
/// </summary>
internal static unsafe class MergeRuns
{
    /// <summary>The bytes of the destination that are merged before the next rows are begun.</summary>
    private const int ChunkBytes = 8192;

    /// <summary>The same for what goes past the cache: few, so that reads and writes alternate quickly.</summary>
    private const int StreamBytes = 1024;

    /// <summary>Whether rows of such inputs are merged faster than each input is copied on its own.</summary>
    public static bool Suits(ReadOnlySpan<RowSource> sources) => RowSource.TotalWidth(sources) <= ChunkBytes;

    /// <summary>
    /// Writes <paramref name="rows"/> rows, each the rows of all inputs side by side; no input may overlap the
    /// destination.
    /// </summary>
    /// <param name="sources">The inputs.</param>
    /// <param name="destination">The first byte of the result.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="stream">Whether to write past the cache: the result is larger than it.</param>
    public static void Run(ReadOnlySpan<RowSource> sources, byte* destination, nint rows, bool stream)
    {
        nint width = RowSource.TotalWidth(sources);
        if (stream && Vector128.IsHardwareAccelerated && width is > 0 and <= ChunkBytes)
        {
            Stream(sources, destination, width, rows);
        }
        else
        {
            Run(sources, destination, width, 0, rows);
        }
    }

    /// <summary>Writes the rows from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    /// <param name="sources">The inputs, from their rows 0.</param>
    /// <param name="destination">The first byte of row 0 of the result.</param>
    /// <param name="width">The bytes of a row of the result.</param>
    /// <param name="first">The first row to write.</param>
    /// <param name="end">The row after the last to write.</param>
    public static void Run(ReadOnlySpan<RowSource> sources, byte* destination, nint width, nint first, nint end)
    {
        if (width == 0)
        {
            return;
        }

        nint chunk = nint.Max(1, ChunkBytes / width);
        for (; first < end; first += chunk)
        {
            Merge(sources, destination + first * width, width, first, nint.Min(chunk, end - first));
        }
    }

    [SkipLocalsInit]
    private static void Stream(ReadOnlySpan<RowSource> sources, byte* destination, nint width, nint rows)
    {
        byte* space = stackalloc byte[StreamBuffer.Space(ChunkBytes)];
        StreamBuffer buffer = new(space, destination);
        nint chunk = nint.Max(1, StreamBytes / width);
        for (nint row = 0; row < rows; row += chunk)
        {
            nint count = nint.Min(chunk, rows - row);
            Merge(sources, buffer.Place, width, row, count);
            buffer.Put(count * width);
        }

        buffer.Finish();
    }

    private static void Merge(ReadOnlySpan<RowSource> sources, byte* destination, nint width, nint row, nint rows)
    {
        foreach (ref readonly RowSource source in sources)
        {
            RowSource part = new(source.Start + row * source.Pitch, source.Width, source.Pitch);
            CopyRows.Run(part, destination, width, rows);
            destination += source.Width;
        }
    }
}
