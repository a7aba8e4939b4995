using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Axes of size 1, columns and depths joined, Kronecker products, shared memory: what NumPy's own tests check of them.</summary>
public class ShapeChecklist
{
    private const string File = "lib/tests/test_shape_base.py";

    /// <summary>Shapes of both operands and of the product.</summary>
    public static TheoryData<nint[], nint[], nint[]> KroneckerShapes => new()
    {
        { [1, 1], [1, 1], [1, 1] },
        { [1, 2, 3], [4, 5, 6], [4, 10, 18] },
        { [2, 2], [2, 3, 2], [2, 6, 4] },
        { [1, 0], [1, 1], [1, 0] },
        { [2, 0, 2], [2, 3], [2, 0, 6] },
        { [2, 0, 0, 2], [2, 0, 2], [2, 0, 0, 4] },
    };

    [Fact]
    [NumPyTest(File, "TestExpandDims.test_functionality")]
    public void ANewAxisMayStandAnywhere()
    {
        nint[] lengths = [2, 3, 4, 5];
        NdArray<int> a = NdArray.Zeros<int>([.. lengths]);
        for (int axis = -5; axis < 5; axis++)
        {
            NdArray<int> expanded = NdArray.ExpandDims(a, axis);
            Assert.Equal(5, expanded.Rank);
            Assert.Equal(1, expanded.Shape[axis < 0 ? axis + 5 : axis]);
            Assert.Equal(lengths, NdArray.Squeeze(expanded).Shape.ToArray());
        }
    }

    [Fact]
    [NumPyTest(File, "TestExpandDims.test_axis_tuple")]
    public void SeveralNewAxesStandWhereTheyAreInTheResult()
    {
        NdArray<int> a = NdArray.Zeros<int>([3, 3, 3]);
        Assert.Equal([1, 1, 1, 3, 3, 3], NdArray.ExpandDims(a, 0, 1, 2).Shape);
        Assert.Equal([1, 3, 3, 3, 1, 1], NdArray.ExpandDims(a, 0, -1, -2).Shape);
        Assert.Equal([1, 3, 3, 1, 3, 1], NdArray.ExpandDims(a, 0, 3, 5).Shape);
        Assert.Equal([1, 1, 3, 1, 3, 3], NdArray.ExpandDims(a, 0, -3, -5).Shape);
    }

    [Fact]
    [NumPyTest(File, "TestExpandDims.test_axis_out_of_range", "TestExpandDims.test_repeated_axis")]
    public void NewAxesStandInTheResultAndOnce()
    {
        NdArray<int> four = NdArray.Zeros<int>([2, 3, 4, 5]), three = NdArray.Zeros<int>([3, 3, 3]);
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.ExpandDims(four, -6));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.ExpandDims(four, 5));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.ExpandDims(three, 0, -6));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.ExpandDims(three, 0, 5));
        Assert.Throws<ArgumentException>("axis", () => NdArray.ExpandDims(three, 1, 1));
    }

    [Fact]
    [NumPyTest(File, "TestSqueeze.test_basic")]
    public void AxesOfSizeOneAreDropped()
    {
        NdArray<int> numbers = NdArray.Arange(24);
        foreach (nint[] lengths in (nint[][])[[4, 3, 2, 1, 1], [4, 1, 3, 1, 2], [1, 1, 4, 3, 2]])
        {
            Same(numbers.Reshape(4, 3, 2), NdArray.Squeeze(numbers.Reshape(lengths)));
        }

        NdArray<double> one = NdArray.Squeeze((NdArray<double>)[[[1.5]]]);
        Assert.Equal(0, one.Rank);
        Assert.Equal(1.5, one.Item());
    }

    [Fact]
    [NumPyTest(File, "TestColumnStack.test_1D_arrays", "TestColumnStack.test_2D_arrays")]
    public void LinesAreColumns()
    {
        Same([[1, 7], [2, 8], [3, 9]], NdArray.ColumnStack<int>([1, 2, 3], [7, 8, 9]));
        Same([[1, 7], [2, 8], [3, 9]], NdArray.ColumnStack<int>([[1], [2], [3]], [[7], [8], [9]]));
    }

    [Fact]
    [NumPyTest(
        File,
        "TestDstack.test_0D_array",
        "TestDstack.test_1D_array",
        "TestDstack.test_2D_array",
        "TestDstack.test_2D_array2")]
    public void DepthsStandBehindEachOther()
    {
        Same([[[7, 8]]], NdArray.DStack<int>(7, 8));
        Same([[[7, 8]]], NdArray.DStack<int>([7], [8]));
        Same([[[7, 1]], [[8, 2]]], NdArray.DStack<int>([[7], [8]], [[1], [2]]));
        Same([[[7, 1], [8, 2]]], NdArray.DStack<int>([7, 8], [1, 2]));
    }

    [Fact]
    [NumPyTest(File, "TestKron.test_basic", "TestKron.test_kron_smoke")]
    public void EachElementBecomesABlock()
    {
        NdArray<int> square = [[1, 2], [3, 4]], tall = [[[1]], [[2]]];
        Same(square, NdArray.Kron(1, square));
        Same(square, NdArray.Kron(square, 1));
        Same([[5, 10], [15, 20]], NdArray.Kron([5], square));
        Same([[5, 10], [15, 20]], NdArray.Kron(square, [5]));
        Same([[[1, 2], [3, 4]], [[2, 4], [6, 8]]], NdArray.Kron(tall, square));
        Same([[[1, 2], [3, 4]], [[2, 4], [6, 8]]], NdArray.Kron(square, tall));
        Same([[1, 1, 2, 2], [0, 1, 0, 2], [3, 3, 4, 4], [0, 3, 0, 4]], NdArray.Kron(square, [[1, 1], [0, 1]]));
        Same(NdArray.Ones([9, 9]), NdArray.Kron(NdArray.Ones([3, 3]), NdArray.Ones([3, 3])));
    }

    [Theory]
    [MemberData(nameof(KroneckerShapes))]
    [NumPyTest(File, "TestKron.test_kron_shape")]
    public void SizesAreMultiplied(nint[] first, nint[] second, nint[] product) =>
        Same(NdArray.Ones([.. product]), NdArray.Kron(NdArray.Ones([.. first]), NdArray.Ones([.. second])));

    [Fact]
    [NumPyTest(File, "TestMayShareMemory.test_basic")]
    public void ViewsMayShareMemoryAndOtherArraysCannot()
    {
        NdArray<double> a = NdArray.Ones([50, 60]), other = NdArray.Ones([30, 60, 6]);
        NdArray<double>[] views = [a, a[Slice.Reversed], a[Slice.Every(2)], a[1.., Slice.Reversed]];
        Assert.All(views, view => Assert.True(NdArray.MayShareMemory(a, view)));
        Assert.All(views, view => Assert.False(NdArray.MayShareMemory(view, other)));
        Assert.True(NdArray.MayShareMemory(other[1.., Slice.Reversed], other));
    }
}
