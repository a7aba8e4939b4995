using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Padding: what NumPy's own tests check of what is put where.</summary>
public class PaddingChecklist
{
    private const string File = "lib/tests/test_arraypad.py";

    private static readonly NdArray<int> Line = [10, 20, 30, 40];
    private static readonly NdArray<int> Plane = NdArray.Arange(6).Reshape(2, 3);

    public static TheoryData<PadMode> Modes => [.. Enum.GetValues<PadMode>()];

    public static TheoryData<PadMode> Statistics => [PadMode.Maximum, PadMode.Minimum, PadMode.Mean, PadMode.Median];

    [Theory]
    [MemberData(nameof(Modes))]
    [NumPyTest(File, "TestConditionalShortcuts.test_zero_padding_shortcuts", "TestPadWidth.test_zero_pad_width")]
    public void WithoutWidthTheArrayIsCopied(PadMode mode)
    {
        NdArray<int> cube = NdArray.Arange(24).Reshape(2, 3, 4);
        foreach (AxisPairs<nint> none in (AxisPairs<nint>[])[0, (0, 0), [(0, 0), (0, 0), (0, 0)]])
        {
            NdArray<int> padded = NdArray.Pad(cube, none, mode);
            Assert.True(NdArray.ArrayEqual(cube, padded));
            Assert.False(NdArray.SharesMemory(cube, padded));
        }
    }

    [Theory]
    [MemberData(nameof(Statistics))]
    [NumPyTest(File, "TestConditionalShortcuts.test_shallow_statistic_range")]
    public void AStatisticOfOneIsTheEdge(PadMode mode)
    {
        NdArray<int> cube = NdArray.Arange(24).Reshape(2, 3, 4);
        Assert.True(NdArray.ArrayEqual(NdArray.Pad(cube, (1, 2), PadMode.Edge), NdArray.Pad(cube, (1, 2), mode, statLength: 1)));
    }

    [Theory]
    [MemberData(nameof(Statistics))]
    [NumPyTest(File, "TestConditionalShortcuts.test_clip_statistic_range")]
    public void AStatisticOfMoreThanThereIsIsOfAll(PadMode mode) =>
        Assert.True(NdArray.ArrayEqual(NdArray.Pad(Plane, 3, mode), NdArray.Pad(Plane, 3, mode, statLength: 99)));

    [Fact]
    [NumPyTest(File, "TestStatistic.test_check_mean_stat_length", "TestStatistic.test_check_mean_2")]
    public void MeansAreOfAllOrOfAsManyAsAreWanted()
    {
        NdArray<float> a = Line.AsType<float>();
        Assert.Equal([25, 25, 10, 20, 30, 40, 25], NdArray.Pad(a, (2, 1), PadMode.Mean).ToArray());
        Assert.Equal([15, 10, 20, 30, 40, 30, 30], NdArray.Pad(a, (1, 2), PadMode.Mean, statLength: (2, 3)).ToArray());
    }

    [Fact]
    [NumPyTest(
        File,
        "TestStatistic.test_check_maximum_1",
        "TestStatistic.test_check_maximum_2",
        "TestStatistic.test_check_maximum_stat_length")]
    public void TheLargestOfAllOrOfSome()
    {
        NdArray<int> a = [3, 9, 4, 1];
        Assert.Equal([9, 9, 3, 9, 4, 1, 9], NdArray.Pad(a, (2, 1), PadMode.Maximum).ToArray());
        Assert.Equal([4, 4, 3, 2, 1, 4, 4], NdArray.Pad(NdArray.Array(4, 3, 2, 1), (1, 2), PadMode.Maximum).ToArray());
        Assert.Equal([3, 3, 9, 4, 1, 4], NdArray.Pad(a, 1, PadMode.Maximum, statLength: (1, 2)).ToArray());
    }

