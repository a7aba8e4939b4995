using CsCheck;
using NdArrays.Layout;
using NdArrays.Tests.Reference;

namespace NdArrays.Tests.Layout;

/// <summary>Whether layouts meet, compared with the sets of all their bytes.</summary>
public class OverlapTests
{
    [Fact]
    public void Layouts_of_one_axis_meet_when_they_have_a_byte_in_common()
    {
        nint[] strides = [-3, -2, -1, 0, 1, 2, 3, 5];
        foreach (int size in (int[])[1, 2, 3])
        {
            foreach (nint strideA in strides)
            {
                foreach (nint strideB in strides)
                {
                    for (nint lengthA = 0; lengthA <= 4; lengthA++)
                    {
                        for (nint shift = -9; shift <= 9; shift++)
                        {
                            Check(Line(lengthA, strideA), size, Line(3, strideB), 2, shift);
                        }
                    }
                }
            }
        }

        static ArrayLayout Line(nint length, nint stride) => new(length, [stride], 20);
    }

    [Fact]
    public void Layouts_of_any_axes_meet_when_they_have_a_byte_in_common()
    {
        Gen<ArrayLayout> layouts =
            from lengths in Gen.Int[0, 4].Array[0, 3]
            from strides in Gen.Int[-12, 12].Array[lengths.Length]
            from offset in Gen.Int[0, 30]
            select new ArrayLayout(new Shape([.. lengths.Select(n => (nint)n)]), [.. strides.Select(n => (nint)n)], offset);
        Gen.Select(layouts, Gen.Int[1, 5], layouts, Gen.Int[1, 5], Gen.Int[-60, 60])
            .Sample((a, sizeA, b, sizeB, shift) => Check(a, sizeA, b, sizeB, shift), iter: 20_000);
    }

    [Fact]
    public void The_search_may_be_given_up_and_then_says_yes()
    {
        // 6x + 10y + 15z with narrow bounds: no byte in common, but no short way to know.
        ArrayLayout a = new([3, 3, 3], [60, 100, 150], 0), b = new([], [], 7);
        Assert.False(Overlap.ElementsMeet(a, 1, b, 1, 0));
        Assert.False(Overlap.ElementsMeet(a, 1, b, 1, 0, steps: 1000));
        ArrayLayout c = new([50, 50, 50], [6007, 10009, 15013], 0), d = new([], [], 300_001);
        Assert.True(Overlap.ElementsMeet(c, 1, d, 1, 0, steps: 1));
        Assert.Equal(Bytes(c, 1, 0).Contains(300_001), Overlap.ElementsMeet(c, 1, d, 1, 0));
    }

    [Fact]
    public void Huge_broadcasts_are_decided_at_once()
    {
        ArrayLayout huge = new([nint.MaxValue / 8], [0], 3);
        Assert.True(Overlap.ElementsMeet(huge, 8, new ArrayLayout([5], [1], 0), 8, 0));
        Assert.False(Overlap.ElementsMeet(huge, 8, new ArrayLayout([5], [1], 4), 8, 0));
    }

    private static void Check(ArrayLayout a, int sizeA, ArrayLayout b, int sizeB, nint distance)
    {
        HashSet<nint> first = [.. Bytes(a, sizeA, 0)], second = [.. Bytes(b, sizeB, distance)];
        bool meet = first.Overlaps(second);
        string what = $"{a.Shape} {Show(a)} of {sizeA}, {b.Shape} {Show(b)} of {sizeB}, {distance}";
        Assert.True(meet == Overlap.ElementsMeet(a, sizeA, b, sizeB, distance), what);
        bool spansMeet = first.Count > 0 && second.Count > 0 && first.Min() <= second.Max() && second.Min() <= first.Max();
        Assert.True(spansMeet == Overlap.BoundsMeet(a, sizeA, b, sizeB, distance), what);
    }

    private static string Show(ArrayLayout layout) =>
        $"{Shape.Describe(layout.StrideSpan)} at {layout.Offset}";

    private static IEnumerable<nint> Bytes(ArrayLayout layout, int size, nint distance) =>
        from index in Indices.Of(layout.Shape.ToArray())
        from part in Enumerable.Range(0, size)
        select distance + (Indices.PlaceOf(index, layout.StrideSpan, layout.Offset) * size) + part;
}
