using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>Tiles of 16 bytes each way: one lane.</summary>
internal readonly unsafe struct TileVector128 : ITileVector<Vector128<byte>>
{
    public static bool IsSupported => Sse2.IsSupported || AdvSimd.Arm64.IsSupported;

    public static Vector128<byte> Load(byte* from) => Vector128.Load(from);

    public static void Store(Vector128<byte> vector, byte* to) => vector.Store(to);

    public static void Stream(Vector128<byte> vector, byte* to) => vector.StoreAlignedNonTemporal(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ZipLow(Vector128<byte> a, Vector128<byte> b, int size)
    {
        if (Sse2.IsSupported)
        {
            return size switch
            {
                1 => Sse2.UnpackLow(a, b),
                2 => Sse2.UnpackLow(a.AsUInt16(), b.AsUInt16()).AsByte(),
                4 => Sse2.UnpackLow(a.AsUInt32(), b.AsUInt32()).AsByte(),
                _ => Sse2.UnpackLow(a.AsUInt64(), b.AsUInt64()).AsByte(),
            };
        }

        return size switch
        {
            1 => AdvSimd.Arm64.ZipLow(a, b),
            2 => AdvSimd.Arm64.ZipLow(a.AsUInt16(), b.AsUInt16()).AsByte(),
            4 => AdvSimd.Arm64.ZipLow(a.AsUInt32(), b.AsUInt32()).AsByte(),
            _ => AdvSimd.Arm64.ZipLow(a.AsUInt64(), b.AsUInt64()).AsByte(),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ZipHigh(Vector128<byte> a, Vector128<byte> b, int size)
    {
        if (Sse2.IsSupported)
        {
            return size switch
            {
                1 => Sse2.UnpackHigh(a, b),
                2 => Sse2.UnpackHigh(a.AsUInt16(), b.AsUInt16()).AsByte(),
                4 => Sse2.UnpackHigh(a.AsUInt32(), b.AsUInt32()).AsByte(),
                _ => Sse2.UnpackHigh(a.AsUInt64(), b.AsUInt64()).AsByte(),
            };
        }

        return size switch
        {
            1 => AdvSimd.Arm64.ZipHigh(a, b),
            2 => AdvSimd.Arm64.ZipHigh(a.AsUInt16(), b.AsUInt16()).AsByte(),
            4 => AdvSimd.Arm64.ZipHigh(a.AsUInt32(), b.AsUInt32()).AsByte(),
            _ => AdvSimd.Arm64.ZipHigh(a.AsUInt64(), b.AsUInt64()).AsByte(),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLanes(Vector128<byte>* vectors, int distance, byte* to, nint step, bool stream)
    {
        if (stream)
        {
            Stream(*vectors, to);
        }
        else
        {
            Store(*vectors, to);
        }
    }
}
