using NdArrays.Layout;

namespace NdArrays.Tests.Layout;

/// <summary>From an index expression to a layout, or to one place.</summary>
public class SlicingTests
{
    /// <summary>Of shape (4, 5, 6), row-major, from place 100 on.</summary>
    private static ArrayLayout Whole => ArrayLayout.Contiguous([4, 5, 6]).At(100);

    public static TheoryData<string, nint[], nint[], nint> Views() => new()
    {
        { "...", [4, 5, 6], [30, 6, 1], 100 },
        { "0", [5, 6], [6, 1], 100 },
        { "-1", [5, 6], [6, 1], 190 },
        { "3, 4, 5", [], [], 219 },
        { "1:3", [2, 5, 6], [30, 6, 1], 130 },
        { ":, 1", [4, 6], [30, 1], 106 },
        { "..., 2", [4, 5], [30, 6], 102 },
        { "1, ..., 2", [5], [6], 132 },
        { "1, 2, 3, ...", [], [], 145 },
        { "::2, ::-1", [2, 5, 6], [60, -6, 1], 124 },
        { "::-2, 3:0:-2, 1::2", [2, 2, 3], [-60, -12, 2], 209 },
        { "None", [1, 4, 5, 6], [0, 30, 6, 1], 100 },
        { "0, None, ..., None", [1, 5, 6, 1], [0, 6, 1, 0], 100 },
        { "5:, 1", [0, 6], [30, 1], 100 },
        { "2:2, ::-1", [0, 5, 6], [30, -6, 1], 100 },
        { "3:100:1000000000000000000", [1, 5, 6], [30, 6, 1], 190 },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_has_its_shape_strides_and_place(string index, nint[] shape, nint[] strides, nint offset)
    {
        ArrayLayout view = Slicing.Apply(Whole, IndexText.Parse(index));
        Assert.Equal(new Shape(shape), view.Shape);
        Assert.Equal(strides, view.StrideSpan);
        Assert.Equal(offset, view.Offset);
    }

    [Fact]
    public void Ranges_and_indices_from_the_end_are_those_of_CSharp()
    {
        ArrayLayout view = Slicing.Apply(Whole, [1..^1, ^2, 2..]);
        Assert.Equal<Shape>([2, 4], view.Shape);
        Assert.Equal<nint>([30, 1], view.StrideSpan);
        Assert.Equal(100 + 30 + 18 + 2, view.Offset);
        Assert.Equal<Shape>([0, 5, 6], Slicing.Apply(Whole, [4..4]).Shape);
        Assert.Equal<Shape>([0, 5, 6], Slicing.Apply(Whole, [^0..]).Shape);
    }

    [Fact]
    public void A_range_must_lie_within_the_axis()
    {
        foreach (Range range in (Range[])[0..5, 3..2, ^5.., 5..5, ^1..^2])
        {
            ArgumentOutOfRangeException error =
                Assert.Throws<ArgumentOutOfRangeException>(() => { Slicing.Apply(Whole, [range]); });
            Assert.Contains($"{range} ", error.Message, StringComparison.Ordinal);
            Assert.Contains("axis 0 of shape (4, 5, 6)", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_index_must_lie_within_the_axis()
    {
        foreach (NdIndex index in (NdIndex[])[5, -6, nint.MaxValue, nint.MinValue, ^6, ^0, ^10, new Index(5)])
        {
            ArgumentOutOfRangeException error =
                Assert.Throws<ArgumentOutOfRangeException>(() => { Slicing.Apply(Whole, [Slice.All, index]); });
            Assert.Contains("axis 1 of shape (4, 5, 6)", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void There_are_no_more_places_than_axes_and_one_ellipsis()
    {
        Assert.Contains("4 places", Assert.Throws<ArgumentOutOfRangeException>(() => { Slicing.Apply(Whole, [0, 0, 0, 0]); }).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => { Slicing.Apply(Whole, [0, Slice.All, NdIndex.Ellipsis, 0, 0]); });
        Assert.Throws<ArgumentException>(() => { Slicing.Apply(Whole, [NdIndex.Ellipsis, NdIndex.Ellipsis]); });
        NdIndex[] axes = new NdIndex[62];
        Array.Fill(axes, NdIndex.NewAxis);
        Assert.Throws<ArgumentException>(() => { Slicing.Apply(Whole, axes); });
        Assert.Equal(64, Slicing.Apply(Whole, axes.AsSpan(1)).Rank);
    }

    [Fact]
    public void An_element_has_one_place()
    {
        Assert.Equal(100 + 30 + 12 + 3, Slicing.Locate(Whole, (ReadOnlySpan<int>)[1, 2, 3]));
        Assert.Equal(100 + 90 + 24 + 5, Slicing.Locate(Whole, (ReadOnlySpan<nint>)[-1, -1, -1]));
        Assert.Equal(100 + 90 + 12 + 5, Slicing.Locate(Whole, (ReadOnlySpan<Index>)[^1, 2, ^1]));
        Assert.Equal(7, Slicing.Locate(ArrayLayout.Contiguous([]).At(7), ReadOnlySpan<int>.Empty));
    }

    [Fact]
    public void An_element_must_be_within_and_have_an_index_for_each_axis()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => { Slicing.Locate(Whole, (ReadOnlySpan<int>)[4, 0, 0]); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { Slicing.Locate(Whole, (ReadOnlySpan<nint>)[0, -6, 0]); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { Slicing.Locate(Whole, (ReadOnlySpan<Index>)[0, 0, ^0]); });
        Assert.Throws<ArgumentException>(() => { Slicing.Locate(Whole, (ReadOnlySpan<int>)[0, 0]); });
        Assert.Throws<ArgumentException>(() => { Slicing.Locate(Whole, (ReadOnlySpan<nint>)[0, 0, 0, 0]); });
    }

    /// <summary>An index from the end that lies before the start does not come round again as a negative one does.</summary>
    [Fact]
    public void An_index_from_the_end_does_not_wrap_around()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => { Slicing.Locate(Whole, (ReadOnlySpan<Index>)[^5, 0, 0]); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { Slicing.Apply(Whole, [^5]); });
    }
}
