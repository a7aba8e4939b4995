using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Nested lists of arrays put together: what NumPy's own tests check of <c>block</c>.</summary>
public class BlockChecklist
{
    private const string File = "_core/tests/test_shape_base.py";

    private static NdArray<int> Square => [[1, 2], [3, 4]];

    private static NdArray<int> Fives => [[5, 5], [5, 5]];

    private static NdArray<int> Line => [1, 2, 3];

    private static NdArray<int> Other => [7, 8, 9];

    [Fact]
    [NumPyTest(File, "TestBlock.test_returns_copy", "TestBlock.test_no_lists")]
    public void AnArrayWithoutAListIsCopied()
    {
        NdArray<int> square = Square;
        NdArray<int> block = NdArray.Block<int>(square);
        Same(square, block);
        block[0, 0] = 9;
        Assert.Equal(1, square[0, 0]);
        Same(1, NdArray.Block<int>(1));
    }

    [Fact]
    [NumPyTest(File, "TestBlock.test_block_simple_row_wise", "TestBlock.test_block_simple_column_wise")]
    public void OneListIsARowAndTwoDepthsMakeColumns()
    {
        Same([[1, 2, 5, 5], [3, 4, 5, 5]], NdArray.Block<int>([Square, Fives]));
        Same([[1, 2], [3, 4], [5, 5], [5, 5]], NdArray.Block<int>([[Square], [Fives]]));
    }

    [Fact]
    [NumPyTest(
        File,
        "TestBlock.test_block_with_1d_arrays_row_wise",
        "TestBlock.test_block_with_1d_arrays_multiple_rows",
        "TestBlock.test_block_with_1d_arrays_column_wise",
        "TestBlock.test_block_mixed_1d_and_2d")]
    public void LinesAreRows()
    {
        Same([1, 2, 3, 7, 8, 9], NdArray.Block<int>([Line, Other]));
        Same([[1, 2, 3, 7, 8, 9], [7, 8, 9, 1, 2, 3]], NdArray.Block<int>([[Line, Other], [Other, Line]]));
        Same([[1, 2, 3], [7, 8, 9]], NdArray.Block<int>([[Line], [Other]]));
        Same([[1, 2], [3, 4], [6, 6]], NdArray.Block<int>([[Square], [(NdArray<int>)[6, 6]]]));
    }

    [Fact]
    [NumPyTest(File, "TestBlock.test_block_complicated", "TestBlock.test_nested")]
    public void RowsOfBlocksMayBeCutDifferently()
    {
        NdArray<int> wide = [[3, 3, 3, 4, 4]], five = 5, sixes = [6, 6, 6, 6], zeros = NdArray.Zeros<int>([2, 5]);
        NdArray<int> expected =
            [[1, 2, 3, 8, 9], [3, 3, 3, 4, 4], [5, 6, 6, 6, 6], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]];
        Same(expected, NdArray.Block<int>([[Line, (NdArray<int>)[[8, 9]]], [wide], [five, sixes], [zeros]]));

        NdArray<int> inner = NdArray.Block<int>([[Line], [Other]]);
        NdArray<int> nested = NdArray.Block<int>([[inner, Fives], [five, sixes], [zeros]]);
        Same([[1, 2, 3, 5, 5], [7, 8, 9, 5, 5], [5, 6, 6, 6, 6], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]], nested);
    }

    [Fact]
    [NumPyTest(File, "TestBlock.test_3d")]
    public void ThreeDepthsMakeACube()
    {
        // Each corner of a cube has a number of its own, and all three axes are cut at 1 of 3.
        NdArray<int> Corner(int number) => NdArray.Full<int>(
            [1 + (number >> 2), 1 + (number >> 1 & 1), 1 + (number & 1)], number);
        NdArray<int> cube = NdArray.Block<int>(
            [[[Corner(0), Corner(1)], [Corner(2), Corner(3)]], [[Corner(4), Corner(5)], [Corner(6), Corner(7)]]]);
        NdArray<int> near = [[0, 1, 1], [2, 3, 3], [2, 3, 3]];
        Same(NdArray.Stack([near, near + 4, near + 4]), cube);
    }

    [Fact]
    [NumPyTest(File, "TestBlock.test_block_with_mismatched_shape")]
    public void BlocksThatDoNotFitAreRefused()
    {
        NdArray<int> zeros = [0, 0];
        Assert.Throws<ArgumentException>("blocks", () => NdArray.Block<int>([zeros, Square]));
        Assert.Throws<ArgumentException>("blocks", () => NdArray.Block<int>([Square, zeros]));
        NdArray<int> wide = NdArray.Ones<int>([2, 3]);
        Assert.Throws<ArgumentException>("blocks", () => NdArray.Block<int>([[wide, Square], [Square, Square]]));
    }

    [Fact]
    [NumPyTest(File, "TestBlock.test_invalid_nesting")]
    public void AllArraysMustBeAtOneDepth()
    {
        foreach (Blocks<int> blocks in (Blocks<int>[])[[1, [2]], [1, []], [[1], 2], [[], 2], [[[1], [2]], [[3, 4]], [5]]])
        {
            Assert.Throws<ArgumentException>("blocks", () => NdArray.Block(blocks));
        }
    }

    [Fact]
    [NumPyTest(File, "TestBlock.test_empty_lists")]
    public void NoListMayBeEmpty()
    {
        foreach (Blocks<int> blocks in (Blocks<int>[])[[], [[]], [[1], []]])
        {
            ArgumentException error = Assert.Throws<ArgumentException>("blocks", () => NdArray.Block(blocks));
            Assert.Contains("empty", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    [NumPyTest(File, "TestBlock.test_different_ndims", "TestBlock.test_different_ndims_depths")]
    public void ArraysOfLowerRankGetAxesInFront()
    {
        NdArray<int> row = [[2, 2]], cube = [[[3, 3, 3]]], tall = [[[3, 3, 3], [4, 4, 4]]];
        Same([[[1, 2, 2, 3, 3, 3]]], NdArray.Block<int>([1, row, cube]));
        Same([[[1, 2, 2], [3, 3, 3], [4, 4, 4]]], NdArray.Block<int>([[1, row], [tall]]));
    }

    [Fact]
    [NumPyTest(File, "TestBlock.test_block_memory_order")]
    public void TheResultLiesAsTheBlocksDo()
    {
        foreach (Order order in (Order[])[Order.C, Order.F])
        {
            NdArray<int> cube = NdArray.Zeros<int>([3, 3, 3], order), plane = NdArray.Zeros<int>([3, 3], order);
            NdArray<int> cubes = NdArray.Block<int>([[[cube, cube], [cube, cube]], [[cube, cube], [cube, cube]]]);
            NdArray<int> planes = NdArray.Block<int>([[plane, plane], [plane, plane]]);
            Assert.Equal([6, 6, 6], cubes.Shape);
            Assert.True(order == Order.C ? cubes.IsCContiguous : cubes.IsFContiguous);
            Assert.True(order == Order.C ? planes.IsCContiguous : planes.IsFContiguous);
        }
    }
}
