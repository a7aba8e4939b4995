using NdArrays.Layout;

namespace NdArrays.Tests.Layout;

public class CommonOrderTests
{
    [Fact]
    public void Inputs_that_agree_decide()
    {
        Assert.Equal([0, 1, 2], Order(([2, 3, 4], [12, 4, 1])));
        Assert.Equal([2, 1, 0], Order(([2, 3, 4], [1, 2, 6])));
        Assert.Equal([2, 1, 0], Order(([2, 3, 4], [1, 2, 6]), ([2, 3, 4], [-1, 20, -600])));
        Assert.Equal([1, 0, 2], Order(([2, 3, 4], [4, 8, 1])));
        Assert.Equal([2, 0, 1], Order(([2, 3, 4], [3, 1, 6]), ([2, 9, 4], [9, 1, 18])));
    }

    [Fact]
    public void Row_major_order_wins_where_they_do_not_agree()
    {
        Assert.Equal([0, 1], Order(([2, 3], [1, 2]), ([2, 3], [3, 1])));
        Assert.Equal([0, 1], Order(([2, 3], [3, 1]), ([2, 3], [1, 2])));
        Assert.Equal([0, 1], Order(([2, 3], [1, 1])));
    }

    [Fact]
    public void Sizes_of_1_have_nothing_to_say()
    {
        Assert.Equal([0, 1], Order(([1, 3], [1, 100])));
        Assert.Equal([1, 0], Order(([1, 3], [100, 1]), ([2, 3], [1, 2])));
        Assert.Equal([2, 1, 0], Order(([2, 1, 4], [1, 77, 2]), ([2, 3, 4], [1, 2, 6])));
    }

    [Fact]
    public void Nothing_has_no_order_and_one_axis_only_one()
    {
        Assert.Equal([], Order(([], [])));
        Assert.Equal([0], Order(([5], [-3])));
    }

    [Fact]
    public void A_broadcast_axis_is_passed_over_in_reading()
    {
        Assert.Equal([1, 0], Order(([2, 3], [0, 1])));
        Assert.Equal([0, 1], CommonOrder.Reading(new ArrayLayout([2, 3], [0, 1], 0), new int[2]).ToArray());
        Assert.Equal([2, 0, 1], CommonOrder.Reading(new ArrayLayout([2, 3, 4], [1, 0, 2], 0), new int[3]).ToArray());
    }

    private static int[] Order(params (nint[] Lengths, nint[] Strides)[] inputs) =>
        CommonOrder.SlowestFirst(
            [.. inputs.Select(input => new ArrayLayout(new Shape(input.Lengths), input.Strides, 0))],
            new int[inputs[0].Lengths.Length]).ToArray();
}
