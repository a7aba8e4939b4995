using NdArrays.Kernels;
using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>Rows that are put together, in memory that ends where their elements do.</summary>
[Collection(typeof(RunsAlone))]
public class FoldLoopTests
{
    private static readonly int[] Lengths = [1, 2, 3, 7, 64, 1000];
    private static readonly int[] Counts = [0, 1, 3, 4, 5, 9, 1031];

    public static TheoryData<Guard> Guards => [Guard.Before, Guard.After];

    [Theory]
    [MemberData(nameof(Guards))]
    public void Rows_are_reduced_from_first_to_last(Guard guard) => ForEach(guard, (rows, length, source, results) =>
    {
        foreach (bool begins in (bool[])[false, true])
        {
            results.Fill(5);
            FoldLoop<NumberBinary<SubtractOp, long>, long>.Reduce(ref First(source), length, ref First(results), rows, begins);
            for (int row = 0; row < rows; row++)
            {
                ReadOnlySpan<long> elements = source.Slice(row * length, length);
                Assert.Equal(begins ? 5 - Sum(elements) : elements[0] - Sum(elements[1..]), results[row]);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Guards))]
    public void What_a_mask_leaves_out_does_not_count(Guard guard) => ForEach(guard, (rows, length, source, results) =>
    {
        using GuardedMemory memory = new(rows * length);
        Span<bool> mask = memory.Elements<bool>(rows * length, guard);
        for (int i = 0; i < mask.Length; i++)
        {
            mask[i] = i % 3 != 1;
        }

        results.Fill(5);
        FoldLoop<NumberBinary<SubtractOp, long>, long>.Reduce(
            ref First(source), ref mask.IsEmpty ? ref s_none : ref mask[0], length, ref First(results), rows);
        for (int row = 0; row < rows; row++)
        {
            long expected = 5;
            for (int i = row * length; i < (row + 1) * length; i++)
            {
                expected -= mask[i] ? source[i] : 0;
            }

            Assert.Equal(expected, results[row]);
        }
    });

    [Theory]
    [MemberData(nameof(Guards))]
    public void Rows_are_accumulated(Guard guard) => ForEach(guard, (rows, length, source, _) =>
    {
        using GuardedMemory memory = new(rows * length * sizeof(long));
        Span<long> results = memory.Elements<long>(rows * length, guard);
        FoldLoop<NumberBinary<SubtractOp, long>, long>.Accumulate(ref First(source), length, ref First(results), rows);
        for (int row = 0; row < rows; row++)
        {
            long value = 0;
            for (int i = 0; i < length; i++)
            {
                long element = source[(row * length) + i];
                value = i == 0 ? element : value - element;
                Assert.Equal(value, results[(row * length) + i]);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Guards))]
    public void Stretches_end_where_the_next_begins(Guard guard) => ForEach(guard, (rows, length, source, _) =>
    {
        long[] starts = [0, length / 2, length - 1, length / 3];
        using GuardedMemory memory = new(rows * starts.Length * sizeof(long));
        Span<long> results = memory.Elements<long>(rows * starts.Length, guard);
        FoldLoop<NumberBinary<SubtractOp, long>, long>.ReduceAt(ref First(source), length, starts, ref First(results), rows, isFree: false);
        for (int row = 0; row < rows; row++)
        {
            for (int i = 0; i < starts.Length; i++)
            {
                int end = i == 3 ? length : int.Max((int)starts[i + 1], (int)starts[i] + 1);
                ReadOnlySpan<long> part = source.Slice(row * length, length)[(int)starts[i]..end];
                Assert.Equal(part[0] - Sum(part[1..]), results[(row * starts.Length) + i]);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Guards))]
    public void What_is_free_is_put_together_in_any_order(Guard guard) => ForEach(guard, (rows, length, source, _) =>
    {
        long[] starts = [length / 2, 0];
        using GuardedMemory memory = new(rows * starts.Length * sizeof(long));
        Span<long> results = memory.Elements<long>(rows * starts.Length, guard);
        FoldLoop<NumberBinary<AddOp, long>, long>.ReduceAt(ref First(source), length, starts, ref First(results), rows, isFree: true);
        for (int row = 0; row < rows; row++)
        {
            Span<long> elements = source.Slice(row * length, length);
            Assert.Equal(elements[length / 2], results[row * 2]);
            Assert.Equal(Sum(elements), results[(row * 2) + 1]);
        }
    });

    [Theory]
    [MemberData(nameof(Guards))]
    public void A_place_may_come_again(Guard guard) => ForEach(guard, (rows, length, source, results) =>
    {
        foreach (int step in (int[])[0, 1])
        {
            int count = rows == 0 ? 0 : step == 0 ? length : rows;
            long[] places = new long[count], expected = new long[rows];
            results.Fill(5);
            expected.AsSpan().Fill(5);
            for (int i = 0; i < count; i++)
            {
                places[i] = i % 3 == 0 ? rows - 1 : i * 5 % rows;
                expected[places[i]] -= source[i * step];
            }

            FoldLoop<NumberBinary<SubtractOp, long>, long>.At(ref First(results), places, ref First(source), step);
            Assert.Equal(expected, results.ToArray());
        }
    });

    private static bool s_none;
    private static long s_nothing;

    private delegate void Body(int rows, int length, Span<long> source, Span<long> results);

    /// <summary>Every count of rows of every length, on one thread and on three.</summary>
    private static void ForEach(Guard guard, Body body)
    {
        foreach (int threads in (int[])[1, 3])
        {
            using ThreadLimit limit = new(threads);
            foreach (int rows in Counts)
            {
                foreach (int length in Lengths)
                {
                    using GuardedMemory memory = new(rows * length * sizeof(long)), resultMemory = new(rows * sizeof(long));
                    Span<long> source = memory.Elements<long>(rows * length, guard);
                    for (int i = 0; i < source.Length; i++)
                    {
                        source[i] = (i * 7 % 113) + 1;
                    }

                    body(rows, length, source, resultMemory.Elements<long>(rows, guard));
                }
            }
        }
    }

    private static ref long First(Span<long> span) => ref span.IsEmpty ? ref s_nothing : ref span[0];

    private static long Sum(ReadOnlySpan<long> elements)
    {
        long sum = 0;
        foreach (long element in elements)
        {
            sum += element;
        }

        return sum;
    }
}
