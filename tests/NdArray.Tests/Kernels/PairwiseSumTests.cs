using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Sums in NumPy's order: to the bit those of a plain loop in that order, of rows next to memory that must not be read.</summary>
public class PairwiseSumTests
{
    [Fact]
    public void Any_length_is_added_in_the_same_order()
    {
        Check<float>();
        Check<double>();
        Check<Half>();
    }

    private static void Check<T>()
        where T : unmanaged, INumber<T>
    {
        const int Most = 1100;
        using GuardedMemory memory = new(Most * System.Runtime.CompilerServices.Unsafe.SizeOf<T>());
        foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
        {
            for (int length = 0; length <= Most; length++)
            {
                Span<T> row = memory.Elements<T>(length, guard);
                for (int i = 0; i < length; i++)
                {
                    row[i] = T.CreateTruncating(Math.Sin(i) * 10 + (1.0 / (i + 1)));
                }

                Assert.Equal(InPairs<T>(row), PairwiseSum.Of<T>(row));
            }
        }
    }

    private static T InPairs<T>(ReadOnlySpan<T> row)
        where T : unmanaged, INumber<T>
    {
        if (row.Length > 128)
        {
            int half = row.Length / 2 / 8 * 8;
            return InPairs(row[..half]) + InPairs(row[half..]);
        }

        T rest = T.Zero;
        int whole = row.Length / 8 * 8;
        if (whole > 0)
        {
            T[] sums = row[..8].ToArray();
            for (int i = 8; i < whole; i++)
            {
                sums[i % 8] += row[i];
            }

            rest = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
        }

        for (int i = whole; i < row.Length; i++)
        {
            rest += row[i];
        }

        return rest;
    }
}
