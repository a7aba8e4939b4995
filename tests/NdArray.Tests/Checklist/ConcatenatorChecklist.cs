namespace NdArrays.Tests.Checklist;

/// <summary>Arrays, numbers and ranges in a row: what NumPy's own tests check of <c>r_</c> and <c>c_</c>.</summary>
public class ConcatenatorChecklist
{
    private const string File = "lib/tests/test_index_tricks.py";

    [Fact]
    [NumPyTest(File, "TestConcatenator.test_1d")]
    public void NumbersAndLinesMakeALine()
    {
        Assert.Equal([5, 4, 3, 2], NdArray.R_<int>(5, 4, 3, 2).ToArray());
        NdArray<double> ones = NdArray.Ones(3);
        Assert.Equal([1, 1, 1, 0, 0, 1, 1, 1], NdArray.R_<double>(ones, 0, 0, ones).ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestConcatenator.test_mixed_type", "TestConcatenator.test_more_mixed_type")]
    public void ANumberWithAPointMakesAllFloating()
    {
        NdArray range = NdArray.R_(0.5, 2..5);
        Assert.Equal("[0.5 2.  3.  4. ] float64", $"{range} {range.DType}");
        NdArray arrays = NdArray.R_(-0.5, (NdArray<long>)[1], (NdArray<int>)[2, 3], 4.0);
        Assert.Equal("[-0.5  1.   2.   3.   4. ] float64", $"{arrays} {arrays.DType}");
    }

    [Fact]
    [NumPyTest(File, "TestConcatenator.test_complex_step")]
    public void ARangeMayHaveACount()
    {
        NdArray<double> line = NdArray.R_<double>(GridAxis.Linspace(0.0, 30, 61));
        Assert.Equal(new Shape(61), line.Shape);
        Assert.Equal([0, 0.5, 1], line[..3].ToArray());
        Assert.Equal(30, line[^1]);
    }

    [Fact]
    [NumPyTest(File, "TestConcatenator.test_2d")]
    public void MatricesAreJoinedByRowsOrAsAsked()
    {
        NdArray<int> b = NdArray.Arange(9).Reshape(3, 3), c = b.T.Copy();
        NdArray<int> beside = NdArray.R_<int>("1", b, c), below = NdArray.R_<int>(b, c);
        Assert.Equal([3, 6], beside.Shape);
        Assert.True(NdArray.ArrayEqual(beside[.., ..3], b));
        Assert.True(NdArray.ArrayEqual(beside[.., 3..], c));
        Assert.Equal([6, 3], below.Shape);
        Assert.True(NdArray.ArrayEqual(below[..3], b));
        Assert.True(NdArray.ArrayEqual(below[3..], c));
    }

    [Fact]
    [NumPyTest(File, "TestConcatenator.test_0d")]
    public void AnArrayWithoutAxesIsANumber()
    {
        NdArray<int> alone = 7, line = [1, 2];
        Assert.Equal([3, 7, 4], NdArray.R_<int>(3, alone, 4).ToArray());
        Assert.Equal([1, 2, 7], NdArray.R_<int>(line, alone).ToArray());
        Assert.Equal([7, 1, 2], NdArray.R_<int>(alone, line).ToArray());
    }

    [Fact]
    [NumPyTest(File, "test_c_")]
    public void ColumnsMayBeNumbers()
    {
        NdArray<int> left = [[7, 8]], right = [[9]];
        NdArray<int> joined = NdArray.C_<int>(left, 0, 1, right);
        Assert.Equal([1, 5], joined.Shape);
        Assert.Equal([7, 8, 0, 1, 9], joined.ToArray());
    }
}
