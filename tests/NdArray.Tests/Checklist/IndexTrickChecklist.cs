namespace NdArrays.Tests.Checklist;

/// <summary>Grids of ranges, open grids of indices, index expressions, and walks: what NumPy's own tests check of them.</summary>
public class IndexTrickChecklist
{
    private const string File = "lib/tests/test_index_tricks.py";

    [Fact]
    [NumPyTest(File, "TestGrid.test_basic")]
    public void ARangeHasEitherACountOrAStep()
    {
        NdArray<double> counted = NdArray.MGrid(GridAxis.Linspace(-2.0, 2, 9)), stepped = NdArray.MGrid(GridAxis.Arange(-2.0, 2, 0.5));
        Assert.Equal([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2], counted.ToArray());
        Assert.Equal([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5], stepped.ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestGrid.test_linspace_equivalence")]
    public void ACountedRangeIsALinspace()
    {
        NdArray<double> line = NdArray.Linspace(3, 11), grid = NdArray.MGrid(GridAxis.Linspace(3.0, 11, 50));
        Assert.All(line.Flat.Zip(grid.Flat), pair => Assert.Equal(pair.First, pair.Second, 1e-13));
        Assert.Equal(8 / 49.0, line[1] - line[0], 1e-13);
    }

    [Fact]
    [NumPyTest(File, "TestGrid.test_nd")]
    public void AGridHasAnArrayForEachAxis()
    {
        NdArray<double> counted = NdArray.MGrid(GridAxis.Linspace(-1.0, 1, 5), GridAxis.Linspace(0.0, 6, 4));
        Assert.Equal([2, 5, 4], counted.Shape);
        Assert.Equal([-1, -1, -1, -1], counted[0, 0, ..].ToArray());
        Assert.Equal([1, 1, 1, 1], counted[0, ^1, ..].ToArray());
        Assert.Equal([0, 0, 0, 0, 0], counted[1, .., 0].ToArray());
        Assert.Equal([6, 6, 6, 6, 6], counted[1, .., ^1].ToArray());

        NdArray<double> stepped = NdArray.MGrid(GridAxis.Arange(-1.0, 1, 0.25), GridAxis.Arange(0.0, 6, 1.5));
        Assert.Equal([2, 8, 4], stepped.Shape);
        Assert.All(Enumerable.Range(0, 4), column => Assert.Equal(0.25, stepped[0, 1, column] - stepped[0, 0, column]));
        Assert.All(Enumerable.Range(0, 8), row => Assert.Equal(1.5, stepped[1, row, 1] - stepped[1, row, 0]));
    }

    [Fact]
    [NumPyTest(File, "TestGrid.test_sparse")]
    public void AnOpenGridBroadcastsToAFullOne()
    {
        GridAxis<double>[] axes = [GridAxis.Linspace(-1.0, 1, 7), GridAxis.Linspace(-2.0, 2, 3), GridAxis.Arange(0.0, 1, 0.3)];
        NdArray<double> full = NdArray.MGrid<double>(axes);
        NdArray<double>[] open = NdArray.OGrid<double>(axes), wide = NdArray.BroadcastArrays<NdArray<double>>(open);
        Assert.Equal(["(7, 1, 1)", "(1, 3, 1)", "(1, 1, 4)"], open.Select(axis => axis.Shape.ToString()));
        Assert.All(Enumerable.Range(0, 3), axis => Assert.True(NdArray.ArrayEqual(full[(NdIndex)axis], wide[axis])));
    }

    [Fact]
    [NumPyTest(File, "TestGrid.test_mgrid_size_none_handling")]
    public void ARangeStartsAt0AndStepsBy1()
    {
        Assert.Equal([2, 7, 7], NdArray.MGrid(..7, ..7).Shape);
        Assert.Equal([0, 1, 2, 3], NdArray.MGrid(..4).ToArray());
        NdArray<double> counted = NdArray.MGrid(GridAxis.Linspace(0.0, 7, 7), GridAxis.Linspace(0.0, 7, 7));
        Assert.Equal(98, counted.Size);
        GridAxis<long> below = GridAxis.Arange(-6L, 9);
        Assert.Equal(450, NdArray.MGrid(below, below).Size);
        Assert.Equal(15, NdArray.MGrid(below).Size);
    }

    [Fact]
    [NumPyTest(File, "TestGrid.test_accepts_npfloating")]
    public void AGridHasTheTypeOfItsRanges()
    {
        NdArray<float> single = NdArray.MGrid([GridAxis.Arange(0.1f, 0.45f, 0.1f)]);
        NdArray<double> twice = NdArray.MGrid([GridAxis.Arange(0.1, 0.45, 0.1)]);
        Assert.Equal(DType.Float32, single.DType);
        Assert.Equal(DType.Float64, twice.DType);
        Assert.All(single.Flat.Zip(twice.Flat), pair => Assert.Equal(pair.First, pair.Second, 1e-6));

        NdArray<float> line = NdArray.MGrid(GridAxis.Arange(0.1f, 0.45f, 0.1f));
        Assert.Equal(new Shape(4), line.Shape);
        Assert.All(line.Flat.Zip(twice.Flat), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
    }

    [Fact]
    [NumPyTest(File, "TestNdenumerate.test_basic")]
    public void ElementsComeWithTheirIndices()
    {
        NdArray<int> a = [[5, 6, 7], [8, 9, 10]];
        Assert.Equal(
            ["0,0:5", "0,1:6", "0,2:7", "1,0:8", "1,1:9", "1,2:10"],
            NdArray.NdEnumerate(a).Select(entry => $"{string.Join(',', entry.Index)}:{entry.Value}"));
    }

    [Fact]
    [NumPyTest(File, "TestIndexExpression.test_regression_1", "TestIndexExpression.test_simple_1")]
    public void AnIndexCanBeKeptAndUsedLater()
    {
        NdArray<int> line = NdArray.Arange(4);
        NdIndex but = ..^1;
        Assert.True(NdArray.ArrayEqual(line[but], line[..^1]));

        NdArray<int> a = NdArray.Arange(60).Reshape(3, 4, 5);
        NdIndex[] index = [Range.All, (..3), (NdArray<int>)[1, 3]];
        Assert.Equal([3, 3, 2], a[index].Shape);
        Assert.True(NdArray.ArrayEqual(a[index], a[.., ..3, new[] { 1, 3 }]));
        Assert.True(NdArray.ArrayEqual(a[index], a[":, :3, 1::2"]));
    }

    [Fact]
    [NumPyTest(File, "TestIx_.test_regression_1")]
    public void OpenIndicesKeepTheirTypeEvenIfThereAreNone()
    {
        Assert.Equal(DType.Int64, NdArray.Ix_((NdArray<long>)[])[0].DType);
        Assert.Equal(DType.Int64, NdArray.Ix_(NdArray.Zeros<bool>(0))[0].DType);
        Assert.Equal(DType.Float32, NdArray.Ix_(NdArray.Zeros<float>(0))[0].DType);
    }

    [Fact]
    [NumPyTest(File, "TestIx_.test_shape_and_dtype")]
    public void OpenIndicesLieAlongOneAxisEach()
    {
        int[] sizes = [3, 1, 4, 2];
        NdArray[] open = NdArray.Ix_([.. sizes.Select(size => (NdArray)NdArray.Arange(size))]);
        Assert.Equal(["(3, 1, 1, 1)", "(1, 1, 1, 1)", "(1, 1, 4, 1)", "(1, 1, 1, 2)"], open.Select(axis => axis.Shape.ToString()));
        Assert.All(open, axis => Assert.Equal(DTypeKind.SignedInteger, axis.DType.Kind));
    }

    [Fact]
    [NumPyTest(File, "TestIx_.test_bool")]
    public void AMaskStandsForThePlacesWhereItIsTrue()
    {
        NdArray<bool> mask = [false, true, true, false, true];
        Assert.Equal("[1 2 4]", NdArray.Ix_(mask)[0].ToString());
    }

    [Fact]
    [NumPyTest(File, "TestIx_.test_1d_only")]
    public void OpenIndicesAreMadeOfLines()
    {
        NdArray<long> matrix = [[0, 1], [2, 3]];
        Assert.Throws<ArgumentException>("args", () => NdArray.Ix_(matrix));
        Assert.Throws<ArgumentException>("args", () => NdArray.Ix_(matrix[0, ..], (NdArray<long>)0));
    }

    [Fact]
    [NumPyTest(File, "TestIx_.test_repeated_input")]
    public void OneArrayMayBeGivenTwice()
    {
        NdArray<long> line = [0, 1, 2, 3];
        NdArray<long>[] open = NdArray.Ix_(line, line);
        Assert.Equal(["(4, 1)", "(1, 4)"], open.Select(axis => axis.Shape.ToString()));
        Assert.Equal(new Shape(4), line.Shape);
    }

    [Fact]
    [NumPyTest(File, "test_ndindex")]
    public void AllIndicesOfAShapeComeInOrder()
    {
        string[] expected = [.. NdArray.NdEnumerate(NdArray.Zeros<int>([2, 1, 3])).Select(entry => string.Join(',', entry.Index))];
        Assert.Equal(["0,0,0", "0,0,1", "0,0,2", "1,0,0", "1,0,1", "1,0,2"], expected);
        Assert.Equal(expected, NdArray.NdIndices([2, 1, 3]).Select(index => string.Join(',', index)));
        Assert.Equal(["0", "1", "2"], NdArray.NdIndices(3).Select(index => string.Join(',', index)));
        Assert.Equal([], Assert.Single(NdArray.NdIndices(new Shape())));
        Assert.Empty(NdArray.NdIndices(0));
    }
}
