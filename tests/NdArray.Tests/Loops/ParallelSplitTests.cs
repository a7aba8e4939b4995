using CsCheck;
using NdArrays.Loops;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Loops;

/// <summary>Loops cut into parts: all of them, none twice, and only where it pays.</summary>
[Collection(typeof(RunsAlone))]
public class ParallelSplitTests
{
    private const nint Smallest = 512 << 10;

    [Fact]
    public void Parts_cover_the_axis_once() =>
        Gen.Select(Gen.Int[2, 3000].Array[1, 4], Gen.Int[0, 8].Select(i => ((int[])[1, 2, 3, 4, 8, 12, 16, 64, 100])[i]), Gen.Int[1, 9], Gen.Bool)
            .Sample(
                (lengths, elementBytes, threads, transposed) =>
                {
                    using ThreadLimit limit = new(threads);
                    LoopPlan plan = Plan([.. lengths.Select(length => (nint)length)], transposed, new nint[100]);
                    nint bytes = plan.Size * elementBytes;
                    bool isCut = ParallelSplit.TryFind(plan, bytes, elementBytes, out ParallelSplit split);
                    Assert.False(isCut && (bytes < Smallest || threads == 1));
                    if (isCut)
                    {
                        Assert.InRange(split.Axis, 0, plan.Rank - 1);
                        AssertCovers(split, plan.Lengths[split.Axis]);
                        Assert.InRange(split.Parts, 2, nint.Min(bytes / (128 << 10), threads * 4));
                    }
                },
                iter: 5000,
                threads: 1);

    [Fact]
    public void Parts_of_rows_cover_them_once() =>
        Gen.Select(Gen.Int[1, 1_000_000], Gen.Int[1, 300], Gen.Int[1, 9]).Sample(
            (rows, width, threads) =>
            {
                using ThreadLimit limit = new(threads);
                nint bytes = (nint)rows * width;
                ParallelSplit split = ParallelSplit.OfLine(rows, bytes);
                AssertCovers(split, rows);
                Assert.True(split.Parts == 1 || (bytes >= Smallest && threads > 1 && split.Parts <= threads * 4));
            },
            iter: 5000,
            threads: 1);

    [Fact]
    public void Work_that_is_large_enough_is_cut_and_other_is_not()
    {
        using ThreadLimit limit = new(2);
        LoopPlan plan = Plan([1 << 19], transposed: false, new nint[100]);
        Assert.True(ParallelSplit.TryFind(plan, Smallest, 1, out _));
        Assert.False(ParallelSplit.TryFind(plan, Smallest - 1, 1, out _));
        Assert.True(ParallelSplit.OfLine(1 << 19, Smallest).Parts > 1);
        Assert.Equal(1, ParallelSplit.OfLine(1 << 19, Smallest - 1).Parts);
        NdArrayThreads.Max = 1;
        Assert.False(ParallelSplit.TryFind(plan, 100 * Smallest, 1, out _));
        Assert.Equal(1, ParallelSplit.OfLine(1 << 19, 100 * Smallest).Parts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(16)]
    [InlineData(3)]
    public void Lines_of_memory_are_not_torn(int elementBytes)
    {
        using ThreadLimit limit = new(3);
        LoopPlan plan = Plan([1_000_003], transposed: false, new nint[100]);
        Assert.True(ParallelSplit.TryFind(plan, 1_000_003 * elementBytes, elementBytes, out ParallelSplit split));
        for (nint part = 1; part < split.Parts; part++)
        {
            Assert.Equal(0, split.Start(part) % (64 / elementBytes));
        }
    }

    private static void AssertCovers(ParallelSplit split, nint length)
    {
        nint next = 0;
        for (nint part = 0; part < split.Parts; part++)
        {
            Assert.Equal(next, split.Start(part));
            nint count = split.Length(part, length);
            Assert.True(count > 0);
            next += count;
        }

        Assert.Equal(length, next);
    }

    private static LoopPlan Plan(nint[] lengths, bool transposed, Span<nint> space)
    {
        nint[] rows = new nint[lengths.Length], columns = new nint[lengths.Length];
        nint row = 1, column = 1;
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            columns[axis] = column;
            column *= lengths[axis];
            rows[^(axis + 1)] = row;
            row *= lengths[^(axis + 1)];
        }

        LoopPlan plan = new(space, lengths, operands: 2);
        plan.SetStrides(0, rows);
        plan.SetStrides(1, transposed ? columns : rows);
        plan.Simplify();
        return plan;
    }
}
