using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>Blocks of 16 bytes by shuffles that make the bytes of other windows 0.</summary>
internal readonly unsafe struct MergeVector128 : IMergeVector<Vector128<byte>>
{
    private const int Size = 16;

    /// <summary>An index that gives 0 in every instruction set.</summary>
    private const byte None = 0xFF;

    public static bool IsSupported => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;

    public static Vector128<byte> One(Vector128<byte> window, Vector128<byte> index) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(window, index)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.VectorTableLookup(window, index)
        : Vector128.Shuffle(window, index);

    public static Vector128<byte> Two(
        Vector128<byte> first, Vector128<byte> firstIndex, Vector128<byte> second, Vector128<byte> secondIndex) =>
        One(first, firstIndex) | One(second, secondIndex);

    public static Vector128<byte> More(Vector128<byte> block, Vector128<byte> window, Vector128<byte> index) =>
        block | One(window, index);

    public static void Begin(byte* indices, int window) => Vector128.Create(None).Store(indices + window * Size);

    public static void Point(byte* indices, int window, int to, int from) => indices[window * Size + to] = (byte)from;

    public static Vector128<byte> Load(byte* from) => Vector128.Load(from);

    public static void Store(Vector128<byte> vector, byte* to) => vector.Store(to);

    public static void Stream(Vector128<byte> vector, byte* to) => vector.StoreAlignedNonTemporal(to);
}
