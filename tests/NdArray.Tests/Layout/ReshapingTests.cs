using NdArrays.Layout;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Layout;

public class ReshapingTests
{
    [Theory]
    [InlineData(new long[] { 6 }, new long[] { 2, 3 }, "(2, 3)")]
    [InlineData(new long[] { 6 }, new long[] { -1 }, "(6,)")]
    [InlineData(new long[] { 2, 3 }, new long[] { 3, -1 }, "(3, 2)")]
    [InlineData(new long[] { 2, 3 }, new long[] { -1, 1, 2, 1 }, "(3, 1, 2, 1)")]
    [InlineData(new long[] { 1 }, new long[0], "()")]
    [InlineData(new long[0], new long[] { 1, -1 }, "(1, 1)")]
    [InlineData(new long[] { 0, 3 }, new long[] { -1, 5 }, "(0, 5)")]
    [InlineData(new long[] { 0, 3 }, new long[] { 7, 0 }, "(7, 0)")]
    public void One_size_may_be_what_the_others_leave_over(long[] from, long[] to, string shape) =>
        Assert.Equal(shape, Reshaping.Resolve(new Shape(Native(from)), Native(to)).ToString());

    [Theory]
    [InlineData(new long[] { 6 }, new long[] { 4 }, typeof(ArgumentException), "(6,) has 6 elements, which do not fill the shape (4,)")]
    [InlineData(new long[] { 6 }, new long[] { -1, 4 }, typeof(ArgumentException), "(-1, 4)")]
    [InlineData(new long[] { 6 }, new long[] { -1, -1 }, typeof(ArgumentException), "(-1, -1)")]
    [InlineData(new long[] { 6 }, new long[] { -2, 3 }, typeof(ArgumentException), "(-2, 3)")]
    [InlineData(new long[] { 0 }, new long[] { 0, -1 }, typeof(ArgumentException), "(0, -1)")]
    [InlineData(new long[] { 6 }, new long[0], typeof(ArgumentException), "()")]
    [InlineData(new long[] { 6 }, new[] { 1L << 40, 1L << 40 }, typeof(OverflowException), "(1099511627776, 1099511627776)")]
    [InlineData(new long[] { 0 }, new[] { 1L << 40, 1L << 40, 0 }, typeof(OverflowException), "(1099511627776, 1099511627776, 0)")]
    public void A_shape_that_does_not_fit_is_an_error(long[] from, long[] to, Type type, string text)
    {
        Exception error = Assert.ThrowsAny<Exception>(() => { Reshaping.Resolve(new Shape(Native(from)), Native(to)); });
        Assert.Equal(type, error.GetType());
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new long[] { 2, 3 }, new long[] { 6, 2 }, new long[] { 6 }, new long[] { 2 })]
    [InlineData(new long[] { 2, 3 }, new long[] { 7, 2 }, new long[] { 6 }, null)]
    [InlineData(new long[] { 4, 3 }, new long[] { 7, 2 }, new long[] { 2, 2, 3 }, new long[] { 14, 7, 2 })]
    [InlineData(new long[] { 6, 5 }, new long[] { -5, -1 }, new long[] { 30 }, new long[] { -1 })]
    [InlineData(new long[] { 4, 6 }, new long[] { 1, 4 }, new long[] { 2, 2, 3, 2 }, new long[] { 2, 1, 8, 4 })]
    [InlineData(new long[] { 4, 6 }, new long[] { 1, 4 }, new long[] { 24 }, null)]
    [InlineData(new long[] { 4, 6 }, new long[] { 1, 4 }, new long[] { 6, 4 }, null)]
    [InlineData(new long[] { 3, 1, 4 }, new long[] { 8, 99, 2 }, new long[] { 12 }, new long[] { 2 })]
    [InlineData(new long[] { 3, 4 }, new long[] { 0, 0 }, new long[] { 6, 2 }, new long[] { 0, 0 })]
    [InlineData(new long[] { 3, 4 }, new long[] { 0, 1 }, new long[] { 12 }, null)]
    public void Strides_say_another_shape_where_they_can(long[] lengths, long[] strides, long[] shape, long[]? expected)
    {
        ArrayLayout layout = new(new Shape(Native(lengths)), Native(strides), 50);
        bool exists = Reshaping.TryView(layout, new Shape(Native(shape)), Order.C, out ArrayLayout view);
        Assert.Equal(expected is not null, exists);
        if (expected is not null)
        {
            Assert.Equal(Native(expected), view.StrideSpan);
            Assert.Equal(50, view.Offset);
        }
    }

    [Fact]
    public void Every_view_there_is_has_the_same_elements_in_the_same_order()
    {
        nint[][] shapes = [[24], [2, 12], [4, 6], [2, 3, 4], [1, 24, 1], [3, 8], [2, 2, 3, 2], [1, 2, 1, 12]];
        int views = 0;
        foreach (nint[] from in shapes)
        {
            foreach (TestLayout test in Layouts.All(from))
            {
                ArrayLayout layout = new(new Shape(from), test.Strides, test.Offset);
                foreach (nint[] to in shapes)
                {
                    if (Reshaping.TryView(layout, new Shape(to), Order.C, out ArrayLayout view))
                    {
                        TestLayout seen = test with { Lengths = to, Strides = view.StrideSpan.ToArray(), Offset = view.Offset };
                        Assert.Equal(test.Places(), seen.Places());
                        views++;
                    }
                    else
                    {
                        Assert.False(IsOneStrideEach(test.Places(), to), $"{test} to {new Shape(to)} has a view.");
                    }
                }
            }
        }

        Assert.True(views > 100);
    }

    /// <summary>Whether places in row-major order can be those of strides at all.</summary>
    private static bool IsOneStrideEach(nint[] places, nint[] lengths)
    {
        nint[] strides = new nint[lengths.Length];
        nint step = 1;
        for (int axis = lengths.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = lengths[axis] > 1 ? places[step] - places[0] : 0;
            step *= lengths[axis];
        }

        return new TestLayout(string.Empty, lengths, strides, places[0], 0).Places().SequenceEqual(places);
    }

    private static nint[] Native(long[] numbers) => [.. numbers.Select(number => (nint)number)];
}