    [Fact]
    [NumPyTest(
        File,
        "TestStatistic.test_check_minimum_1",
        "TestStatistic.test_check_minimum_2",
        "TestStatistic.test_check_minimum_stat_length")]
    public void TheSmallestOfAllOrOfSome()
    {
        NdArray<int> a = [3, 9, 1, 4];
        Assert.Equal([1, 3, 9, 1, 4, 1, 1], NdArray.Pad(a, (1, 2), PadMode.Minimum).ToArray());
        Assert.Equal([103, 103, 109, 101, 104, 101], NdArray.Pad(NdArray.Array(103, 109, 101, 104), 1, PadMode.Minimum, statLength: (2, 3)).ToArray());
    }

    [Fact]
    [NumPyTest(
        File,
        "TestStatistic.test_check_median",
        "TestStatistic.test_check_median_01",
        "TestStatistic.test_check_median_02",
        "TestStatistic.test_check_median_stat_length")]
    public void TheMiddleOfAllOrOfSome()
    {
        NdArray<double> line = [8, 1, 2, 5];
        Assert.Equal([3.5, 8, 1, 2, 5, 3.5], NdArray.Pad(line, 1, PadMode.Median).ToArray());
        Assert.Equal([2, 8, 1, 2, 5, 3.5], NdArray.Pad(line, 1, PadMode.Median, statLength: (3, 2)).ToArray());

        // The middle of two middles, from the rows after the columns; integers are rounded.
        NdArray<int> plane = [[3, 1, 4], [4, 5, 9], [9, 8, 2]];
        Same(
            [[4, 4, 5, 4, 4], [3, 3, 1, 4, 3], [5, 4, 5, 9, 5], [8, 9, 8, 2, 8], [4, 4, 5, 4, 4]],
            NdArray.Pad(plane, 1, PadMode.Median));
        Same(
            [[3, 3, 1, 4, 3], [5, 4, 5, 9, 5], [8, 9, 8, 2, 8]],
            NdArray.Pad(plane, [(0, 0), (1, 1)], PadMode.Median));
        Assert.Equal([2, 1, 2, 2], NdArray.Pad(NdArray.Array(1, 2), 1, PadMode.Median).ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestStatistic.test_check_mean_shape_one", "TestStatistic.test_simple_stat_length")]
    public void ARowIsPaddedAcrossAndAlong()
    {
        NdArray<int> row = [[4, 5, 7]];
        Same(
            [[4, 4, 5, 7, 6, 6], [4, 4, 5, 7, 6, 6], [4, 4, 5, 7, 6, 6]],
            NdArray.Pad(row, [(1, 1), (1, 2)], PadMode.Mean, statLength: 2));
        Same(
            [[1, 0, 1, 2, 1], [4, 3, 4, 5, 4]],
            NdArray.Pad(Plane, [(0, 0), (1, 1)], PadMode.Mean, statLength: 3));
    }

    [Theory]
    [MemberData(nameof(Statistics))]
    [NumPyTest(File, "TestStatistic.test_same_prepend_append")]
    public void BothEndsGetTheSameToTheLastBit(PadMode mode)
    {
        NdArray<double> padded = NdArray.Pad(NdArray.Array(-1, 2 + 1e-12, -1), 1, mode);
        Assert.Equal(padded[0], padded[4]);
    }

    [Theory]
    [MemberData(nameof(Statistics))]
    [NumPyTest(File, "TestStatistic.test_check_negative_stat_length")]
    public void NoStatisticIsOfANegativeNumber(PadMode mode)
    {
        foreach (AxisPairs<nint> lengths in (AxisPairs<nint>[])[-2, (3, -1), [(5, 2), (-2, 3)], new nint[,] { { -4 }, { 2 } }])
        {
            Assert.Throws<ArgumentOutOfRangeException>("statLength", () => NdArray.Pad(Plane, 2, mode, statLength: lengths));
        }
    }

    [Fact]
    [NumPyTest(File, "TestStatistic.test_zero_stat_length_valid", "TestStatistic.test_zero_stat_length_invalid")]
    public void OfNothingThereIsAMeanThatIsNoNumberAndNoLargest()
    {
        NdArray<double> a = [1, 2];
        foreach (PadMode mode in (PadMode[])[PadMode.Mean, PadMode.Median])
        {
            Assert.Equal([double.NaN, 1, 2, double.NaN, double.NaN], NdArray.Pad(a, (1, 2), mode, statLength: 0).ToArray());
        }

        foreach (PadMode mode in (PadMode[])[PadMode.Maximum, PadMode.Minimum])
        {
            foreach (nint width in (nint[])[0, 1])
            {
                Assert.Throws<ArgumentOutOfRangeException>("statLength", () => NdArray.Pad(a, width, mode, statLength: 0));
                Assert.Throws<ArgumentOutOfRangeException>("statLength", () => NdArray.Pad(a, width, mode, statLength: (1, 0)));
            }
        }
    }

    [Fact]
    [NumPyTest(
        File,
        "TestConstant.test_check_constant",
        "TestConstant.test_check_constant_zeros",
        "TestConstant.test_check_constant_float2",
        "TestConstant.test_check_constant_float3",
        "test_constant_zero_default",
        "test_unicode_mode")]
    public void ConstantsStandBeforeAndAfter()
    {
        Assert.Equal([8, 8, 10, 20, 30, 40, 9], NdArray.Pad(Line, (2, 1), PadMode.Constant, (8, 9)).ToArray());
        Assert.Equal([0, 10, 20, 30, 40, 0, 0], NdArray.Pad(Line, (1, 2)).ToArray());
        Assert.Equal([-1.1, 5, -1.2], NdArray.Pad(NdArray.Array(5.0), 1, PadMode.Constant, (-1.1, -1.2)).ToArray());
        Same([[1.5, 1.5, 1.5], [1.5, 7, 1.5]], NdArray.Pad((NdArray<double>)[[7]], [(1, 0), (1, 1)], constantValues: 1.5));
    }

    [Fact]
    [NumPyTest(File, "TestConstant.test_check_constant_float")]
    public void TheTypeOfTheArrayStays()
    {
        NdArray padded = NdArray.Pad((NdArray)Line, 1, constantValues: 1.9);
        Assert.Equal([1, 10, 20, 30, 40, 1], ((NdArray<int>)padded).ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestConstant.test_check_constant_odd_pad_amount", "TestConstant.test_check_constant_pad_2d")]
    public void EachSideOfEachAxisHasItsOwn()
    {
        Same(
            [[7, 7, 7, 7, 7], [7, 7, 1, 7, 7], [7, 7, 7, 7, 7]],
            NdArray.Pad((NdArray<int>)[[1]], new nint[,] { { 1 }, { 2 } }, constantValues: 7));
        Same(
            [[3, 1, 1, 4, 4], [3, 5, 6, 4, 4], [3, 2, 2, 4, 4], [3, 2, 2, 4, 4]],
            NdArray.Pad((NdArray<int>)[[5, 6]], [(1, 2), (1, 2)], constantValues: [(1, 2), (3, 4)]));
    }

    [Fact]
    [NumPyTest(File, "TestConstant.test_check_large_integers")]
    public void LargeIntegersKeepTheirLastBit()
    {
        Assert.Equal([ulong.MaxValue, 1, ulong.MaxValue], NdArray.Pad(NdArray.Array(1ul), 1, PadMode.Constant, ulong.MaxValue).ToArray());
        Assert.Equal([long.MaxValue, 1, long.MaxValue], NdArray.Pad(NdArray.Array(1L), 1, PadMode.Constant, long.MaxValue).ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestConstant.test_check_object_array", "test_object_input")]
    public void ObjectsAreElementsLikeAnyOther()
    {
        (object a, object b, object c) = (new(), new(), new());
        NdArray<object> padded = NdArray.Pad(NdArray.Array<object>([a]), 1, PadMode.Constant, (b, c));
        Assert.Equal([b, a, c], padded.ToArray());
        foreach (PadMode mode in (PadMode[])[PadMode.Edge, PadMode.Symmetric, PadMode.Reflect, PadMode.Wrap])
        {
            NdArray<string?> none = NdArray.Full<string?>([4, 3], null);
            Assert.Equal(new string?[9 * 8], NdArray.Pad(none, [(2, 3), (3, 2)], mode).ToArray());
        }
    }

    [Fact]
    [NumPyTest(File, "TestConstant.test_pad_empty_dimension", "TestEmpty.test_pad_empty_dimension")]
    public void AConstantAndAnythingCanSurroundNothing()
    {
        NdArray<double> empty = NdArray.Zeros<double>([3, 0, 2]);
        Assert.Equal([3, 4, 4], NdArray.Pad(empty, [(0, 0), (2, 2), (1, 1)]).Shape);
        Assert.Equal([3, 4, 4], NdArray.Pad(empty, [(0, 0), (2, 2), (1, 1)], PadMode.Empty).Shape);
    }

    [Fact]
    [NumPyTest(
        File,
        "TestLinearRamp.test_check_simple",
        "TestLinearRamp.test_check_2d",
        "TestLinearRamp.test_end_values",
        "TestLinearRamp.test_negative_difference")]
    public void RampsLeadFromTheEndsToTheEdges()
    {
        Assert.Equal([4, 3, 2, 1, 4, 7], NdArray.Pad(NdArray.Array(2f, 1f), (2, 2), PadMode.LinearRamp, endValues: (4, 7)).ToArray());
        NdArray<double> cone = NdArray.Pad((NdArray<double>)[[4]], 2, PadMode.LinearRamp);
        Same(
            [[0, 0, 0, 0, 0], [0, 1, 2, 1, 0], [0, 2, 4, 2, 0], [0, 1, 2, 1, 0], [0, 0, 0, 0, 0]], cone);
        NdArray<double> wide = NdArray.Pad(NdArray.Ones<double>([2, 5]), (223, 123), PadMode.LinearRamp);
        Assert.All(
            [wide[.., 0], wide[.., ^1], wide[0, ..], wide[^1, ..]],
            edge => Assert.All(edge.ToArray(), element => Assert.Equal(0, element)));
        Assert.Equal([0, 1, 2, 3, 2, 1, 0], NdArray.Pad(NdArray.Array<byte>([3]), 3, PadMode.LinearRamp).ToArray());
        Assert.Equal([3, 2, 1, 0, 1, 2, 3], NdArray.Pad(NdArray.Array<byte>([0]), 3, PadMode.LinearRamp, endValues: 3).ToArray());
        Assert.Equal([3, 2, 1, 0, 1, 2, 3], NdArray.Pad(NdArray.Array<ulong>([0]), 3, PadMode.LinearRamp, endValues: 3).ToArray());
    }

    [Fact]
    [NumPyTest(File, "TestEdge.test_check_simple", "TestEdge.test_check_width_shape_1_2", "TestPadWidth.test_pad_width_as_ndarray")]
    public void EdgesGoOn()
    {
        nint[,] table = { { 1, 2 }, { 2, 1 } };
        Same(
            [[0, 0, 0, 1, 2, 2], [0, 0, 0, 1, 2, 2], [3, 3, 3, 4, 5, 5], [3, 3, 3, 4, 5, 5], [3, 3, 3, 4, 5, 5]],
            NdArray.Pad(Plane, table, PadMode.Edge));
        NdArray<int> cube = NdArray.Arange(24).Reshape(2, 3, 4);
        NdArray<int> each = NdArray.Pad(cube, [(1, 2), (1, 2), (1, 2)], PadMode.Edge);
        Assert.True(NdArray.ArrayEqual(each, NdArray.Pad(cube, (1, 2), PadMode.Edge)));
        Assert.True(NdArray.ArrayEqual(each, NdArray.Pad(cube, new nint[,] { { 1, 2 } }, PadMode.Edge)));
    }

    [Fact]
    [NumPyTest(File, "TestEmpty.test_simple", "test_non_contiguous_array")]
    public void WhateverTheModeTheArrayIsInTheMiddle()
    {
        foreach (PadMode mode in Enum.GetValues<PadMode>())
        {
            NdArray<int> steps = NdArray.Arange(24).Reshape(4, 6)["::2, ::-2"];
            NdArray<int> padded = NdArray.Pad(steps, (2, 3), mode);
            Assert.Equal([7, 8], padded.Shape);
            Assert.True(NdArray.ArrayEqual(steps, padded[2..^3, 2..^3]));
        }
    }
}
