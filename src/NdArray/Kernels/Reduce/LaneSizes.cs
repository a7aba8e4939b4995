using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>What the sizes and signs of elements tell of their product or sum, in lanes.</summary>
internal static class LaneSizes
{
    /// <summary>2^960.</summary>
    private const double Modest = 9.7453140114E+288;

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

    /// <summary>
    /// Whether all that is added and finite is at most 2^960 in size: so many that their sum overflows do not fit into memory.
    /// </summary>
    public static bool AreModest<TSummand>(ReadOnlySpan<double> run)
        where TSummand : ISummand
    {
        ref double first = ref MemoryMarshal.GetReference(run);
        int lanes = Vector512<double>.Count;
        Vector512<double> areLarge = Vector512<double>.Zero;
        for (int i = 0; i < run.Length; i += lanes)
        {
            int place = int.Min(i, run.Length - lanes);
            Vector512<double> sizes = Vector512.Abs(TSummand.Of(place < 0 ? Few(run) : Vector512.LoadUnsafe(ref first, (nuint)place)));
            areLarge |= Vector512.GreaterThan(sizes, Vector512.Create(Modest))
                & Vector512.LessThan(sizes, Vector512.Create(double.PositiveInfinity));
        }

        return areLarge.AsInt64() == Vector512<long>.Zero;
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
