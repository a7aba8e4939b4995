using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>
/// Sums of numbers that lie side by side, added up in NumPy's order: eight sums next to each other in blocks of up
/// to 128 numbers, and blocks in pairs. The error grows with the logarithm of the count, not with the count.
/// </summary>
internal static class PairwiseSum
{
    private const int Numbers = 8;
    private const int BlockNumbers = 128;

    /// <summary>The sum of a row.</summary>
    public static T Of<T>(ReadOnlySpan<T> row)
        where T : unmanaged, INumberBase<T>
    {
        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<float, T>(OfLanes<EightSingles, float>(As<T, float>(row)));
        }

        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<double, T>(OfLanes<EightDoubles, double>(As<T, double>(row)));
        }

        // A complex number is two: half as many of them are a block.
        int parts = typeof(T) == typeof(Complex) ? 2 : 1;
        int width = Numbers / parts;
        if (row.Length < width)
        {
            return InOrder(T.Zero, row);
        }

        if (row.Length <= BlockNumbers / parts)
        {
            return OfBlock(row, width);
        }

        int half = row.Length * parts / 2;
        half = (half - (half % Numbers)) / parts;
        return Of(row[..half]) + Of(row[half..]);
    }

    /// <summary>A sum to which elements are added one after the other.</summary>
    public static T InOrder<T>(T sum, ReadOnlySpan<T> row)
        where T : unmanaged, INumberBase<T>
    {
        foreach (T element in row)
        {
            sum += element;
        }

        return sum;
    }

    private static T OfLanes<TSums, T>(ReadOnlySpan<T> row)
        where TSums : struct, IEightSums<TSums, T>
        where T : unmanaged, INumberBase<T>
    {
        if (row.Length < Numbers)
        {
            return InOrder(T.Zero, row);
        }

        if (row.Length <= BlockNumbers)
        {
            ref T first = ref MemoryMarshal.GetReference(row);
            int done = Numbers;
            TSums sums = Sum(TSums.Load(ref first, 0), ref first, ref done, row.Length);
            return InOrder(sums.Total(), row[done..]);
        }

        int half = row.Length / 2;
        half -= half % Numbers;
        ReadOnlySpan<T> left = row[..half], right = row[half..];
        return right.Length <= BlockNumbers
            ? OfBlocks<TSums, T>(left, right)
            : OfLanes<TSums, T>(left) + OfLanes<TSums, T>(right);
    }

    /// <summary>Two blocks at a time, of which the second is no shorter: neither waits for the sums of the other.</summary>
    private static T OfBlocks<TSums, T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where TSums : struct, IEightSums<TSums, T>
        where T : unmanaged, INumberBase<T>
    {
        ref T first = ref MemoryMarshal.GetReference(left);
        ref T second = ref MemoryMarshal.GetReference(right);
        TSums one = TSums.Load(ref first, 0), other = TSums.Load(ref second, 0);
        int done = Numbers;
        for (; done + Numbers <= left.Length; done += Numbers)
        {
            one = one.Plus(TSums.Load(ref first, done));
            other = other.Plus(TSums.Load(ref second, done));
        }

        // The first has a multiple of eight.
        other = Sum(other, ref second, ref done, right.Length);
        return one.Total() + InOrder(other.Total(), right[done..]);
    }

    private static TSums Sum<TSums, T>(TSums sums, ref T first, ref int done, int length)
        where TSums : struct, IEightSums<TSums, T>
    {
        for (; done + Numbers <= length; done += Numbers)
        {
            sums = sums.Plus(TSums.Load(ref first, done));
        }

        return sums;
    }

    private static T OfBlock<T>(ReadOnlySpan<T> row, int width)
        where T : unmanaged, INumberBase<T>
    {
        Span<T> sums = stackalloc T[Numbers];
        row[..width].CopyTo(sums);
        int done = width;
        for (; done + width <= row.Length; done += width)
        {
            for (int i = 0; i < width; i++)
            {
                sums[i] += row[done + i];
            }
        }

        for (int count = width; count > 1; count /= 2)
        {
            for (int i = 0; i < count / 2; i++)
            {
                sums[i] = sums[2 * i] + sums[(2 * i) + 1];
            }
        }

        return InOrder(sums[0], row[done..]);
    }

    private static ReadOnlySpan<TTo> As<T, TTo>(ReadOnlySpan<T> row)
        where T : unmanaged
        where TTo : unmanaged => MemoryMarshal.Cast<T, TTo>(row);
}
