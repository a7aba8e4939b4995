using System.Numerics;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Sums of floating numbers that lie side by side, added up in NumPy's order: eight sums next to each other in blocks of up
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

    private static T OfBlock<T>(ReadOnlySpan<T> row, int width)
        where T : unmanaged, INumberBase<T>
    {
        Span<T> sums = stackalloc T[Numbers];
        int done = 0;
        if (Vector512<T>.IsSupported && Vector512<T>.Count == Numbers)
        {
            Vector512<T> lanes = Vector512.Create(row);
            for (done = width; done + width <= row.Length; done += width)
            {
                lanes += Vector512.Create(row[done..]);
            }

            lanes.CopyTo(sums);
        }
        else if (Vector256<T>.IsSupported && Vector256<T>.Count == Numbers)
        {
            Vector256<T> lanes = Vector256.Create(row);
            for (done = width; done + width <= row.Length; done += width)
            {
                lanes += Vector256.Create(row[done..]);
            }

            lanes.CopyTo(sums);
        }
        else
        {
            row[..width].CopyTo(sums);
            for (done = width; done + width <= row.Length; done += width)
            {
                for (int i = 0; i < width; i++)
                {
                    sums[i] += row[done + i];
                }
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
}
