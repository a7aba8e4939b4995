using NdArrays.Layout;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Layout;

public class ArrayLayoutTests
{
    [Fact]
    public void The_extent_reaches_from_the_first_place_to_the_last()
    {
        foreach (nint[] shape in Layouts.Shapes)
        {
            foreach (TestLayout test in Layouts.All(shape))
            {
                ArrayLayout layout = new(new Shape(shape), test.Strides, test.Offset);
                nint[] places = test.Places();
                Assert.Equal(places.Length, layout.Size);
                if (places.Length > 0)
                {
                    Assert.Equal((places.Min(), places.Max()), layout.Extent());
                    Assert.True(layout.Fits(places.Max() + 1));
                    Assert.False(layout.Fits(places.Max()));
                    Assert.False(layout.At(test.Offset - places.Min() - 1).Fits(test.StorageLength));
                }
            }
        }
    }

    [Fact]
    public void Nothing_fits_where_its_place_is_within_or_at_the_end()
    {
        ArrayLayout nothing = ArrayLayout.Contiguous([0, 3]);
        Assert.True(nothing.Fits(0));
        Assert.True(nothing.At(5).Fits(5));
        Assert.False(nothing.At(6).Fits(5));
        Assert.False(nothing.At(-1).Fits(5));
    }

    [Fact]
    public void Places_are_equal_whatever_the_strides_of_axes_of_1()
    {
        ArrayLayout layout = new([2, 1, 3], [3, 8, 1], 4);
        Assert.True(layout.PlacesEqual(new ArrayLayout([2, 1, 3], [3, -9, 1], 4)));
        Assert.False(layout.PlacesEqual(new ArrayLayout([2, 1, 3], [3, 8, 1], 5)));
        Assert.False(layout.PlacesEqual(new ArrayLayout([2, 1, 3], [4, 8, 1], 4)));
        Assert.False(layout.PlacesEqual(new ArrayLayout([2, 3], [3, 1], 4)));
    }

    [Theory]
    [InlineData(Order.C, new long[] { 12, 4, 1 })]
    [InlineData(Order.F, new long[] { 1, 2, 6 })]
    [InlineData(Order.A, new long[] { 12, 4, 1 })]
    [InlineData(Order.K, new long[] { 4, 8, 1 })]
    public void A_fresh_layout_is_in_the_order_asked_for(Order order, long[] strides)
    {
        ArrayLayout layout = new([2, 3, 4], [-8, 16, 2], 8);
        Assert.Equal([.. strides.Select(n => (nint)n)], layout.Fresh(order).StrideSpan.ToArray());
        Assert.Equal(0, layout.Fresh(order).Offset);
    }

    [Fact]
    public void Orders_A_and_K_keep_column_major_order()
    {
        ArrayLayout layout = ArrayLayout.Contiguous([2, 3], Order.F);
        Assert.Equal<nint>([1, 2], layout.Fresh(Order.A).StrideSpan);
        Assert.Equal<nint>([1, 2], layout.Fresh(Order.K).StrideSpan);
        Assert.Equal<nint>([1, 4], layout.Fresh(Order.K, [4, 5]).StrideSpan);
        Assert.Equal<nint>([6, 2, 1], layout.Fresh(Order.K, [4, 3, 2]).StrideSpan);
    }

    [Fact]
    public void A_part_is_where_its_first_index_is()
    {
        ArrayLayout part = new ArrayLayout([2, 3, 4], [-8, 16, 2], 8).Part(1, 1, 2);
        Assert.Equal<Shape>([2, 2, 4], part.Shape);
        Assert.Equal<nint>([-8, 16, 2], part.StrideSpan);
        Assert.Equal(24, part.Offset);
    }

    [Fact]
    public void A_diagonal_steps_along_both_axes()
    {
        ArrayLayout layout = ArrayLayout.Contiguous([3, 4, 5]);
        Check(Diagonals.Of(layout, 0, 0, 1), [5, 3], [1, 25], 0);
        Check(Diagonals.Of(layout, 2, 0, 1), [5, 2], [1, 25], 10);
        Check(Diagonals.Of(layout, -1, 0, 2), [4, 2], [5, 21], 20);
        Check(Diagonals.Of(layout, 1, 2, 0), [4, 2], [5, 21], 20);
        Check(Diagonals.Of(layout, 9, 0, 1), [5, 0], [1, 25], 0);
        Check(Diagonals.Of(layout, nint.MaxValue, 0, 1), [5, 0], [1, 25], 0);
        Check(Diagonals.Of(layout, -nint.MaxValue, 0, 1), [5, 0], [1, 25], 0);
        Check(Diagonals.Of(layout, nint.MinValue, 0, 1), [5, 0], [1, 25], 0);
    }

    private static void Check(ArrayLayout layout, nint[] lengths, nint[] strides, nint offset)
    {
        Assert.Equal(new Shape(lengths), layout.Shape);
        Assert.Equal(strides, layout.StrideSpan);
        Assert.Equal(offset, layout.Offset);
    }
}
