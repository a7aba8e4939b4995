using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>
/// Copies rows of bytes between places that a table names and places an equal distance apart. A row may be one element.
/// </summary>
internal static unsafe class MoveRows
{
    /// <summary>From so many bytes on, the next row is fetched while one is copied: no prefetcher guesses where it is.</summary>
    private const nint FetchedRow = 128;

    /// <summary>The most bytes that are fetched of a row: the processor follows from there.</summary>
    private const nint FetchedBytes = 512;

    private const nint Line = 64;

    /// <summary>Copies rows.</summary>
    /// <param name="spread">Where the table counts from.</param>
    /// <param name="offsets">The table: bytes from there, for each row.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="packed">The first of the other places.</param>
    /// <param name="pitch">Bytes from one of these to the next.</param>
    /// <param name="width">The bytes of a row.</param>
    public static void Run<TDirection>(byte* spread, nint* offsets, nint count, byte* packed, nint pitch, nint width)
        where TDirection : struct, IMoveDirection
    {
        switch (width)
        {
            case 1:
                Units<byte, TDirection>(spread, offsets, count, packed, pitch);
                break;
            case 2:
                Units<ushort, TDirection>(spread, offsets, count, packed, pitch);
                break;
            case 4:
                Units<uint, TDirection>(spread, offsets, count, packed, pitch);
                break;
            case 8:
                Units<ulong, TDirection>(spread, offsets, count, packed, pitch);
                break;
            case 16:
                Units<Vector128<byte>, TDirection>(spread, offsets, count, packed, pitch);
                break;
            case 32:
                Units<Vector256<byte>, TDirection>(spread, offsets, count, packed, pitch);
                break;
            case 64:
                Units<Vector512<byte>, TDirection>(spread, offsets, count, packed, pitch);
                break;
            case < 4:
                Overlapping<ushort, TDirection>(spread, offsets, count, packed, pitch, width);
                break;
            case < 8:
                Overlapping<uint, TDirection>(spread, offsets, count, packed, pitch, width);
                break;
            case < 16:
                Overlapping<ulong, TDirection>(spread, offsets, count, packed, pitch, width);
                break;
            case < 64:
                Overlapping<Vector128<byte>, TDirection>(spread, offsets, count, packed, pitch, width);
                break;
            case < FetchedRow:
                Overlapping<Vector256<byte>, TDirection>(spread, offsets, count, packed, pitch, width);
                break;
            default:
                Long<TDirection>(spread, offsets, count, packed, pitch, width);
                break;
        }
    }

    /// <summary>Rows of one move.</summary>
    private static void Units<T, TDirection>(byte* spread, nint* offsets, nint count, byte* packed, nint pitch)
        where T : unmanaged
        where TDirection : struct, IMoveDirection
    {
        for (; count >= 4; count -= 4)
        {
            Move<T, TDirection>(spread + offsets[0], packed);
            Move<T, TDirection>(spread + offsets[1], packed + pitch);
            Move<T, TDirection>(spread + offsets[2], packed + (2 * pitch));
            Move<T, TDirection>(spread + offsets[3], packed + (3 * pitch));
            offsets += 4;
            packed += 4 * pitch;
        }

        for (; count > 0; count--)
        {
            Move<T, TDirection>(spread + *offsets++, packed);
            packed += pitch;
        }
    }

    /// <summary>Rows of a few moves, of which the last overlaps the one before.</summary>
    private static void Overlapping<T, TDirection>(
        byte* spread, nint* offsets, nint count, byte* packed, nint pitch, nint width)
        where T : unmanaged
        where TDirection : struct, IMoveDirection
    {
        nint last = width - sizeof(T);
        for (nint row = 0; row < count; row++)
        {
            byte* place = spread + offsets[row];
            for (nint at = 0; at < last; at += sizeof(T))
            {
                Move<T, TDirection>(place + at, packed + at);
            }

            Move<T, TDirection>(place + last, packed + last);
            packed += pitch;
        }
    }

    private static void Long<TDirection>(byte* spread, nint* offsets, nint count, byte* packed, nint pitch, nint width)
        where TDirection : struct, IMoveDirection
    {
        nint fetched = nint.Min(width, FetchedBytes);
        for (nint row = 0; row < count; row++)
        {
            if (TDirection.IsGather && Sse.IsSupported && row + 1 < count)
            {
                byte* next = spread + offsets[row + 1];
                for (nint at = 0; at < fetched; at += Line)
                {
                    Sse.Prefetch0(next + at);
                }
            }

            byte* place = spread + offsets[row];
            if (TDirection.IsGather)
            {
                CopyRun.Run(in *place, ref *packed, width);
            }
            else
            {
                CopyRun.Run(in *packed, ref *place, width);
            }

            packed += pitch;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move<T, TDirection>(byte* spread, byte* packed)
        where T : unmanaged
        where TDirection : struct, IMoveDirection
    {
        if (TDirection.IsGather)
        {
            Unsafe.WriteUnaligned(packed, Unsafe.ReadUnaligned<T>(spread));
        }
        else
        {
            Unsafe.WriteUnaligned(spread, Unsafe.ReadUnaligned<T>(packed));
        }
    }
}
