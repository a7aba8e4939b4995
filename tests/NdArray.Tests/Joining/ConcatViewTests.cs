using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>A concatenation that is not copied: what it is made of, and what it does and does not copy.</summary>
public class ConcatViewTests
{
    private static readonly NdArray<int> A = [[1, 2], [3, 4]];
    private static readonly NdArray<int> B = [[5, 6]];

    [Fact]
    public void It_is_what_Concatenate_gives()
    {
        ConcatView<int> view = NdArray.ConcatenateView([A, B, A]);
        NdArray<int> copy = NdArray.Concatenate([A, B, A]);
        Assert.Equal(copy.Shape, view.Shape);
        Assert.Equal(2, view.Rank);
        Assert.Equal(10, view.Size);
        Assert.Equal(DType.Int32, view.DType);
        Assert.Equal(0, view.Axis);
        Assert.Equal("int32 (5, 2) in 3 parts", view.ToString());
        Assert.True(NdArray.ArrayEqual(copy, view.ToNdArray()));
        Assert.Equal(6, view[2, 1]);
        Assert.Equal(4, view[-1, -1]);
        Assert.Equal(5, view[(nint)(-3), 0]);
        Assert.Equal(2, view[^2, ^1]);
    }

    [Fact]
    public void Nothing_is_copied_until_asked()
    {
        long bytes = NdArrayCountersTests.BytesOf(() =>
        {
            ConcatView<int> view = NdArray.ConcatenateView([A, B]);
            _ = view[1.., NdIndex.NewAxis, 0][^1, 0];
            _ = NdArray.ConcatenateView([view, B]).Parts[2][0, 0];
            Assert.True(view[..2].TryGetArray(out _));
        });
        Assert.Equal(0, bytes);
        Assert.Equal(24, NdArrayCountersTests.BytesOf(() => NdArray.ConcatenateView([A, B]).ToNdArray()));
        Assert.Equal(4, NdArrayCountersTests.BytesOf(() => NdArray.ConcatenateView([A, B])["2, 1"].ToNdArray()));
    }

    [Fact]
    public void It_shows_what_is_written_to_its_parts()
    {
        NdArray<int> b = B.Copy();
        ConcatView<int> view = NdArray.ConcatenateView([A, b]);
        b[0, 1] = 60;
        Assert.Equal(60, view[2, 1]);
        Assert.Equal([4, 60], view[1.., 1].ToNdArray().ToArray());
    }

    [Fact]
    public void Views_in_views_become_their_parts()
    {
        ConcatView<int> two = NdArray.ConcatenateView([A, B]);
        ConcatView<int> all = NdArray.ConcatenateView<int>([two, A, two[1..], B]);
        Assert.Equal(6, all.Parts.Length);
        Assert.Equal([2, 1, 2, 1, 1, 1], all.Parts.ToArray().Select(part => (int)part.Shape[0]));
        NdArray<int> copy = two.ToNdArray();
        Assert.True(NdArray.ArrayEqual(NdArray.Concatenate([copy, A, copy[1..], B]), all.ToNdArray()));
        Assert.Equal(6, NdArray.ConcatenateView([all]).Parts.Length);
    }

    [Fact]
    public void A_view_along_another_axis_is_a_part_if_it_is_one_array()
    {
        NdArray<int> c = NdArray.Arange(12).Reshape(3, 4);
        ConcatView<int> split = NdArray.ConcatenateView([c[.., ..1], c[.., 1..]], axis: 1);
        ConcatView<int> single = NdArray.ConcatenateView([c], axis: 1);
        ConcatView<int> view = NdArray.ConcatenateView([split, single, split[1.., ..]], axis: 0);
        Assert.Equal(3, view.Parts.Length);
        Assert.True(NdArray.ArrayEqual(NdArray.Concatenate([c, c, c[1..]]), view.ToNdArray()));
    }

