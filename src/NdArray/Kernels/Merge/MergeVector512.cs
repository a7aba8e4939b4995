using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>Blocks of 64 bytes by the byte permutations of two registers.</summary>
/// <remarks>
/// The permutation of two registers needs one index vector for the first two windows, the second's; and a further
/// window is added by one that leaves the other bytes where they are. No masks are needed.
/// </remarks>
internal readonly unsafe struct MergeVector512 : IMergeVector<Vector512<byte>>
{
    private const int Size = 64;

    public static bool IsSupported => Avx512Vbmi.IsSupported;

    public static Vector512<byte> One(Vector512<byte> window, Vector512<byte> index) =>
        Avx512Vbmi.PermuteVar64x8(window, index);

    public static Vector512<byte> Two(
        Vector512<byte> first, Vector512<byte> firstIndex, Vector512<byte> second, Vector512<byte> secondIndex) =>
        Avx512Vbmi.PermuteVar64x8x2(first, secondIndex, second);

    public static Vector512<byte> More(Vector512<byte> block, Vector512<byte> window, Vector512<byte> index) =>
        Avx512Vbmi.PermuteVar64x8x2(block, index, window);

    public static void Begin(byte* indices, int window)
    {
        if (window >= 2)
        {
            Vector512<byte>.Indices.Store(indices + window * Size);
        }
    }

    public static void Point(byte* indices, int window, int to, int from)
    {
        if (window == 0)
        {
            indices[to] = (byte)from;
            indices[Size + to] = (byte)from;
        }
        else
        {
            indices[window * Size + to] = (byte)(Size + from);
        }
    }

    public static Vector512<byte> Load(byte* from) => Vector512.Load(from);

    public static void Store(Vector512<byte> vector, byte* to) => vector.Store(to);

    public static void Stream(Vector512<byte> vector, byte* to) => vector.StoreAlignedNonTemporal(to);
}
