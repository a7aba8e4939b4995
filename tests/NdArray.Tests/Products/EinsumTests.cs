using System.Numerics;

namespace NdArrays.Tests.Products;

/// <summary>Einstein sums: what subscripts say, and which are refused.</summary>
public class EinsumTests
{
    private static readonly NdArray<int> A = SmallNumbers.Array<int>([3, 4]);
    private static readonly NdArray<int> B = SmallNumbers.Array<int>([4, 5], 7);

    [Fact]
    public void Two_matrices_are_multiplied()
    {
        int[] expected = ReferenceProduct.MatMul(A, B);
        Assert.Equal(expected, NdArray.Einsum("ij,jk", A, B).ToArray());
        Assert.Equal(expected, NdArray.Einsum(" ij, jk -> ik ", A, B).ToArray());
        Assert.Equal(expected, NdArray.Einsum("ij,jk->ki", A, B).T.ToArray());
        Assert.Equal(expected, NdArray.Einsum("jk,ij->ik", B, A).ToArray());
        Assert.Equal(expected, NdArray.Einsum("...j,jk", A, B).ToArray());
    }

    [Fact]
    public void One_operand_is_turned_summed_and_its_diagonal_taken()
    {
        NdArray<int> square = SmallNumbers.Array<int>([4, 4]);
        Assert.Equal(A.T.ToArray(), NdArray.Einsum("ji", A).ToArray());
        Assert.Equal(A.T.ToArray(), NdArray.Einsum("ij->ji", A).ToArray());
        Assert.Equal(square.Diagonal().ToArray(), NdArray.Einsum("ii->i", square).ToArray());
        Assert.Equal(square.Diagonal().ToArray().Sum(), NdArray.Einsum("ii", square).Item());
        Assert.Equal(A.ToArray().Sum(), NdArray.Einsum("ij->", A).Item());
        Assert.Equal(7, NdArray.Einsum<int>("", 7).Item());
    }

    [Fact]
    public void Of_one_operand_of_which_nothing_is_added_up_the_result_is_a_view()
    {
        NdArray<int> square = SmallNumbers.Array<int>([4, 4]);
        foreach (string text in (string[])["ij", "ji", "ij->ji", "ii->i", "...", "i...->...i"])
        {
            Assert.True(NdArray.SharesMemory(NdArray.Einsum(text, square), square), text);
            Assert.True(NdArray.SharesMemory(NdArray.Einsum(text, (NdArray)square), square), text);
            Assert.False(NdArray.Einsum(text, square.AsReadOnly()).IsWriteable, text);
        }

        NdArray.Einsum("ii->i", square)[..] = 5;
        Assert.Equal([5, 5, 5, 5], square.Diagonal().ToArray());
        foreach (string text in (string[])["ij->i", "ij->j", "ii", "ij->"])
        {
            Assert.False(NdArray.SharesMemory(NdArray.Einsum(text, square), square), text);
        }

        Assert.False(NdArray.SharesMemory(NdArray.Einsum("ij,->ij", square, 1), square));
    }

    [Fact]
    public void Several_operands_are_multiplied_in_any_order()
    {
        NdArray<int> c = SmallNumbers.Array<int>([5, 2], 3), d = SmallNumbers.Array<int>([3], 1);
        NdArray<int> expected = NdArray.MatMul(NdArray.MatMul(A, B), c);
        Assert.Equal(expected.ToArray(), NdArray.Einsum("ij,jk,kl", A, B, c).ToArray());
        Assert.Equal(expected.ToArray(), NdArray.Einsum("kl,ij,jk->il", c, A, B).ToArray());
        Assert.Equal(NdArray.MatMul(d, expected).ToArray(), NdArray.Einsum("i,ij,jk,kl->l", d, A, B, c).ToArray());
        Assert.Equal(NdArray.Outer(d, NdArray.Ones<int>([2])).ToArray(), NdArray.Einsum("i,j->ij", d, NdArray.Ones<int>([2])).ToArray());
    }

