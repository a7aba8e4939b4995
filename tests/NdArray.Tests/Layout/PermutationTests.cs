using NdArrays.Layout;

namespace NdArrays.Tests.Layout;

public class PermutationTests
{
    private static ArrayLayout Layout => new([2, 3, 4, 5], [200, 300, 400, 500], 7);

    [Fact]
    public void Axes_are_put_in_another_order()
    {
        Check([4, 2, 5, 3], Permutation.Apply(Layout, [2, 0, 3, 1]));
        Check([5, 4, 3, 2], Permutation.Reverse(Layout));
        Check([5, 3, 4, 2], Permutation.Swap(Layout, 0, 3));
        Check([2, 3, 4, 5], Permutation.Swap(Layout, 1, 1));
    }

    [Fact]
    public void Axes_are_moved_and_the_others_keep_their_order()
    {
        Check([3, 4, 5, 2], Permutation.Move(Layout, [0], [-1]));
        Check([5, 2, 3, 4], Permutation.Move(Layout, [-1], [0]));
        Check([4, 3, 5, 2], Permutation.Move(Layout, [0, 2], [3, 0]));
        Check([2, 3, 4, 5], Permutation.Move(Layout, [], []));
        Check([5, 4, 3, 2], Permutation.Move(Layout, [0, 1, 2, 3], [3, 2, 1, 0]));
    }

    [Fact]
    public void Axes_that_are_not_there_or_there_twice_are_errors()
    {
        Assert.Throws<ArgumentException>(() => { Permutation.Move(Layout, [0, 1], [0]); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { Permutation.Move(Layout, [4], [0]); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { Permutation.Move(Layout, [0], [-5]); });
        Assert.Throws<ArgumentException>(() => { Permutation.Move(Layout, [0, -4], [0, 1]); });
        Assert.Throws<ArgumentException>(() => { Permutation.Move(Layout, [0, 1], [2, 2]); });
    }

    [Fact]
    public void Far_too_many_axes_are_an_error_too()
    {
        int[] many = new int[3_000_000];
        NdArray<int> array = NdArray.Zeros<int>([2, 1]);
        Assert.Throws<ArgumentException>(() => NdArray.MoveAxis(array, many, many));
        Assert.Throws<ArgumentException>(() => array.Flip(many));
        Assert.Throws<ArgumentException>(() => array.Squeeze(many));
        Assert.Throws<ArgumentException>(() => array.ExpandDims(many));
        Assert.Throws<ArgumentException>(() => array.Transpose(many));
    }

    private static void Check(nint[] lengths, ArrayLayout layout)
    {
        Assert.Equal(new Shape(lengths), layout.Shape);
        Assert.Equal([.. lengths.Select(length => 100 * length)], layout.StrideSpan.ToArray());
        Assert.Equal(7, layout.Offset);
    }
}
