namespace NdArrays.Tests.Manipulation;

/// <summary>Tiling, repeating, rolling, turning, trimming and padding as they are not meant to be used.</summary>
public class ArrangingErrorTests
{
    private static readonly NdArray<int> Plane = NdArray.Arange(6).Reshape(2, 3);

    [Fact]
    public void Null_is_named()
    {
        NdArray<int> none = null!;
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Tile(none, 2));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Repeat(none, 2));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Repeat(none, [1, 2]));
        Assert.Throws<ArgumentNullException>("repeats", () => NdArray.Repeat(Plane, (NdArray)null!));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Roll(none, 2));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Roll(none, 2, 0));
        Assert.Throws<ArgumentNullException>("m", () => NdArray.Rot90(none));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.RollAxis(none, 0));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Resize(none, 2));
        Assert.Throws<ArgumentNullException>("filt", () => NdArray.TrimZeros(none));
        Assert.Throws<ArgumentNullException>("trim", () => NdArray.TrimZeros(Plane, null!));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Pad(none, 1));
        Assert.Throws<ArgumentNullException>("function", () => NdArray.Pad(Plane, 1, null!));
        Assert.Throws<ArgumentNullException>("ofAxes", () => NdArray.Pad(Plane, (Dictionary<int, (nint, nint)>)null!));
        Assert.Throws<ArgumentNullException>("table", () => NdArray.Pad(Plane, (nint[,])null!));
    }

    [Fact]
    public void What_was_disposed_is_not_read()
    {
        // Those that need no elements of it too.
        foreach (Shape shape in (Shape[])[[2, 3], [0, 3]])
        {
            NdArray<int> gone = NdArray.Ones<int>(shape);
            gone.Dispose();
            foreach (Action call in (Action[])
                [
                    () => NdArray.Tile(gone, 2), () => NdArray.Tile(gone, 0, 2), () => NdArray.Repeat(gone, 2),
                    () => NdArray.Repeat(gone, 0, 1), () => NdArray.Repeat(gone, [1, 2, 0], 1), () => NdArray.Roll(gone, 1),
                    () => NdArray.Roll(gone, 1, 1), () => NdArray.Rot90(gone), () => NdArray.Rot90(gone, 4),
                    () => NdArray.FlipLR(gone), () => NdArray.RollAxis(gone, 1), () => NdArray.Resize(gone, 7),
                    () => NdArray.Resize(gone, 0), () => NdArray.TrimZeros(gone), () => NdArray.Pad(gone, 0),
                    () => NdArray.Pad(gone, [(1, 1), (0, 0)]),
                ])
            {
                Assert.Throws<ObjectDisposedException>(call);
            }
        }
    }

    [Fact]
    public void Sizes_that_no_memory_has_are_refused_before_it_is_asked_for()
    {
        nint most = nint.MaxValue;
        Assert.Throws<OverflowException>(() => NdArray.Tile(Plane, most));
        Assert.Throws<OverflowException>(() => NdArray.Tile(Plane, 1 << 30, 1 << 30, 1 << 10));
        Assert.Throws<OverflowException>(() => NdArray.Repeat(Plane, most));
        Assert.Throws<OverflowException>(() => NdArray.Repeat(Plane, most, 1));
        Assert.Throws<OverflowException>(() => NdArray.Repeat(Plane, [most, most], 0));
        Assert.Throws<OverflowException>(() => NdArray.Pad(Plane, most));
        Assert.Throws<OverflowException>(() => NdArray.Pad(Plane, (most / 2, most / 2)));
        Assert.Throws<OverflowException>(() => NdArray.Pad(Plane, most >> 20));
    }

    [Fact]
    public void As_many_axes_as_there_can_be_are_tiled_repeated_and_padded()
    {
        NdArray<int> a = NdArray.Arange(2).Reshape([.. Enumerable.Repeat<nint>(1, 63), 2]);
        Assert.Equal([0, 1, 0, 1], NdArray.Tile(a, 2, 1).Ravel().ToArray());
        Assert.Equal([0, 0, 1, 1], NdArray.Repeat(a, 2, -1).Ravel().ToArray());
        Assert.Equal([0, 1, 0, 1], NdArray.Repeat(a, 2, 0).Ravel().ToArray());
        Assert.Equal([1, 0], NdArray.Roll(a, 1, -1).Ravel().ToArray());
        Assert.Equal([0, 0, 1], NdArray.Pad(a, new Dictionary<int, (nint, nint)> { [-1] = (1, 0) }).Ravel().ToArray());
        Assert.Throws<ArgumentException>(() => NdArray.Tile(a, [.. Enumerable.Repeat<nint>(1, 65)]));
    }

    [Fact]
    public void Numbers_that_do_not_fit_are_told_apart()
    {
        ArgumentException e = Assert.Throws<ArgumentException>("repeats", () => NdArray.Repeat(Plane, [1, 2, 3], 0));
        Assert.Contains("3 numbers of repeats, and axis 0 of shape (2, 3) has 2 indices", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("repeats", () => NdArray.Repeat(Plane, [], 0));
        Assert.Throws<ArgumentException>("repeats", () => NdArray.Repeat(Plane, (NdArray)NdArray.Ones<int>([2, 1]), 0));
        Assert.Throws<InvalidCastException>(() => NdArray.Repeat(Plane, NdArray.Ones<double>([2]), 0));
        Assert.Throws<InvalidCastException>(() => NdArray.Repeat(Plane, NdArray.Ones<ulong>([2]), 0));
        Assert.Throws<ArgumentOutOfRangeException>("repeats", () => NdArray.Repeat(Plane, [1, -1], 0));
        Assert.Throws<ArgumentOutOfRangeException>("reps", () => NdArray.Tile(Plane, 1, -1));
        Assert.Throws<ArgumentException>("shift", () => NdArray.Roll(Plane, [1, 2, 3], [0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.Roll(Plane, 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("axis1", () => NdArray.Rot90(Plane, 1, 2, 0));
        Assert.Throws<ArgumentException>("axis2", () => NdArray.Rot90(Plane, 1, 1, -1));
        foreach (int start in (int[])[-3, 3, int.MinValue, int.MaxValue])
        {
            Assert.Throws<ArgumentOutOfRangeException>("start", () => NdArray.RollAxis(Plane, 0, start));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("ff")]
    [InlineData("fbf")]
    [InlineData("f b")]
    public void Only_front_and_back_are_trimmed(string trim) =>
        Assert.Throws<ArgumentException>(nameof(trim), () => NdArray.TrimZeros(Plane, trim));

    [Theory]
    [InlineData(1, 14)]
    [InlineData(14, 1)]
    [InlineData(6, 13)]
    [InlineData(0, 1)]
    public void One_element_among_zeros_is_found_wherever_it_is(int before, int length)
    {
        NdArray<int> a = NdArray.Zeros<int>(before + length);
        a[before] = 5;
        Assert.Equal([5], NdArray.TrimZeros(a).ToArray());
    }

    [Fact]
    public void Axes_of_widths_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            "padWidth", () => NdArray.Pad(Plane, new Dictionary<int, (nint, nint)> { [2] = (1, 1) }));
        Assert.Throws<ArgumentException>(
            "padWidth", () => NdArray.Pad(Plane, new Dictionary<int, (nint, nint)> { [1] = (1, 1), [-1] = (2, 2) }));
        Assert.Throws<ArgumentException>("constantValues", () => NdArray.Pad(Plane, 1, constantValues: [(1, 2), (3, 4), (5, 6)]));
        Assert.Equal([2, 3], NdArray.Pad(Plane, new Dictionary<int, (nint, nint)>()).Shape);
    }

    [Fact]
    public void Modes_that_compute_need_numbers()
    {
        NdArray<string> words = ["a", "b"];
        foreach (PadMode mode in (PadMode[])[PadMode.LinearRamp, PadMode.Maximum, PadMode.Minimum, PadMode.Mean, PadMode.Median])
        {
            Assert.Throws<NotSupportedException>(() => NdArray.Pad(words, 1, mode));
        }

        Assert.Throws<NotSupportedException>(() => NdArray.Pad(words, 1, PadMode.Reflect, reflectType: ReflectType.Odd));
        Assert.Throws<InvalidCastException>(() => NdArray.Pad((NdArray)words, 1, constantValues: 1));
        Assert.Equal([null, "a", "b", null], NdArray.Pad((NdArray<string?>)["a", "b"], 1).ToArray());
    }

    [Fact]
    public void What_a_function_throws_comes_through()
    {
        int calls = 0;
        Assert.Throws<TimeZoneNotFoundException>(() => NdArray.Pad(Plane, 1, (_, _, _) =>
        {
            calls++;
            throw new TimeZoneNotFoundException();
        }));
        Assert.Equal(1, calls);
    }

    [Fact]
    public void A_repeated_element_and_what_it_was_share_nothing()
    {
        NdArray<int> source = NdArray.BroadcastTo((NdArray<int>)[7], [3]);
        foreach (NdArray<int> copy in (NdArray<int>[])
            [
                NdArray.Tile(source), NdArray.Tile(source, 1), NdArray.Repeat(source, 1), NdArray.Roll(source, 0),
                NdArray.Roll(source, 0, 0), NdArray.Resize(source, 3), NdArray.Pad(source, 0),
            ])
        {
            Assert.Equal([7, 7, 7], copy.ToArray());
            Assert.False(NdArray.SharesMemory(source, copy));
            copy[1] = 8;
            Assert.Equal([7, 8, 7], copy.ToArray());
        }

        Assert.False(NdArray.Rot90(NdArray.BroadcastTo(source, [2, 3])).IsWriteable);
    }
}