    [Fact]
    public void Shared_labels_that_are_kept_pair_matrices()
    {
        NdArray<Complex> a = SmallNumbers.Array<Complex>([3, 2, 4]), b = SmallNumbers.Array<Complex>([3, 4, 5], 2);
        Assert.Equal(ReferenceProduct.MatMul(a, b), NdArray.Einsum("bij,bjk->bik", a, b).ToArray());
        Assert.Equal(ReferenceProduct.MatMul(a, b), NdArray.Einsum("...ij,...jk->...ik", a, b).ToArray());
        Assert.Equal(ReferenceProduct.MatMul(a[..1], b), NdArray.Einsum("...ij,...jk", a[..1], b).ToArray());
    }

    [Fact]
    public void Sizes_of_1_are_stretched()
    {
        NdArray<int> one = NdArray.Full([1, 4], 2);
        Assert.Equal([.. A.ToArray().Select(element => 2 * element)], NdArray.Einsum("ij,ij->ij", A, one).ToArray());
        Assert.Equal(new Shape([3, 4]), NdArray.Einsum("ij,ij->ij", one, A).Shape);
    }

    [Fact]
    public void The_result_goes_to_an_array_even_over_its_operand()
    {
        NdArray<int> square = SmallNumbers.Array<int>([4, 4]);
        int[] turned = square.T.ToArray();
        Assert.Same(square, NdArray.Einsum(square, "ij->ji", square));
        Assert.Equal(turned, square.ToArray());
        NdArray<int> target = NdArray.Zeros<int>([5, 3]).T;
        Assert.Same(target, NdArray.Einsum(target, "ij,jk", A, B));
        Assert.Equal(ReferenceProduct.MatMul(A, B), target.ToArray());
        Assert.Throws<ArgumentException>("out", () => NdArray.Einsum(NdArray.Zeros<int>([3, 4]), "ij,jk", A, B));
        Assert.Throws<InvalidOperationException>(() => NdArray.Einsum(target.AsReadOnly(), "ij,jk", A, B));
    }

    [Fact]
    public void Other_types_promote()
    {
        NdArray halves = NdArray.Full([4], 0.5);
        NdArray result = NdArray.Einsum("ij,j", A, halves);
        Assert.Equal(DType.Float64, result.DType);
        Assert.True(NdArray.Einsum<bool>("i,i", [true, false], [true, true]).Item());
        Assert.False(NdArray.Einsum<bool>("i,i", [true, false], [false, true]).Item());
    }

    [Theory]
    [InlineData("i1,jk")]
    [InlineData("ij,jk->ii")]
    [InlineData("ij,jk->im")]
    [InlineData("ij,jk->i-")]
    [InlineData("i..j,jk")]
    [InlineData("ij,jk->ik->ki")]
    [InlineData("...,jk->jk")]
    [InlineData("......ij,jk")]
    public void Text_that_says_nothing_is_refused(string text) =>
        Assert.Throws<FormatException>(() => NdArray.Einsum(text, A, B));

    [Theory]
    [InlineData("ij")]
    [InlineData("ij,jk,kl")]
    [InlineData("i,jk")]
    [InlineData("ijk,jk")]
    [InlineData("...ijk,jk")]
    [InlineData("ij,ik")]
    [InlineData("ii,jk")]
    public void Operands_that_do_not_fit_are_refused(string text) =>
        Assert.Throws<ArgumentException>("operands", () => NdArray.Einsum(text, A, B));

