using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>Tiles of 32 bytes each way: two lanes.</summary>
internal readonly unsafe struct TileVector256 : ITileVector<Vector256<byte>>
{
    /// <summary>The lower lanes of both.</summary>
    private const byte LowerLanes = 0x20;

    /// <summary>The upper lanes of both.</summary>
    private const byte UpperLanes = 0x31;

    public static bool IsSupported => Avx2.IsSupported;

    public static Vector256<byte> Load(byte* from) => Vector256.Load(from);

    public static void Store(Vector256<byte> vector, byte* to) => vector.Store(to);

    public static void Stream(Vector256<byte> vector, byte* to) => vector.StoreAlignedNonTemporal(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> ZipLow(Vector256<byte> a, Vector256<byte> b, int size) => size switch
    {
        1 => Avx2.UnpackLow(a, b),
        2 => Avx2.UnpackLow(a.AsUInt16(), b.AsUInt16()).AsByte(),
        4 => Avx2.UnpackLow(a.AsUInt32(), b.AsUInt32()).AsByte(),
        _ => Avx2.UnpackLow(a.AsUInt64(), b.AsUInt64()).AsByte(),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> ZipHigh(Vector256<byte> a, Vector256<byte> b, int size) => size switch
    {
        1 => Avx2.UnpackHigh(a, b),
        2 => Avx2.UnpackHigh(a.AsUInt16(), b.AsUInt16()).AsByte(),
        4 => Avx2.UnpackHigh(a.AsUInt32(), b.AsUInt32()).AsByte(),
        _ => Avx2.UnpackHigh(a.AsUInt64(), b.AsUInt64()).AsByte(),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLanes(Vector256<byte>* vectors, int distance, byte* to, nint step, bool stream)
    {
        Vector256<byte> a = vectors[0];
        Vector256<byte> b = vectors[distance];
        Put(Avx2.Permute2x128(a, b, LowerLanes), to, stream);
        Put(Avx2.Permute2x128(a, b, UpperLanes), to + step, stream);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector256<byte> vector, byte* to, bool stream)
    {
        if (stream)
        {
            Stream(vector, to);
        }
        else
        {
            Store(vector, to);
        }
    }
}
