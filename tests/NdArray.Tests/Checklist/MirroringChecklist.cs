using System.Globalization;
using System.Numerics;
using static NdArrays.Tests.Checklist.ArrayAssert;

namespace NdArrays.Tests.Checklist;

/// <summary>Padding with the array itself and by functions, and what is refused: what NumPy's own tests check.</summary>
public class MirroringChecklist
{
    private const string File = "lib/tests/test_arraypad.py";

    private static readonly NdArray<int> Line = [1, 2, 3];
    private static readonly NdArray<int> Plane = NdArray.Arange(6).Reshape(2, 3);

    public static TheoryData<PadMode> Modes => [.. Enum.GetValues<PadMode>()];

    [Theory]
    [InlineData(2, 2, "3 2 | 1 2 3 | 2 1")]
    [InlineData(3, 3, "2 3 2 | 1 2 3 | 2 1 2")]
    [InlineData(4, 4, "1 2 3 2 | 1 2 3 | 2 1 2 3")]
    [InlineData(1, 10, "2 | 1 2 3 | 2 1 2 3 2 1 2 3 2 1")]
    [InlineData(9, 0, "2 1 2 3 2 1 2 3 2 | 1 2 3 |")]
    [NumPyTest(
        File,
        "TestReflect.test_check_simple",
        "TestReflect.test_check_01",
        "TestReflect.test_check_02",
        "TestReflect.test_check_03",
        "TestReflect.test_check_04",
        "TestReflect.test_check_05",
        "TestReflect.test_check_large_pad")]
    public void MirroredAtTheEdges(int before, int after, string expected) =>
        Check(expected, NdArray.Pad(Line, (before, after), PadMode.Reflect));

    [Theory]
    [InlineData(2, 2, "2 1 | 1 2 3 | 3 2")]
    [InlineData(3, 3, "3 2 1 | 1 2 3 | 3 2 1")]
    [InlineData(6, 6, "1 2 3 3 2 1 | 1 2 3 | 3 2 1 1 2 3")]
    [InlineData(8, 1, "2 1 1 2 3 3 2 1 | 1 2 3 | 3")]
    [InlineData(0, 7, "| 1 2 3 | 3 2 1 1 2 3 3")]
    [NumPyTest(
        File,
        "TestReflect.test_check_06",
        "TestReflect.test_check_07",
        "TestSymmetric.test_check_simple",
        "TestSymmetric.test_check_01",
        "TestSymmetric.test_check_02",
        "TestSymmetric.test_check_03",
        "TestSymmetric.test_check_large_pad")]
    public void MirroredWithTheEdges(int before, int after, string expected) =>
        Check(expected, NdArray.Pad(Line, (before, after), PadMode.Symmetric));

    [Theory]
    [InlineData(3, 3, "1 2 3 | 1 2 3 | 1 2 3")]
    [InlineData(4, 4, "3 1 2 3 | 1 2 3 | 1 2 3 1")]
    [InlineData(8, 0, "2 3 1 2 3 1 2 3 | 1 2 3 |")]
    [InlineData(0, 8, "| 1 2 3 | 1 2 3 1 2 3 1 2")]
    [NumPyTest(
        File,
        "TestWrap.test_check_simple",
        "TestWrap.test_check_01",
        "TestWrap.test_check_02",
        "TestWrap.test_check_large_pad",
        "TestWrap.test_pad_with_zero",
        "TestWrap.test_repeated_wrapping")]
    public void AgainFromTheOtherEnd(int before, int after, string expected) =>
        Check(expected, NdArray.Pad(Line, (before, after), PadMode.Wrap));

    [Fact]
    [NumPyTest(File, "TestWrap.test_repeated_wrapping_multiple_origin")]
    public void AgainFromTheOtherEndOnTwoAxes() => Same(
        [[3, 2, 3, 2, 3], [1, 0, 1, 0, 1], [3, 2, 3, 2, 3], [1, 0, 1, 0, 1], [3, 2, 3, 2, 3]],
        NdArray.Pad(NdArray.Arange(4).Reshape(2, 2), [(1, 2), (3, 0)], PadMode.Wrap));