    [Fact]
    public void Null_disposed_and_opaque_operands_are_refused()
    {
        Assert.Throws<ArgumentNullException>("out", () => NdArray.Einsum((NdArray<int>)null!, "ij,jk", A, B));
        Assert.Throws<ArgumentNullException>("out", () => NdArray.Einsum((NdArray)null!, "ij,jk", A, B));
        Assert.Throws<ArgumentNullException>("subscripts", () => NdArray.Einsum(null!, A));
        ArgumentNullException none = Assert.Throws<ArgumentNullException>("operands", () => NdArray.Einsum("ij,jk", A, null!));
        Assert.Contains("Input 1 is null", none.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("operands", () => NdArray.Einsum("ij,jk", (NdArray)A, null!));
        Assert.Throws<ArgumentNullException>("operands", () => NdArray.EinsumPath("ij,jk", null!, A));
        Assert.Throws<ArgumentNullException>("arrays", () => NdArray.MultiDot([A, null!]));
        ArgumentException empty = Assert.Throws<ArgumentException>("operands", () => NdArray.Einsum<int>("ij"));
        Assert.Contains("no arrays to multiply", empty.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => NdArray.Einsum<string>("i", NdArray.Array(["a"])));
        NdArray<int> disposed = A.Copy();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.Einsum("ij,jk", disposed, B));
    }

    /// <summary>The third has the path that NumPy's greedy way finds.</summary>
    [Fact]
    public void The_path_is_what_is_done()
    {
        EinsumPath chain = NdArray.EinsumPath("ij,jk,kl->il", NdArray.Ones<int>([10, 1000]), NdArray.Ones<int>([1000, 20]), NdArray.Ones<int>([20, 2]));
        Assert.Equal([(1, 2), (0, 1)], chain.Steps);
        Assert.Equal((1000 * 20 * 2) + (10 * 1000 * 2), chain.Multiplications);
        Assert.Equal(2 * 10 * 1000 * 20 * 2, chain.NaiveMultiplications);
        Assert.Equal(2000, chain.LargestProduct);

        NdArray<int> plane = NdArray.Ones<int>([10, 10]), field = NdArray.Ones<int>([10, 10, 10, 10]);
        EinsumPath turned = NdArray.EinsumPath("ea,fb,abcd,gc,hd->efgh", plane, plane, field, plane, plane);
        Assert.Equal([(0, 2), (0, 3), (0, 2), (0, 1)], turned.Steps);
        Assert.Equal(400_000, turned.Multiplications);

        Assert.Empty(NdArray.EinsumPath("ii->i", plane).Steps);
        Assert.Equal(10, NdArray.EinsumPath("ii->i", plane).Multiplications);
        Assert.Equal([(0, 1)], NdArray.EinsumPath("ij,jk", A, B).Steps);
        Assert.Throws<ArgumentException>("operands", () => NdArray.EinsumPath("ij,jk,kl", A, B));
        Assert.Throws<FormatException>(() => NdArray.EinsumPath("i?,jk", A, B));
    }

    [Fact]
    public void Sums_of_several_types_go_into_arrays_of_any_strides()
    {
        NdArray target = NdArray.Zeros<double>([6, 4])[..5, ..3].T;
        Assert.Same(target, NdArray.Einsum(target, "ij,jk", A, B.AsType<short>()));
        Assert.Equal(NdArray.Einsum("ij,jk", A, B).AsType<double>().ToArray(), ((NdArray<double>)target).Flat.ToArray());
        Assert.Throws<InvalidCastException>(() => NdArray.Einsum((NdArray)A.Copy(), "ij,jk", A.AsType<double>(), B));
        Assert.Throws<ArgumentException>(() => NdArray.Einsum(target, "ij,jk->ijk", (NdArray)A, B));
        Assert.Throws<InvalidOperationException>(
            () => NdArray.Einsum(NdArray.BroadcastTo(NdArray.Zeros<double>([1]), [3, 5]), "ij,jk", (NdArray)A, B));
        NdArray<int> own = [[1, 2], [3, 4]];
        NdArray.Einsum(own, "ij->ji", own);
        Assert.Equal([1, 3, 2, 4], own.Flat.ToArray());
    }

