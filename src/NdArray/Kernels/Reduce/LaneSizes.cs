using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>What the factors of a product tell of it, in lanes.</summary>
internal static class LaneSizes
{
    /// <summary>Whether all elements are at most 1 in size, or at least; of a type that has vectors.</summary>
    public static Trend TrendOf<T>(ReadOnlySpan<T> run)
        where T : INumberBase<T>
    {
        ref T first = ref MemoryMarshal.GetReference(run);
        int lanes = Vector512<T>.Count;
        Vector512<T> falls = Vector512<T>.AllBitsSet, rises = falls;
        for (int i = 0; i < run.Length; i += lanes)
        {
            // The last vector may begin before, or be filled with an element of its own: to look at one twice changes nothing.
            int place = int.Min(i, run.Length - lanes);
            Vector512<T> sizes = Vector512.Abs(place < 0 ? Few(run) : Vector512.LoadUnsafe(ref first, (nuint)place));
            falls &= Vector512.LessThanOrEqual(sizes, Vector512<T>.One);
            rises &= Vector512.GreaterThanOrEqual(sizes, Vector512<T>.One);
        }

        return (Are(falls) ? Trend.Falls : Trend.None) | (Are(rises) ? Trend.Rises : Trend.None);
    }

    /// <summary>Elements that are too few for a vector, filled up with the first.</summary>
    private static Vector512<T> Few<T>(ReadOnlySpan<T> run)
    {
        Vector512<T> few = Vector512.Create(run[0]);
        for (int i = 1; i < run.Length; i++)
        {
            few = few.WithElement(i, run[i]);
        }

        return few;
    }

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

    private static bool Are<T>(Vector512<T> truths) => truths.AsByte() == Vector512<byte>.AllBitsSet;
}
