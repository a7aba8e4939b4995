using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>The sign of a product, by the signs of its factors alone.</summary>
internal static class LaneSigns
{
    /// <summary>Whether an odd number of elements has a minus sign, zeros among them; of a type that has vectors.</summary>
    public static bool AreOddlyNegative<T>(ReadOnlySpan<T> run)
        where T : INumberBase<T>
    {
        ref T first = ref MemoryMarshal.GetReference(run);
        Vector512<T> signs = Vector512<T>.Zero;
        int i = 0;
        for (; i <= run.Length - Vector512<T>.Count; i += Vector512<T>.Count)
        {
            signs ^= Vector512.LoadUnsafe(ref first, (nuint)i);
        }

        bool isOdd = BitOperations.PopCount(signs.ExtractMostSignificantBits()) % 2 != 0;
        for (; i < run.Length; i++)
        {
            isOdd ^= T.IsNegative(run[i]);
        }

        return isOdd;
    }
}