    [Fact]
    public void The_type_in_which_is_computed_may_be_given()
    {
        NdArray<sbyte> a = [100, 100];
        Assert.Equal(20_000, ((NdArray<int>)NdArray.Einsum(DType.Int32, "i,i", a, a)).Item());
        Assert.Equal(DType.Float64, NdArray.Einsum(DType.Float64, "ii->i", NdArray.Eye<int>(2)).DType);
        InvalidCastException error = Assert.Throws<InvalidCastException>(() => NdArray.Einsum(DType.Float32, "i,i", a, NdArray.Ones([2])));
        Assert.Contains("Input 1", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("dtype", () => NdArray.Einsum((DType)null!, "i", a));
    }

    /// <summary>The expected values are NumPy's.</summary>
    [Fact]
    public void The_type_and_the_array_for_the_result_may_both_be_given()
    {
        NdArray<byte> a = [200, 100];
        NdArray<long> wide = NdArray.Zeros<long>([]);
        Assert.Same(wide, NdArray.Einsum(wide, DType.Int64, "i,i", a, a));
        Assert.Equal(50_000, wide.Item());
        Assert.Same(wide, NdArray.Einsum(wide, DType.UInt8, "i,i", a, a));
        Assert.Equal(80, wide.Item());
        NdArray<short> narrow = NdArray.Zeros<short>([]);
        NdArray.Einsum(narrow, DType.Int64, "i,i", a, a);
        Assert.Equal(-15_536, narrow.Item());
        NdArray<short> own = [[1, 2], [3, 4]];
        Assert.Same(own, NdArray.Einsum(own, DType.Int64, "ij->ji", own));
        Assert.Equal([1, 3, 2, 4], own.Flat.ToArray());
    }

    [Fact]
    public void What_does_not_fit_a_given_type_and_array_changes_nothing()
    {
        NdArray<byte> a = [200, 100];
        NdArray<long> into = [-1, -2, -3];
        ArgumentException shape = Assert.Throws<ArgumentException>("out", () => NdArray.Einsum(into, DType.Int64, "i,i->i", a, a));
        Assert.Contains("(3,)", shape.Message, StringComparison.Ordinal);
        Assert.Contains("(2,)", shape.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("out", () => NdArray.Einsum(into, DType.Int32, "i,i->i", a, a));
        Assert.Throws<InvalidCastException>(() => NdArray.Einsum(into[..2], DType.Float64, "i,i->i", a, a));
        InvalidCastException input = Assert.Throws<InvalidCastException>(
            () => NdArray.Einsum(NdArray.Zeros([]), DType.Float32, "i,i", a, NdArray.Ones([2])));
        Assert.Contains("Input 1", input.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => NdArray.Einsum(into[..2].AsReadOnly(), DType.Int32, "i,i->i", a, a));
        Assert.Throws<FormatException>(() => NdArray.Einsum(into, DType.Int64, "i?", a));
        Assert.Throws<ArgumentNullException>("out", () => NdArray.Einsum(null!, DType.Int64, "i", a));
        Assert.Throws<ArgumentNullException>("dtype", () => NdArray.Einsum(into, (DType)null!, "i", a));
        Assert.Throws<ArgumentNullException>("subscripts", () => NdArray.Einsum(into, DType.Int64, null!, a));
        Assert.Equal([-1, -2, -3], into.ToArray());
    }

    [Fact]
    public void A_wider_array_for_the_result_is_what_is_computed_in()
    {
        NdArray a = NdArray.Array<ushort>(65535, 2), m = NdArray.Array<ushort>(65535, 2, 1, 1).Reshape(2, 2);
        NdArray<ulong> whole = NdArray.Zeros<ulong>([]);
        NdArray.Einsum(whole, "i,i->", a, a);
        Assert.Equal((65535ul * 65535) + 4, whole.Item());
        NdArray<double> one = NdArray.Zeros<double>([]), two = NdArray.Zeros<double>([2]);
        NdArray.Einsum(one, "i->", a);
        Assert.Equal(65537, one.Item());
        NdArray.Einsum(two, "ij,jj->i", m, m);
        Assert.Equal([(65535.0 * 65535) + 2, 65536], two.ToArray());
        NdArray<long> count = NdArray.Zeros<long>([]);
        NdArray.Einsum(count, "i,i->", NdArray.Array(true, true), NdArray.Array(true, true));
        Assert.Equal(2, count.Item());
    }
}
