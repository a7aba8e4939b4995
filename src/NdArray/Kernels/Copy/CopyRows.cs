using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>
/// Copies rows of equal width that lie any distance apart: each is a fixed number of moves, the last of which overlaps the
/// one before, without a decision a row. The two sides must not overlap.
/// </summary>
internal static unsafe class CopyRows
{
    /// <summary>From this many bytes a row is a call of the runtime's block copy, if rows follow one another.</summary>
    public const int LongRow = 512;

    /// <summary>From this many bytes it is in any case.</summary>
    public const int LongestRow = 64 << 10;

    /// <summary>The bytes, two lines, that are moved at once in rows that do not follow one another.</summary>
    private const int LongStep = 128;

    /// <summary>Copies <paramref name="rows"/> rows to where they lie <paramref name="toPitch"/> bytes apart.</summary>
    public static void Run(in RowSource source, byte* to, nint toPitch, nint rows)
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
            case < LongRow when Vector512.IsHardwareAccelerated && source.Width > 64:
                Several<Vector512<byte>>(source, to, toPitch, rows);
                break;
            case <= 64 when Vector256.IsHardwareAccelerated: Double<Vector256<byte>>(source, to, toPitch, rows); break;
            case < LongRow when Vector256.IsHardwareAccelerated:
                Several<Vector256<byte>>(source, to, toPitch, rows);
                break;
            case < LongRow: Several<Vector128<byte>>(source, to, toPitch, rows); break;
            case < LongestRow when source.Pitch != source.Width && Vector256.IsHardwareAccelerated:
                Scattered<Vector256<byte>>(source, to, toPitch, rows);
                break;
            case < LongestRow when source.Pitch != source.Width: Scattered<Vector128<byte>>(source, to, toPitch, rows); break;
            default: Long(source, to, toPitch, rows); break;
        }
    }

    /// <summary>Rows of one move.</summary>
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

    /// <summary>Rows of one to two moves: one from the start and one up to the end.</summary>
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

    /// <summary>Rows of more moves.</summary>
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

    /// <summary>
    /// Rows of many moves that do not follow one another: with each line the same one of the next row is fetched, which no
    /// prefetcher guesses.
    /// </summary>
    private static void Scattered<T>(in RowSource source, byte* to, nint toPitch, nint rows)
        where T : unmanaged
    {
        byte* from = source.Start;
        nint last = source.Width - LongStep;
        for (; rows > 0; rows--)
        {
            byte* next = rows > 1 ? from + source.Pitch : from;
            for (nint at = 0; at < last; at += LongStep)
            {
                Fetch(next + at);
                Move<T>(from + at, to + at);
            }

            Move<T>(from + last, to + last);
            from = next;
            to += toPitch;
        }
    }

    private static void Fetch(byte* lines)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(lines);
            Sse.Prefetch0(lines + (LongStep / 2));
        }
    }

    private static void Move<T>(byte* from, byte* to)
        where T : unmanaged
    {
        for (int at = 0; at < LongStep; at += 4 * sizeof(T))
        {
            T first = Unsafe.ReadUnaligned<T>(from + at);
            T second = Unsafe.ReadUnaligned<T>(from + at + sizeof(T));
            T third = Unsafe.ReadUnaligned<T>(from + at + (2 * sizeof(T)));
            T fourth = Unsafe.ReadUnaligned<T>(from + at + (3 * sizeof(T)));
            Unsafe.WriteUnaligned(to + at, first);
            Unsafe.WriteUnaligned(to + at + sizeof(T), second);
            Unsafe.WriteUnaligned(to + at + (2 * sizeof(T)), third);
            Unsafe.WriteUnaligned(to + at + (3 * sizeof(T)), fourth);
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
