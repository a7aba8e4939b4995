namespace NdArrays.Tests.Joining;

/// <summary>Nested lists of arrays put together.</summary>
public class BlockTests
{
    [Fact]
    public void Lists_of_one_depth_are_joined_along_the_last_axis()
    {
        NdArray<int> a = [1, 2], b = [[3, 4, 5]];
        Assert.Equal("[[1 2 3 4 5 6]]", NdArray.Block<int>([a, b, 6]).ToString());
        Assert.Equal("[1 2 1 2]", NdArray.Block<int>([a, a]).ToString());
    }

    [Fact]
    public void An_array_alone_is_copied()
    {
        NdArray<int> a = [[1, 2]];
        NdArray<int> block = NdArray.Block<int>(a);
        Assert.Equal("[[1 2]]", block.ToString());
        Assert.False(NdArray.SharesMemory(a, block));
        Assert.Equal(new Shape([]), NdArray.Block<int>(5).Shape);
    }

    [Fact]
    public void Two_depths_make_a_matrix_of_matrices()
    {
        NdArray<int> a = NdArray.Ones<int>([2, 2]), b = NdArray.Full<int>([2, 1], 2), c = NdArray.Full<int>([1, 1], 3), d = NdArray.Full<int>([1, 2], 4);
        Assert.Equal("[[1 1 2]\n [1 1 2]\n [3 4 4]]", NdArray.Block<int>([[a, b], [c, d]]).ToString());
    }

    [Fact]
    public void Any_depth_joins_any_axis()
    {
        for (int depth = 1; depth <= 5; depth++)
        {
            // A cube of 3 along each axis, cut into a corner, an edge and so on of 1 and 2.
            nint[] lengths = [.. Enumerable.Repeat((nint)3, depth)];
            NdArray<int> whole = NdArray.Arange((int)Math.Pow(3, depth)).Reshape(lengths);
            NdArray<int> block = NdArray.Block(Cut(whole, 0));
            Assert.True(NdArray.ArrayEqual(whole, block), $"depth {depth}");
        }

        static Blocks<int> Cut(NdArray<int> part, int axis) => axis == part.Rank
            ? part
            : Blocks.List(NdArray.Split(part, [1], axis).Select(half => Cut(half, axis + 1)));
    }

    [Fact]
    public void Arrays_of_lower_rank_get_axes_in_front()
    {
        NdArray<int> cube = NdArray.Ones<int>([2, 1, 3]), line = NdArray.Arange(3);
        NdArray<int> block = NdArray.Block<int>([[line], [line]]);
        Assert.Equal(new Shape([2, 3]), block.Shape);
        Assert.Equal(new Shape([2, 2, 3]), NdArray.Block<int>([[cube], [cube]]).Shape);
        Assert.Throws<ArgumentException>("blocks", () => NdArray.Block<int>([[cube], [line]]));
    }

    [Fact]
    public void Types_promote()
    {
        NdArray a = NdArray.Array<byte>([1, 2]), b = NdArray.Array([0.5]);
        NdArray block = NdArray.Block([[a, b], [b, a]]);
        Assert.Equal(DType.Float64, block.DType);
        Assert.Equal("[[1.  2.  0.5]\n [0.5 1.  2. ]]", block.ToString());
    }

    [Fact]
    public void Fortran_order_stays_if_all_have_it()
    {
        NdArray<int> a = NdArray.Ones<int>([3, 2]).T;
        Assert.True(NdArray.Block<int>([[a, a], [a, a]]).IsFContiguous);
        Assert.True(NdArray.Block<int>([[a, a], [a, a.Copy()]]).IsCContiguous);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        NdArray<int> a = NdArray.Ones<int>([2, 2]), b = NdArray.Ones<int>([3, 3]);
        ArgumentException error = Assert.Throws<ArgumentException>("blocks", () => NdArray.Block<int>([[a, a], [a, b]]));
        Assert.Contains("(2, 2)", error.Message, StringComparison.Ordinal);
        Assert.Contains("(3, 3)", error.Message, StringComparison.Ordinal);
        Assert.Contains("arrays[1]", Assert.Throws<ArgumentException>("blocks", () => NdArray.Block<int>([[a], []])).Message, StringComparison.Ordinal);
        Assert.Contains("arrays[1]", Assert.Throws<ArgumentException>("blocks", () => NdArray.Block<int>([[a], a])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("blocks", () => NdArray.Block<int>([]));
        Assert.Throws<ArgumentNullException>("blocks", () => NdArray.Block<int>(null!));
        Assert.Throws<ArgumentNullException>(() => NdArray.Block<int>([[a, (NdArray<int>)null!]]));
    }
}