    [Fact]
    [NumPyTest(
        File,
        "TestReflect.test_check_odd_method",
        "TestSymmetric.test_check_odd_method",
        "TestSymmetric.test_check_large_pad_odd")]
    public void MirroredInThePointAtTheEdge()
    {
        Assert.Equal([-3, -2, -1, 0, 1, 2, 3, 4, 5, 6], Odd(Line, (4, 3), PadMode.Reflect));
        Assert.Equal([-1, -1, 0, 1, 1, 2, 3, 3, 4, 5], Odd(Line, (4, 3), PadMode.Symmetric));
        Assert.Equal([254, 1, 4], NdArray.Pad(NdArray.Array<byte>([1, 4]), (1, 0), PadMode.Reflect, reflectType: ReflectType.Odd).ToArray());

        static int[] Odd(NdArray<int> a, AxisPairs<nint> width, PadMode mode) =>
            NdArray.Pad(a, width, mode, reflectType: ReflectType.Odd).ToArray();
    }

    [Fact]
    [NumPyTest(File, "TestReflect.test_check_shape", "TestSymmetric.test_check_shape")]
    public void ASingleRowIsRepeatedAsThereIsNoOther()
    {
        NdArray<int> row = [[4, 5, 6]];
        Same(
            [[5, 4, 5, 6, 5], [5, 4, 5, 6, 5], [5, 4, 5, 6, 5]], NdArray.Pad(row, [(1, 1), (1, 1)], PadMode.Reflect));
        Same(
            [[4, 4, 5, 6, 6], [4, 4, 5, 6, 6], [4, 4, 5, 6, 6]], NdArray.Pad(row, [(0, 2), (1, 1)], PadMode.Symmetric));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    [NumPyTest(File, "TestEmptyArray.test_pad_empty_dimension", "TestEmptyArray.test_pad_non_empty_dimension")]
    public void NothingCannotBeContinued(PadMode mode)
    {
        Assert.Equal([8, 0, 4], NdArray.Pad(NdArray.Ones<double>([2, 0, 2]), [(3, 3), (0, 0), (1, 1)], mode).Shape);
        if (mode is not (PadMode.Constant or PadMode.Empty))
        {
            ArgumentException e = Assert.Throws<ArgumentException>("a", () => NdArray.Pad(NdArray.Zeros<double>(0), 4, mode));
            Assert.Contains("Axis 0 of shape (0,) is empty", e.Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>("a", () => NdArray.Pad(NdArray.Zeros<double>([0, 3]), [(1, 1), (0, 0)], mode));
        }
    }

    [Fact]
    [NumPyTest(File, "test_legacy_vector_functionality")]
    public void AFunctionFillsTheEndsOfEachLine()
    {
        NdArray<int> padded = NdArray.Pad(Plane, 1, (line, width, axis) =>
        {
            line[..(int)width.Before] = 10;
            line[^(int)width.After..] = 20 + axis;
        });
        Same([[10, 10, 10, 10, 21], [10, 0, 1, 2, 21], [10, 3, 4, 5, 21], [10, 20, 20, 20, 21]], padded);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    [NumPyTest(
        File,
        "TestPadWidth.test_misshaped_pad_width",
        "TestPadWidth.test_misshaped_pad_width_2",
        "TestPadWidth.test_negative_pad_width",
        "TestAsPairs.test_exceptions")]
    public void WidthsThatDoNotFitAreRefused(PadMode mode)
    {
        foreach (AxisPairs<nint> many in (AxisPairs<nint>[])[[(1, 1), (2, 2), (3, 3)], [], new nint[,] { { 1 }, { 2 }, { 3 } }])
        {
            Assert.Throws<ArgumentException>("padWidth", () => NdArray.Pad(Plane, many, mode));
        }

        Assert.Throws<ArgumentException>("table", () => NdArray.Pad(Plane, new nint[,] { { 3, 4, 5 }, { 0, 1, 2 } }, mode));
        foreach (AxisPairs<nint> negative in (AxisPairs<nint>[])[-2, (3, -1), [(5, 2), (-2, 3)], new nint[,] { { -4 }, { 2 } }])
        {
            Assert.Throws<ArgumentOutOfRangeException>("padWidth", () => NdArray.Pad(Plane, negative, mode));
        }
    }

    [Fact]
    [NumPyTest(
        File,
        "TestAsPairs.test_single_value",
        "TestAsPairs.test_two_values",
        "TestAsPairs.test_with_none",
        "TestAsPairs.test_pass_through")]
    public void PairsAreSaidInSeveralWays()
    {
        AxisPairs<int> one = 3, pair = (3, 4), single = [(3, 4)], each = [(3, 4), (5, 6)];
        Assert.Equal([(3, 3), (3, 3)], one.Resolve(2, default, "p"));
        Assert.Equal([(3, 4), (3, 4), (3, 4)], pair.Resolve(3, default, "p"));
        Assert.Equal([(3, 4), (3, 4)], single.Resolve(2, default, "p"));
        Assert.Equal([(3, 4), (5, 6)], each.Resolve(2, default, "p"));
        AxisPairs<int> column = new[,] { { 3 }, { 4 } }, table = new[,] { { 1, 2 }, { 3, 4 } };
        Assert.Equal([(3, 3), (4, 4)], column.Resolve(2, default, "p"));
        Assert.Equal([(1, 2), (3, 4)], table.Resolve(2, default, "p"));
        AxisPairs<int> named = new Dictionary<int, (int, int)> { [-1] = (1, 2) };
        Assert.Equal([(7, 8), (7, 8), (1, 2)], named.Resolve(3, (7, 8), "p"));
        AxisPairs<string> texts = ("a", "b");
        Assert.Equal([("a", "b"), ("a", "b")], texts.Resolve(2, default, "p"));

        // No length for statistics is all.
        Assert.Equal([2, 1, 2, 3, 2], NdArray.Pad(Line, 1, PadMode.Mean, statLength: null).ToArray());
    }

    [Theory]
    [MemberData(nameof(Modes))]
    [NumPyTest(File, "test_kwargs")]
    public void AModeRefusesWhatItHasNoUseFor(PadMode mode)
    {
        Expect("constantValues", mode == PadMode.Constant, () => NdArray.Pad(Line, 1, mode, constantValues: 1));
        Expect("endValues", mode == PadMode.LinearRamp, () => NdArray.Pad(Line, 1, mode, endValues: 1));
        Expect(
            "statLength",
            mode is PadMode.Maximum or PadMode.Minimum or PadMode.Mean or PadMode.Median,
            () => NdArray.Pad(Line, 1, mode, statLength: 1));
        Expect(
            "reflectType",
            mode is PadMode.Reflect or PadMode.Symmetric,
            () => NdArray.Pad(Line, 1, mode, reflectType: ReflectType.Even));

        static void Expect(string parameter, bool useful, Func<NdArray<int>> pad)
        {
            if (useful)
            {
                Assert.Equal(5, pad().Size);
            }
            else
            {
                Assert.Throws<ArgumentException>(parameter, pad);
            }
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    [NumPyTest(File, "test_unsupported_mode")]
    public void NumbersOfNoModeAreRefused(int mode) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(mode), () => NdArray.Pad(Line, 4, (PadMode)mode));

    [Theory]
    [MemberData(nameof(Modes))]
    [NumPyTest(File, "test_memory_layout_persistence", "test_dtype_persistence")]
    public void OrderAndTypeStay(PadMode mode)
    {
        Assert.True(NdArray.Pad(NdArray.Ones<float>([5, 10]), 5, mode).IsCContiguous);
        Assert.True(NdArray.Pad(NdArray.Ones<float>([5, 10], Order.F), 5, mode).IsFContiguous);
        foreach (NdArray a in (NdArray[])
            [
                NdArray.Zeros<bool>([3, 2, 1]), NdArray.Zeros<sbyte>([3, 2, 1]), NdArray.Zeros<short>([3, 2, 1]),
                NdArray.Zeros<int>([3, 2, 1]), NdArray.Zeros<long>([3, 2, 1]), NdArray.Zeros<byte>([3, 2, 1]),
                NdArray.Zeros<ushort>([3, 2, 1]), NdArray.Zeros<uint>([3, 2, 1]), NdArray.Zeros<ulong>([3, 2, 1]),
                NdArray.Zeros<Half>([3, 2, 1]), NdArray.Zeros<float>([3, 2, 1]), NdArray.Zeros<double>([3, 2, 1]),
                NdArray.Zeros<Complex>([3, 2, 1]),
            ])
        {
            NdArray padded = NdArray.Pad(a, 1, mode);
            Assert.Equal(a.DType, padded.DType);
            Assert.Equal([5, 4, 3], padded.Shape);
        }
    }

    private static void Check(string expected, NdArray<int> padded) => Assert.Equal(
        expected.Split(' ').Where(word => word is not ("|" or "")).Select(word => int.Parse(word, CultureInfo.InvariantCulture)), padded.ToArray());
}
