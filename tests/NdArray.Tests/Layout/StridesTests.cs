using NdArrays.Layout;

namespace NdArrays.Tests.Layout;

public class StridesTests
{
    public static TheoryData<nint[], nint[], string> Contiguities() => new()
    {
        { [], [], "C, F" },
        { [5], [1], "C, F" },
        { [5], [2], "None" },
        { [5], [-1], "None" },
        { [5], [0], "None" },
        { [1], [77], "C, F" },
        { [2, 3], [3, 1], "C" },
        { [2, 3], [1, 2], "F" },
        { [2, 3], [6, 1], "None" },
        { [2, 3], [6, 2], "None" },
        { [1, 3], [77, 1], "C, F" },
        { [3, 1], [1, 77], "C, F" },
        { [2, 1, 3], [3, 77, 1], "C" },
        { [2, 1, 3], [1, 77, 2], "F" },
        { [0, 3], [77, -5], "C, F" },
        { [3, 0], [77, -5], "C, F" },
        { [3, 0, 2], [5, 5, 5], "C, F" },
    };

    [Theory]
    [MemberData(nameof(Contiguities))]
    public void A_layout_is_without_gaps_in_one_order_or_the_other(nint[] lengths, nint[] strides, string contiguity)
    {
        Assert.Equal(contiguity, Strides.Classify(lengths, strides).ToString());
        ArrayLayout layout = new(new Shape(lengths), strides, 0);
        Assert.Equal(contiguity.Contains('C'), layout.IsCContiguous);
        Assert.Equal(contiguity.Contains('F'), layout.IsFContiguous);
    }

    [Fact]
    public void Fresh_strides_are_without_gaps_and_never_0()
    {
        nint[] strides = new nint[4];
        Strides.FillRowMajor([2, 3, 1, 4], strides);
        Assert.Equal<nint>([12, 4, 4, 1], strides);
        Strides.FillRowMajor([2, 3, 1, 4], strides, innermost: -2);
        Assert.Equal<nint>([-24, -8, -8, -2], strides);
        Strides.FillColumnMajor([2, 3, 1, 4], strides);
        Assert.Equal<nint>([1, 2, 6, 6], strides);
        Strides.FillRowMajor([2, 0, 3, 4], strides);
        Assert.Equal<nint>([12, 12, 4, 1], strides);
        Strides.FillColumnMajor([2, 0, 3, 4], strides);
        Assert.Equal<nint>([1, 2, 2, 6], strides);
    }

    [Theory]
    [InlineData(new long[0], new int[0])]
    [InlineData(new long[] { 1, 2, 3 }, new[] { 2, 1, 0 })]
    [InlineData(new long[] { -6, 2, 3 }, new[] { 0, 2, 1 })]
    [InlineData(new long[] { 2, 2, -2, 5 }, new[] { 3, 0, 1, 2 })]
    [InlineData(new long[] { 0, 1, 0 }, new[] { 1, 0, 2 })]
    public void Axes_are_ordered_by_the_size_of_their_strides(long[] strides, int[] slowestFirst) => Assert.Equal(
        slowestFirst, Strides.SlowestFirst([.. strides.Select(n => (nint)n)], new int[strides.Length]).ToArray());
}
