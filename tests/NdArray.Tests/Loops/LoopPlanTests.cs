using CsCheck;
using NdArrays.Loops;
using NdArrays.Tests.Reference;

namespace NdArrays.Tests.Loops;

/// <summary>Loops taken apart: fewer, in order, and over the very same elements.</summary>
public class LoopPlanTests
{
    public static TheoryData<string, nint[], nint[][], nint[], nint[][], nint[]> Plans() => new()
    {
        // What it shows, lengths, strides of each operand; then what is left of them, and where they start.
        { "nothing", [], [[], []], [], [[], []], [0, 0] },
        { "ones dropped", [1, 3, 1], [[9, 2, 7], [8, 5, 6]], [3], [[2], [5]], [0, 0] },
        { "only ones", [1, 1], [[9, 2], [8, 5]], [], [[], []], [0, 0] },
        { "merged", [2, 3, 4], [[12, 4, 1], [12, 4, 1]], [24], [[1], [1]], [0, 0] },
        { "merged in part", [2, 3, 4], [[12, 4, 1], [24, 4, 1]], [2, 12], [[12, 1], [24, 1]], [0, 0] },
        { "merged across a one", [2, 1, 4], [[4, 77, 1], [8, 5, 2]], [8], [[1], [2]], [0, 0] },
        { "not merged", [2, 3], [[3, 1], [1, 2]], [2, 3], [[3, 1], [1, 2]], [0, 0] },
        { "sorted", [2, 3], [[1, 2], [3, 1]], [3, 2], [[2, 1], [1, 3]], [0, 0] },
        { "sorted and merged", [4, 3, 2], [[1, 4, 12], [1, 4, 12]], [24], [[1], [1]], [0, 0] },
        { "sorted by the second where the first says nothing", [2, 3], [[0, 0], [1, 5]], [3, 2], [[0, 0], [5, 1]], [0, 0] },
        { "turned round", [3], [[-2], [5]], [3], [[2], [-5]], [-4, 10] },
        { "turned round and merged", [2, 3], [[-3, -1], [-3, -1]], [6], [[1], [1]], [-5, -5] },
        { "the second alone stays as it is", [3], [[2], [-5]], [3], [[2], [-5]], [0, 0] },
        { "broadcast merged", [2, 3], [[3, 1], [0, 0]], [6], [[1], [0]], [0, 0] },
        { "three operands", [2, 3], [[3, 1], [3, 1], [6, 2]], [6], [[1], [1], [2]], [0, 0, 0] },
        { "one operand", [2, 3], [[3, 1]], [6], [[1]], [0] },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void Loops_are_taken_apart(
        string what, nint[] lengths, nint[][] strides, nint[] lengthsLeft, nint[][] stridesLeft, nint[] starts)
    {
        LoopPlan plan = Plan(new nint[LoopPlan.Space(lengths.Length, strides.Length)], lengths, strides);
        Assert.True(lengthsLeft.AsSpan().SequenceEqual(plan.Lengths), what);
        Assert.Equal(lengthsLeft.Length, plan.Rank);
        for (int operand = 0; operand < strides.Length; operand++)
        {
            Assert.Equal(stridesLeft[operand], plan.Strides(operand));
        }

        Assert.Equal(starts, plan.Starts);
        Assert.Equal(lengths.Aggregate((nint)1, (size, length) => size * length), plan.Size);
    }

    public static TheoryData<string, int, nint[], nint[][], int, nint[], nint[][], nint[]> Widened() => new()
    {
        // What it shows, bytes of an element, lengths, strides; then bytes, lengths, strides and starts.
        { "four bytes are one", 1, [5, 7, 4], [[28, 4, 1], [4, 20, 1]], 4, [5, 7], [[7, 1], [1, 5]], [0, 0] },
        { "up to 16 bytes", 8, [3, 2], [[4, 1], [6, 1]], 16, [3], [[2], [3]], [0, 0] },
        { "not beyond", 8, [3, 4], [[8, 1], [12, 1]], 8, [3, 4], [[8, 1], [12, 1]], [0, 0] },
        { "not three", 1, [5, 3], [[3, 1], [4, 1]], 1, [5, 3], [[3, 1], [4, 1]], [0, 0] },
        { "not of three bytes", 3, [5, 2], [[4, 1], [6, 1]], 3, [5, 2], [[4, 1], [6, 1]], [0, 0] },
        { "not apart", 1, [5, 2], [[4, 1], [6, 2]], 1, [5, 2], [[4, 1], [6, 2]], [0, 0] },
        { "not with an odd stride", 1, [5, 2], [[4, 1], [7, 1]], 1, [5, 2], [[4, 1], [7, 1]], [0, 0] },
        { "not the only loop", 1, [4], [[1], [1]], 1, [4], [[1], [1]], [0, 0] },
        { "from where it starts", 1, [5, 2], [[-4, 1], [6, 1]], 2, [5], [[2], [-3]], [-8, 12] },
    };

    [Theory]
    [MemberData(nameof(Widened))]
    public void Elements_that_are_always_together_are_one(
        string what, int size, nint[] lengths, nint[][] strides, int sizeLeft, nint[] lengthsLeft, nint[][] stridesLeft, nint[] starts)
    {
        LoopPlan plan = Plan(new nint[LoopPlan.Space(lengths.Length, strides.Length)], lengths, strides);
        Assert.True(sizeLeft == plan.Widen(size), what);
        Assert.Equal(lengthsLeft, plan.Lengths);
        Assert.Equal(stridesLeft[0], plan.Strides(0));
        Assert.Equal(stridesLeft[1], plan.Strides(1));
        Assert.Equal(starts, plan.Starts);
    }

    [Fact]
    public void Every_index_is_visited_once_by_all_operands_together() =>
        Gen.Select(Gen.Int[0, 4].List[0, 5], Gen.Int[1, 3], Gen.Int[0, 6]).SelectMany((lengths, operands, inner) =>
            Gen.Int[-9, 9].Array[lengths.Count].Array[operands].Select(strides => (lengths, strides, inner)))
        .Sample(test =>
        {
            nint[] lengths = [.. test.lengths.Select(length => (nint)length)];
            nint[][] strides = [.. test.strides.Select(operand => operand.Select(stride => (nint)stride).ToArray())];
            List<string> expected =
                [.. Indices.Of(lengths).Select(index => string.Join(' ', strides.Select(s => Indices.PlaceOf(index, s))))];

            LoopPlan plan = Plan(new nint[LoopPlan.Space(lengths.Length, strides.Length)], lengths, strides);
            Collector body = new([]) { Plan = plan, Outer = int.Min(test.inner, plan.Rank) };
            StridedLoop.Run(plan, body.Outer, ref body);
            Assert.Equal(expected.Order(StringComparer.Ordinal), body.Visited.Order(StringComparer.Ordinal));

            // In order, without ones, and with as few as can be.
            for (int axis = 0; axis < plan.Rank; axis++)
            {
                Assert.NotEqual(1, plan.Lengths[axis]);
                Assert.True(plan.Strides(0)[axis] >= 0);
                Assert.True(axis == 0 || plan.Strides(0)[axis - 1] >= plan.Strides(0)[axis]);
                Assert.False(axis > 0 && RunsOn(plan, axis));
            }
        });

    [Fact]
    public void A_loop_is_moved_and_those_between_close_up()
    {
        LoopPlan plan = new(new nint[LoopPlan.Space(4, 2)], [2, 3, 4, 5], operands: 2);
        plan.SetStrides(0, [10, 20, 30, 40]);
        plan.SetStrides(1, [-1, -2, -3, -4]);
        plan.Move(0, 2);
        Assert.Equal<nint>([3, 4, 2, 5], plan.Lengths);
        Assert.Equal<nint>([20, 30, 10, 40], plan.Strides(0));
        Assert.Equal<nint>([-2, -3, -1, -4], plan.Strides(1));
        plan.Move(3, 0);
        Assert.Equal<nint>([5, 3, 4, 2], plan.Lengths);
    }

    private static LoopPlan Plan(Span<nint> space, nint[] lengths, nint[][] strides)
    {
        LoopPlan plan = new(space, lengths, strides.Length);
        for (int operand = 0; operand < strides.Length; operand++)
        {
            plan.SetStrides(operand, strides[operand]);
        }

        plan.Simplify();
        return plan;
    }

    private static bool RunsOn(in LoopPlan plan, int axis)
    {
        for (int operand = 0; operand < plan.Operands; operand++)
        {
            if (plan.Strides(operand)[axis - 1] != plan.Strides(operand)[axis] * plan.Lengths[axis])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Walks the inner loops index by index, and notes where all operands are.</summary>
    private ref struct Collector(List<string> visited) : ILoopBody
    {
        public readonly List<string> Visited => visited;

        public required LoopPlan Plan { get; init; }

        public required int Outer { get; init; }

        public readonly void Invoke(scoped ReadOnlySpan<nint> offsets)
        {
            foreach (nint[] index in Indices.Of(Plan.Lengths[Outer..].ToArray()))
            {
                List<nint> places = [];
                for (int operand = 0; operand < offsets.Length; operand++)
                {
                    places.Add(Indices.PlaceOf(index, Plan.Strides(operand)[Outer..], offsets[operand]));
                }

                visited.Add(string.Join(' ', places));
            }
        }
    }
}
