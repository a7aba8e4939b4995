using NdArrays.Tests.Support;

namespace NdArrays.Tests.Joining;

/// <summary>Arrays joined whose sizes differ off the axis too: the larger cropped, or the smaller padded.</summary>
public class ConcatenateFittedTests
{
    private static readonly NdArray<int> Large = NdArray.Arange(3 * 5 * 6).Reshape(3, 5, 6);
    private static readonly NdArray<int> Small = NdArray.Arange(100, 100 + (2 * 2 * 3)).Reshape(2, 2, 3);

    [Fact]
    public void The_middle_of_the_larger_stays()
    {
        NdArray<int> joined = NdArray.ConcatenateCropped([Large, Small]);
        Assert.Equal(new Shape([5, 2, 3]), joined.Shape);
        Assert.True(NdArray.ArrayEqual(Large[.., 1..3, 1..4], joined[..3]));
        Assert.True(NdArray.ArrayEqual(Small, joined[3..]));
    }

    [Fact]
    public void The_corner_of_the_larger_stays()
    {
        NdArray<int> joined = NdArray.ConcatenateCropped([Small, Large], -1, FitAlignment.Corner);
        Assert.Equal(new Shape([2, 2, 9]), joined.Shape);
        Assert.True(NdArray.ArrayEqual(Small, joined[.., .., ..3]));
        Assert.True(NdArray.ArrayEqual(Large[..2, ..2], joined[.., .., 3..]));
    }

    [Fact]
    public void Each_input_may_be_the_smaller_along_another_axis()
    {
        NdArray<int> flat = NdArray.Ones<int>([1, 7, 2]);
        Assert.Equal(new Shape([1, 12, 2]), NdArray.ConcatenateCropped([Large, flat], 1).Shape);
        Assert.Equal(new Shape([3, 12, 6]), NdArray.ConcatenatePadded([Large, flat], 1).Shape);
    }

    [Theory]
    [InlineData(PadMode.Constant)]
    [InlineData(PadMode.Edge)]
    [InlineData(PadMode.Reflect)]
    [InlineData(PadMode.Symmetric)]
    [InlineData(PadMode.Mean)]
    public void What_is_padded_is_as_if_padded_alone(PadMode mode)
    {
        foreach (FitAlignment alignment in Enum.GetValues<FitAlignment>())
        {
            for (int axis = 0; axis < 3; axis++)
            {
                nint[] missing = [.. Enumerable.Range(0, 3).Select(i => i == axis ? 0 : Large.Shape[i] - Small.Shape[i])];
                AxisPairs<nint> widths =
                [
                    .. missing.Select(width => alignment == FitAlignment.Corner ? (0, width) : (width / 2, width - (width / 2))),
                ];
                NdArray<int> expected = NdArray.Concatenate(
                    [NdArray.Pad(Small, widths, mode), Large, NdArray.Pad(Small, widths, mode)], axis);
                Assert.True(NdArray.ArrayEqual(expected, NdArray.ConcatenatePadded([Small, Large, Small], axis, mode, alignment)));
                NdArray untyped = NdArray.ConcatenatePadded(
                    (ReadOnlySpan<NdArray>)[Small, Large, Small], axis, mode, alignment, dtype: DType.Int64);
                Assert.True(NdArray.ArrayEqual(expected.AsType<long>(), (NdArray<long>)untyped));
            }
        }
    }

    [Fact]
    public void A_constant_may_be_any()
    {
        NdArray<string> a = [["a", "b"]], b = [["c"]];
        Assert.Equal(["a", "b", "c", "-"], NdArray.ConcatenatePadded([a, b], constantValue: "-").ToArray());
        NdArray<byte> bytes = [[1, 2]];
        NdArray<double> numbers = [[0.5]];
        NdArray joined = NdArray.ConcatenatePadded((ReadOnlySpan<NdArray>)[bytes, numbers], constantValue: 9);
        Assert.Equal([1, 2, 0.5, 9], ((NdArray<double>)joined).ToArray());
    }

