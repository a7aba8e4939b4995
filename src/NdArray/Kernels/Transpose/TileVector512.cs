using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>Tiles of 64 bytes each way, a line of memory: four lanes.</summary>
internal readonly unsafe struct TileVector512 : ITileVector<Vector512<byte>>
{
    /// <summary>The first two lanes of both.</summary>
    private const byte FirstLanes = 0b01_00_01_00;

    /// <summary>The last two lanes of both.</summary>
    private const byte LastLanes = 0b11_10_11_10;

    /// <summary>The lanes 0 and 2 of both.</summary>
    private const byte EvenLanes = 0b10_00_10_00;

    /// <summary>The lanes 1 and 3 of both.</summary>
    private const byte OddLanes = 0b11_01_11_01;

    public static bool IsSupported => Avx512BW.IsSupported;

    public static Vector512<byte> Load(byte* from) => Vector512.Load(from);

    public static void Store(Vector512<byte> vector, byte* to) => vector.Store(to);

    public static void Stream(Vector512<byte> vector, byte* to) => vector.StoreAlignedNonTemporal(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> ZipLow(Vector512<byte> a, Vector512<byte> b, int size) => size switch
    {
        1 => Avx512BW.UnpackLow(a, b),
        2 => Avx512BW.UnpackLow(a.AsUInt16(), b.AsUInt16()).AsByte(),
        4 => Avx512F.UnpackLow(a.AsUInt32(), b.AsUInt32()).AsByte(),
        _ => Avx512F.UnpackLow(a.AsUInt64(), b.AsUInt64()).AsByte(),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> ZipHigh(Vector512<byte> a, Vector512<byte> b, int size) => size switch
    {
        1 => Avx512BW.UnpackHigh(a, b),
        2 => Avx512BW.UnpackHigh(a.AsUInt16(), b.AsUInt16()).AsByte(),
        4 => Avx512F.UnpackHigh(a.AsUInt32(), b.AsUInt32()).AsByte(),
        _ => Avx512F.UnpackHigh(a.AsUInt64(), b.AsUInt64()).AsByte(),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLanes(Vector512<byte>* vectors, int distance, byte* to, nint step, bool stream)
    {
        Vector512<ulong> a = vectors[0].AsUInt64();
        Vector512<ulong> b = vectors[distance].AsUInt64();
        Vector512<ulong> c = vectors[2 * distance].AsUInt64();
        Vector512<ulong> d = vectors[3 * distance].AsUInt64();
        Vector512<ulong> firstOfAB = Avx512F.Shuffle4x128(a, b, FirstLanes);
        Vector512<ulong> lastOfAB = Avx512F.Shuffle4x128(a, b, LastLanes);
        Vector512<ulong> firstOfCD = Avx512F.Shuffle4x128(c, d, FirstLanes);
        Vector512<ulong> lastOfCD = Avx512F.Shuffle4x128(c, d, LastLanes);
        Put(Avx512F.Shuffle4x128(firstOfAB, firstOfCD, EvenLanes), to, stream);
        Put(Avx512F.Shuffle4x128(firstOfAB, firstOfCD, OddLanes), to + step, stream);
        Put(Avx512F.Shuffle4x128(lastOfAB, lastOfCD, EvenLanes), to + (2 * step), stream);
        Put(Avx512F.Shuffle4x128(lastOfAB, lastOfCD, OddLanes), to + (3 * step), stream);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector512<ulong> vector, byte* to, bool stream)
    {
        if (stream)
        {
            Stream(vector.AsByte(), to);
        }
        else
        {
            Store(vector.AsByte(), to);
        }
    }
}
