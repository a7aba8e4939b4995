using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Arrays taken apart along an axis: what NumPy's own tests check of them.</summary>
public class SplitChecklist
{
    private const string File = "lib/tests/test_shape_base.py";

    private static NdArray<int> Ten => NdArray.Arange(10);

    private static NdArray<int> TwoRows => NdArray.Stack([Ten, Ten + 10]);

    [Fact]
    [NumPyTest(File, "TestArraySplit.test_integer_0_split")]
    public void ThereAreNotZeroSections() =>
        Assert.Throws<ArgumentOutOfRangeException>("sections", () => NdArray.ArraySplit(Ten, 0));

    [Fact]
    [NumPyTest(File, "TestArraySplit.test_integer_split")]
    public void TheFirstSectionsAreTheLonger()
    {
        string[] lengths =
        [
            "10", "5 5", "4 3 3", "3 3 2 2", "2 2 2 2 2", "2 2 2 2 1 1", "2 2 2 1 1 1 1", "2 2 1 1 1 1 1 1",
            "2 1 1 1 1 1 1 1 1", "1 1 1 1 1 1 1 1 1 1", "1 1 1 1 1 1 1 1 1 1 0",
        ];
        foreach ((int index, string expected) in lengths.Index())
        {
            NdArray<int>[] parts = NdArray.ArraySplit(Ten, index + 1);
            Assert.Equal(expected, string.Join(' ', parts.Select(part => part.Size)));
            Same(Ten, NdArray.Concatenate(parts));
        }
    }

    [Fact]
    [NumPyTest(File, "TestArraySplit.test_integer_split_2D_rows", "TestArraySplit.test_integer_split_2D_default")]
    public void SectionsWithoutRowsKeepTheirColumnsAndType()
    {
        NdArray<int>[] expected = [TwoRows[..1], TwoRows[1..], NdArray.Zeros<int>([0, 10])];
        Same(expected, NdArray.ArraySplit(TwoRows, 3, axis: 0));
        Same(expected, NdArray.ArraySplit(TwoRows, 3));
        Same([expected[2], expected[0], expected[1]], NdArray.ArraySplit(TwoRows, [0, 1], axis: 0));
        Assert.All(NdArray.ArraySplit((NdArray)TwoRows, 3), part => Assert.Equal(DType.Int32, part.DType));
    }

    [Fact]
    [NumPyTest(File, "TestArraySplit.test_integer_split_2D_cols")]
    public void ColumnsAreSplitToo() =>
        Same([TwoRows[.., ..4], TwoRows[.., 4..7], TwoRows[.., 7..]], NdArray.ArraySplit(TwoRows, 3, axis: -1));

    [Fact]
    [NumPyTest(File, "TestArraySplit.test_integer_split_2D_rows_greater_max_int32")]
    public void MoreRowsThanAnIntCountsAreSplit()
    {
        NdArray<int> many = NdArray.BroadcastTo((NdArray<int>)[0], [(nint)1 << 32, 2]);
        NdArray<int>[] parts = NdArray.ArraySplit(many, 4);
        Assert.Equal(4, parts.Length);
        Assert.All(parts, part => Assert.Equal([(nint)1 << 30, 2], part.Shape));
    }

    [Fact]
    [NumPyTest(
        File,
        "TestArraySplit.test_index_split_simple",
        "TestArraySplit.test_index_split_low_bound",
        "TestArraySplit.test_index_split_high_bound")]
    public void IndicesSayWhereSectionsBegin()
    {
        NdArray<int> none = [];
        Same([Ten[..1], Ten[1..5], Ten[5..7], Ten[7..]], NdArray.ArraySplit(Ten, [1, 5, 7], axis: -1));
        Same([none, Ten[..5], Ten[5..7], Ten[7..]], NdArray.ArraySplit(Ten, [0, 5, 7], axis: -1));
        Same([none, Ten[..5], Ten[5..7], Ten[7..], none, none], NdArray.ArraySplit(Ten, [0, 5, 7, 10, 12], axis: -1));
    }

    [Fact]
    [NumPyTest(File, "TestSplit.test_equal_split", "TestSplit.test_unequal_split")]
    public void SectionsAreEqualOrTheyAreRefused()
    {
        Same([Ten[..5], Ten[5..]], NdArray.Split(Ten, 2));
        Assert.Throws<ArgumentException>(() => NdArray.Split(Ten, 3));
    }

    [Fact]
    [NumPyTest(File, "TestHsplit.test_non_iterable", "TestVsplit.test_non_iterable", "TestDsplit.test_non_iterable")]
    [NumPyTest(File, "TestHsplit.test_0D_array", "TestVsplit.test_0D_array", "TestDsplit.test_0D_array")]
    [NumPyTest(File, "TestVsplit.test_1D_array", "TestDsplit.test_1D_array", "TestDsplit.test_2D_array")]
    public void TheAxisMustBeThere()
    {
        NdArray<int> number = 1;
        foreach (int sections in (int[])[1, 2])
        {
            Assert.Throws<ArgumentException>("a", () => NdArray.HSplit(number, sections));
            Assert.Throws<ArgumentException>("a", () => NdArray.VSplit(number, sections));
            Assert.Throws<ArgumentException>("a", () => NdArray.DSplit(number, sections));
            Assert.Throws<ArgumentException>("a", () => NdArray.VSplit(Ten, sections));
            Assert.Throws<ArgumentException>("a", () => NdArray.DSplit(Ten, sections));
            Assert.Throws<ArgumentException>("a", () => NdArray.DSplit(TwoRows, sections));
        }
    }

    [Fact]
    [NumPyTest(File, "TestHsplit.test_1D_array", "TestHsplit.test_2D_array", "TestVsplit.test_2D_array", "TestDsplit.test_3D_array")]
    public void ColumnsRowsAndDepthsComeApart()
    {
        Same([Ten[..5], Ten[5..]], NdArray.HSplit(Ten, 2));
        NdArray<int> plane = [[1, 2, 3, 4], [5, 6, 7, 8]];
        Same([[[1, 2], [5, 6]], [[3, 4], [7, 8]]], NdArray.HSplit(plane, 2));
        Same([[[1, 2, 3, 4]], [[5, 6, 7, 8]]], NdArray.VSplit(plane, 2));
        NdArray<int> cube = NdArray.Stack([plane, plane + 10]);
        Same([[[[1, 2], [5, 6]], [[11, 12], [15, 16]]], [[[3, 4], [7, 8]], [[13, 14], [17, 18]]]], NdArray.DSplit(cube, 2));
    }
}