    [Fact]
    public void A_given_array_may_have_any_strides_and_overlap()
    {
        foreach (TestLayout layout in Layouts.Writeable(5, 5, 6))
        {
            NdArray<int> slot = layout.Filled<int>();
            Assert.Same(slot, NdArray.ConcatenatePadded([Large, Small], mode: PadMode.Edge, @out: slot));
            Assert.True(NdArray.ArrayEqual(NdArray.ConcatenatePadded([Large, Small], mode: PadMode.Edge), slot), layout.ToString());
        }

        NdArray<int> memory = NdArray.Arange(25).Reshape(5, 5);
        NdArray<int> first = memory[1..3, 1..4], second = memory[3.., ..5];
        NdArray<int> expected = NdArray.ConcatenatePadded([first, second], mode: PadMode.Reflect);
        NdArray.ConcatenatePadded([first, second], mode: PadMode.Reflect, @out: memory[..4]);
        Assert.True(NdArray.ArrayEqual(expected, memory[..4]));

        memory = NdArray.Arange(25).Reshape(5, 5);
        expected = NdArray.ConcatenateCropped([memory[1..3, 1..4], memory[3..]]);
        NdArray.ConcatenateCropped([memory[1..3, 1..4], memory[3..]], @out: memory[..4, ..3]);
        Assert.True(NdArray.ArrayEqual(expected, memory[..4, ..3]));
    }

    [Fact]
    public void What_cannot_be_joined_is_refused_and_nothing_written()
    {
        NdArray<int> slot = NdArray.Zeros<int>([5, 5, 6]);
        Assert.Throws<ArgumentException>("arrays", () => NdArray.ConcatenatePadded<int>([], @out: slot));
        Assert.Throws<ArgumentNullException>("arrays", () => NdArray.ConcatenatePadded([Large, null!], @out: slot));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.ConcatenateCropped([Large, Small[0, .., ..]]));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.ConcatenateCropped<int>([1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.ConcatenateCropped([Large, Small], 3));
        Assert.Throws<ArgumentOutOfRangeException>("alignment", () => NdArray.ConcatenateCropped([Large, Small], 0, (FitAlignment)2));
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => NdArray.ConcatenatePadded([Large, Small], 0, (PadMode)99));
        Assert.Throws<ArgumentException>("out", () => NdArray.ConcatenatePadded([Large, Large], @out: slot));
        Assert.Throws<InvalidOperationException>(() => NdArray.ConcatenatePadded([Large, Small], @out: slot.AsReadOnly()));
        Assert.Throws<ArgumentException>(
            "a", () => NdArray.ConcatenatePadded([Large, Small[.., ..0]], mode: PadMode.Edge, @out: slot));
        Assert.Throws<InvalidCastException>(() => NdArray.ConcatenatePadded(
            (ReadOnlySpan<NdArray>)[Large, Small], dtype: DType.UInt8));
        Assert.Throws<InvalidCastException>(() => NdArray.ConcatenatePadded(
            (ReadOnlySpan<NdArray>)[(NdArray<string>)[["a"]], (NdArray<string>)[["b", "c"]]], constantValue: 1));
        NdArray<int> gone = Small.Copy();
        gone.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.ConcatenatePadded([Large, gone], @out: slot));
        Assert.All(slot.ToArray(), element => Assert.Equal(0, element));
    }

    [Fact]
    public void The_error_of_Concatenate_names_the_mend_where_it_is_one()
    {
        Assert.Contains("ConcatenateCropped and ConcatenatePadded", Message([Large, Small]), StringComparison.Ordinal);
        Assert.DoesNotContain("ConcatenateCropped", Message([Large, Small[0, .., ..]]), StringComparison.Ordinal);
        Assert.DoesNotContain("ConcatenateCropped", Message([Large, 1]), StringComparison.Ordinal);

        static string Message(NdArray<int>[] arrays) =>
            Assert.Throws<ArgumentException>(nameof(arrays), () => NdArray.Concatenate<int>(arrays)).Message;
    }
}
