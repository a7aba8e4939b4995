namespace NdArrays.Tests.Checklist;

/// <summary>Writing to main diagonals, and their indices: what NumPy's own tests check of them.</summary>
public class MainDiagonalChecklist
{
    private const string File = "lib/tests/test_index_tricks.py";

    [Fact]
    [NumPyTest(File, "TestFillDiagonal.test_basic")]
    public void ASquareHasOneDiagonal() => Assert.Equal(["7..", ".7.", "..7"], Filled(3, 3));

    [Fact]
    [NumPyTest(File, "TestFillDiagonal.test_tall_matrix")]
    public void ATallMatrixIsZeroBelow() => Assert.Equal(["7.", ".7", "..", "..", "..", ".."], Filled(6, 2));

    [Fact]
    [NumPyTest(File, "TestFillDiagonal.test_tall_matrix_wrap")]
    public void OnRequestTheDiagonalBeginsAgain() =>
        Assert.Equal(["7.", ".7", "..", "7.", ".7", "..", "7."], Filled(7, 2, wrap: true));

    [Fact]
    [NumPyTest(File, "TestFillDiagonal.test_wide_matrix")]
    public void AWideMatrixIsZeroBeside()
    {
        Assert.Equal(["7....", ".7..."], Filled(2, 5));
        Assert.Equal(["7....", ".7..."], Filled(2, 5, wrap: true));
    }

    [Fact]
    [NumPyTest(File, "TestFillDiagonal.test_operate_4d_array")]
    public void MoreAxesHaveOneDiagonalToo()
    {
        NdArray<int> a = NdArray.Zeros<int>([2, 2, 2, 2]);
        NdArray.FillDiagonal(a, 9);
        Assert.Equal(
            ["0,0,0,0", "1,1,1,1"],
            NdArray.NdEnumerate(a).Where(entry => entry.Value != 0).Select(entry => string.Join(',', entry.Index)));
        Assert.All(NdArray.Where(a), index => Assert.Equal([0, 1], index.ToArray()));
        Assert.Equal(9, a[1, 1, 1, 1]);
    }

    [Fact]
    [NumPyTest(File, "TestFillDiagonal.test_low_dim_handling")]
    public void ALineHasNoDiagonal()
    {
        ArgumentException e = Assert.Throws<ArgumentException>("a", () => NdArray.FillDiagonal(NdArray.Zeros<int>(4), 1));
        Assert.Contains("at least two axes, not of shape (4,)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    [NumPyTest(File, "TestFillDiagonal.test_hetero_shape_handling")]
    public void MoreThanTwoAxesMustBeEquallyLong()
    {
        NdArray<int> a = NdArray.Zeros<int>([2, 2, 5]);
        ArgumentException e = Assert.Throws<ArgumentException>("a", () => NdArray.FillDiagonal(a, 1));
        Assert.Contains("all axes must have the same size", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    [NumPyTest(File, "test_diag_indices")]
    public void TheIndicesOfADiagonalLeadToIt()
    {
        NdArray<int> matrix = NdArray.Arange(9).Reshape(3, 3), cube = NdArray.Zeros<int>([2, 2, 2]);
        NdArray<long>[] two = NdArray.DiagIndices(3), three = NdArray.DiagIndices(2, 3);
        matrix[two[0], two[1]] = -1;
        cube[three[0], three[1], three[2]] = 1;
        Assert.Equal([-1, 1, 2, 3, -1, 5, 6, 7, -1], matrix.ToArray());
        Assert.Equal([1, 0, 0, 0, 0, 0, 0, 1], cube.ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestDiagIndicesFrom.test_diag_indices_from")]
    public void AnArrayGivesTheLength() => Assert.Equal(
        ["[0 1 2]", "[0 1 2]"], NdArray.DiagIndicesFrom(NdArray.Ones<float>([3, 3])).Select(index => index.ToString()));

    [Fact]
    [NumPyTest(File, "TestDiagIndicesFrom.test_error_small_input")]
    public void ALineGivesNone() =>
        Assert.Throws<ArgumentException>("arr", () => NdArray.DiagIndicesFrom(NdArray.Ones<float>(3)));

    [Fact]
    [NumPyTest(File, "TestDiagIndicesFrom.test_error_shape_mismatch")]
    public void AxesOfDifferentLengthsGiveNone() =>
        Assert.Throws<ArgumentException>("arr", () => NdArray.DiagIndicesFrom(NdArray.Ones<float>([2, 2, 3, 2])));

    /// <summary>The rows of a matrix with sevens on its diagonal.</summary>
    private static string[] Filled(int rows, int columns, bool wrap = false)
    {
        NdArray<int> a = NdArray.Zeros<int>([rows, columns]);
        NdArray.FillDiagonal(a, 7, wrap);
        return [.. a.Flat.Select(value => value == 0 ? "." : $"{value}").Chunk(columns).Select(row => string.Concat(row))];
    }
}
