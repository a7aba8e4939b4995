using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Merges rows of several inputs into rows that lie one after another, for runs of any width: a few rows at a time,
/// input after input, so that the lines of the destination are still in the first-level cache when the last input has been
/// written, and each run is a fixed number of moves, the last of which overlaps the one before.
/// </summary>
internal static unsafe class MergeRuns
{
    /// <summary>From this many bytes a run is a call of the runtime's block copy.</summary>
    private const int LongRun = 512;

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
            MergeOne(part, destination, width, rows);
            destination += source.Width;
        }
    }

    private static void MergeOne(in RowSource source, byte* to, nint toPitch, nint rows)
    {
        switch (source.Width)
        {
            case 0: break;
            case 1: Single<byte>(source, to, toPitch, rows); break;
            case 2: Single<ushort>(source, to, toPitch, rows); break;
            case 3: Double<ushort>(source, to, toPitch, rows); break;
            case 4: Single<uint>(source, to, toPitch, rows); break;
            case < 8: Double<uint>(source, to, toPitch, rows); break;
            case 8: Single<ulong>(source, to, toPitch, rows); break;
            case < 16: Double<ulong>(source, to, toPitch, rows); break;
            case 16: Single<Vector128<byte>>(source, to, toPitch, rows); break;
            case <= 32: Double<Vector128<byte>>(source, to, toPitch, rows); break;
            case < LongRun when Vector512.IsHardwareAccelerated && source.Width > 64:
                Several<Vector512<byte>>(source, to, toPitch, rows);
                break;
            case <= 64 when Vector256.IsHardwareAccelerated: Double<Vector256<byte>>(source, to, toPitch, rows); break;
            case < LongRun when Vector256.IsHardwareAccelerated:
                Several<Vector256<byte>>(source, to, toPitch, rows);
                break;
            case < LongRun: Several<Vector128<byte>>(source, to, toPitch, rows); break;
            default: Long(source, to, toPitch, rows); break;
        }
    }

    /// <summary>Runs of one move.</summary>
    private static void Single<T>(in RowSource source, byte* to, nint toPitch, nint rows)
        where T : unmanaged
    {
        byte* from = source.Start;
        nint pitch = source.Pitch;
        for (; rows >= 4; rows -= 4)
        {
            T first = Unsafe.ReadUnaligned<T>(from);
            T second = Unsafe.ReadUnaligned<T>(from + pitch);
            T third = Unsafe.ReadUnaligned<T>(from + 2 * pitch);
            T fourth = Unsafe.ReadUnaligned<T>(from + 3 * pitch);
            Unsafe.WriteUnaligned(to, first);
            Unsafe.WriteUnaligned(to + toPitch, second);
            Unsafe.WriteUnaligned(to + 2 * toPitch, third);
            Unsafe.WriteUnaligned(to + 3 * toPitch, fourth);
            from += 4 * pitch;
            to += 4 * toPitch;
        }

        for (; rows > 0; rows--)
        {
            Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<T>(from));
            from += pitch;
            to += toPitch;
        }
    }

    /// <summary>Runs of one to two moves: one from the start and one up to the end.</summary>
    private static void Double<T>(in RowSource source, byte* to, nint toPitch, nint rows)
        where T : unmanaged
    {
        byte* from = source.Start;
        nint pitch = source.Pitch;
        nint last = source.Width - sizeof(T);
        for (; rows > 0; rows--)
        {
            T head = Unsafe.ReadUnaligned<T>(from);
            T tail = Unsafe.ReadUnaligned<T>(from + last);
            Unsafe.WriteUnaligned(to, head);
            Unsafe.WriteUnaligned(to + last, tail);
            from += pitch;
            to += toPitch;
        }
    }

    /// <summary>Runs of more moves.</summary>
    private static void Several<T>(in RowSource source, byte* to, nint toPitch, nint rows)
        where T : unmanaged
    {
        byte* from = source.Start;
        nint pitch = source.Pitch;
        nint last = source.Width - sizeof(T);
        for (; rows > 0; rows--)
        {
            for (nint at = 0; at < last; at += sizeof(T))
            {
                Unsafe.WriteUnaligned(to + at, Unsafe.ReadUnaligned<T>(from + at));
            }

            Unsafe.WriteUnaligned(to + last, Unsafe.ReadUnaligned<T>(from + last));
            from += pitch;
            to += toPitch;
        }
    }

    private static void Long(in RowSource source, byte* to, nint toPitch, nint rows)
    {
        for (nint row = 0; row < rows; row++)
        {
            CopyRun.Run(in source.Start[row * source.Pitch], ref to[row * toPitch], source.Width);
        }
    }
}
