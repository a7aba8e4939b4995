using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Copies rows of equal width that lie any distance apart: each is a fixed number of moves, the last of which overlaps the
/// one before, without a decision a row. The two sides must not overlap.
/// </summary>
internal static unsafe class CopyRows
{
    /// <summary>From this many bytes a row is a call of the runtime's block copy.</summary>
    public const int LongRow = 512;

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

    private static void Long(in RowSource source, byte* to, nint toPitch, nint rows)
    {
        for (nint row = 0; row < rows; row++)
        {
            CopyRun.Run(in source.Start[row * source.Pitch], ref to[row * toPitch], source.Width);
        }
    }
}