    [Fact]
    public void Parts_without_elements_are_left_out()
    {
        NdArray<int> none = NdArray.Empty<int>([0, 2]);
        ConcatView<int> view = NdArray.ConcatenateView([none, A, none, none, B, none]);
        Assert.Equal(2, view.Parts.Length);
        Assert.Equal(5, view[2, 0]);
        ConcatView<int> empty = NdArray.ConcatenateView([none, none]);
        Assert.Equal<Shape>([0, 2], empty.Shape);
        Assert.Equal(1, empty.Parts.Length);
        ConcatView<int> wide = NdArray.ConcatenateView([none, none], axis: 1);
        Assert.Equal<Shape>([0, 4], wide.Shape);
        Assert.Equal<Shape>([0, 4], wide.ToNdArray().Shape);
        Assert.Equal<Shape>([0, 1, 2], wide[.., NdIndex.NewAxis, 1..3].Shape);
        Assert.Equal<Shape>([0], wide[.., 3].Shape);
    }

    [Fact]
    public void It_is_copied_to_any_strides_and_over_its_own_parts()
    {
        NdArray<int> line = NdArray.Arange(6);
        NdArray.ConcatenateView([line[4..], line[..4]]).CopyTo(line);
        Assert.Equal([4, 5, 0, 1, 2, 3], line.ToArray());
        NdArray<int> wide = NdArray.Zeros<int>([2, 6]);
        NdArray.ConcatenateView([A, B]).CopyTo(wide.T["::2"]);
        Assert.Equal([1, 0, 3, 0, 5, 0, 2, 0, 4, 0, 6, 0], wide.ToArray());
        NdArray<int> scalar = 0;
        NdArray.ConcatenateView([A, B])["-1, -1"].CopyTo(scalar);
        Assert.Equal(6, scalar.Item());
        Assert.Equal("()", NdArray.ConcatenateView([A, B])["-1, -1"].ToNdArray().Shape.ToString());
    }

    [Fact]
    public void The_memory_order_is_that_of_Concatenate()
    {
        NdArray<int> f = NdArray.Ones<int>([2, 3, 4], Order.F);
        Assert.True(NdArray.ConcatenateView([f, f], axis: 1).ToNdArray().IsFContiguous);
    }

    [Fact]
    public void It_keeps_the_elements_of_disposed_arrays_and_lets_go_of_them_itself()
    {
        // Large enough for memory that is used again.
        NdArray<int> large = NdArray.Full<int>([100, 1000], 7);
        ConcatView<int> view = NdArray.ConcatenateView([large, large]);
        ConcatView<int> slice = view[50..150];
        large.Dispose();
        NdArray<int> other = NdArray.Zeros<int>([100, 1000]);
        Assert.Equal(7, view[0, 0]);
        view.Dispose();
        Assert.Equal(7, slice[99, 0]);
        Assert.Throws<ObjectDisposedException>(() => view[0, 0]);
        Assert.Throws<ObjectDisposedException>(() => view[1..]);
        Assert.Throws<ObjectDisposedException>(view.ToNdArray);
        Assert.Throws<ObjectDisposedException>(() => view.TryGetArray(out _));
        Assert.Equal(0, other[0, 0]);
        slice.Dispose();
        slice.Dispose();
    }

    [Fact]
    public void An_element_is_found_among_many_parts()
    {
        NdArray<int>[] parts = [.. Enumerable.Range(0, 1000).Select(i => NdArray.Arange(i % 7))];
        ConcatView<int> view = NdArray.ConcatenateView(parts);
        NdArray<int> copy = NdArray.Concatenate(parts);
        for (int i = 0; i < copy.Size; i++)
        {
            Assert.Equal(copy[i], view[i]);
        }
    }

    [Fact]
    public void Any_element_type_will_do()
    {
        NdArray<string> words = Elements.From<string>(0, 6).AsNdArray([2, 3]);
        ConcatView<string> view = NdArray.ConcatenateView([words, words["::-1"]], axis: 1);
        Assert.Equal(words[1, 2], view[0, 5]);
        Assert.Equal(words[0, 0], view[0..1, 0].ToNdArray().Item());
    }
}
