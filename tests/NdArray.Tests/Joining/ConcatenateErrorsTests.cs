
namespace NdArrays.Tests.Joining;

/// <summary>
/// What cannot be concatenated is refused with an error that says which input, which axis and both shapes, and nothing has
/// been written to the result by then.
/// </summary>
public class ConcatenateErrorsTests
{
    private static NdArray<int> Two => NdArray.Ones<int>([2, 3]);

    [Fact]
    public void No_arrays() => Refused<ArgumentException>([], 0, "arrays", "no arrays");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Null_among_them(int place)
    {
        NdArray<int>[] inputs = [Two, Two, Two];
        inputs[place] = null!;
        Refused<ArgumentNullException>(inputs, 0, "arrays", $"Input {place} is null");
        Refused<ArgumentNullException>(inputs, null, "arrays", $"Input {place} is null");
    }

    [Fact]
    public void Rank_0()
    {
        Refused<ArgumentException>([7], 0, "arrays", "Input 0 has rank 0", "axis: null", "ExpandDims");
        Refused<ArgumentException>([7, 8], -1, "arrays", "Input 0 has rank 0");
        Refused<ArgumentException>([Two, 7], 0, "arrays", "Input 1 has rank 0");
    }

    [Fact]
    public void Other_ranks()
    {
        Refused<ArgumentException>(
            [Two, Two, NdArray.Ones<int>([2, 3, 1])], 0, "arrays", "Input 2 has shape (2, 3, 1)", "input 0 has shape (2, 3)", "Reshape");
        Refused<ArgumentException>([Two, NdArray.Ones<int>([3])], 0, "arrays", "Input 1 has shape (3,)", "input 0 has shape (2, 3)");
    }

    [Fact]
    public void Sizes_that_differ_off_the_axis()
    {
        Refused<ArgumentException>(
            [NdArray.Ones<int>([1, 64, 61, 61]), NdArray.Ones<int>([1, 64, 60, 61])],
            1,
            "arrays",
            "Input 1 has shape (1, 64, 60, 61)",
            "input 0 has shape (1, 64, 61, 61)",
            "axis 2",
            "60 and 61",
            "axis 1",
            "a[.., .., ..60, ..]",
            "pad");
        Refused<ArgumentException>([Two, Two, NdArray.Ones<int>([2, 4])], 0, "arrays", "Input 2", "(2, 4)", "(2, 3)", "axis 1", "a[.., ..3]");
        Refused<ArgumentException>([Two, NdArray.Ones<int>([1, 3])], -1, "arrays", "Input 1", "(1, 3)", "axis 0", "a[..1, ..]");

        // An input without elements is no exception.
        Refused<ArgumentException>([Two, NdArray.Ones<int>([2, 0])], 0, "arrays", "Input 1", "(2, 0)", "axis 1");
        Refused<ArgumentException>([NdArray.Ones<int>([0]), Two], 0, "arrays", "Input 1", "(2, 3)", "(0,)");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-3)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void No_such_axis(int axis)
    {
        Refused<ArgumentOutOfRangeException>([Two, Two], axis, "axis", $"Axis {axis} does not exist", "rank 2", "-2 to 1");
        ArgumentOutOfRangeException error =
            Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Concatenate<int>([Two, Two], axis));
        Assert.Equal(axis, error.ActualValue);
    }

    [Fact]
    public void Another_shape_of_out()
    {
        RefusedInto<ArgumentException>(Filled([5, 3]), [Two, Two], 0, "out", "result has shape (4, 3)", "given for it has shape (5, 3)");
        RefusedInto<ArgumentException>(Filled([3, 4]), [Two, Two], 0, "out", "(4, 3)", "(3, 4)");
        RefusedInto<ArgumentException>(Filled([4, 3]), [Two, Two], 1, "out", "(2, 6)", "(4, 3)");
        RefusedInto<ArgumentException>(Filled([4, 3]), [Two, Two], null, "out", "(12,)", "(4, 3)");
        RefusedInto<ArgumentException>(Filled([11]), [Two, Two], null, "out", "(12,)", "(11,)");
        RefusedInto<ArgumentException>(Filled([1, 4, 3]), [Two, Two], 0, "out", "(4, 3)", "(1, 4, 3)");
        RefusedInto<ArgumentException>(Filled([12]), [Two, Two], 0, "out", "(4, 3)", "(12,)");
        RefusedInto<ArgumentException>(Filled([]), [Two, Two], 0, "out", "(4, 3)", "()");
    }

    [Fact]
    public void A_result_that_is_read_only()
    {
        NdArray<int> result = Filled([4, 3]);
        RefusedInto<InvalidOperationException>(result.AsReadOnly(), [Two, Two], 0, null, "'out'", "(4, 3)", "read-only");
        RefusedInto<InvalidOperationException>(
            NdArray.BroadcastTo(Filled([3]), [4, 3]), [Two, Two], 0, null, "'out'", "(4, 3)", "broadcast");
        RefusedInto<InvalidOperationException>(
            Filled([4, 4]).Diagonal(), [NdArray.Ones<int>([4])], 0, null, "'out'", "(4,)", "Copy()");
    }

    [Fact]
    public void More_than_can_be_counted()
    {
        NdArray<int> most = NdArray.BroadcastTo<NdArray<int>>(1, [nint.MaxValue]);
        Refused<OverflowException>([most, most], 0, null, "axis 0");
        Refused<OverflowException>([Two, most], null, null);
        Refused<OverflowException>([most], 0, null, $"{nint.MaxValue} elements of ", $"{System.Array.MaxLength}");

        NdArray<int> wide = NdArray.BroadcastTo<NdArray<int>>(1, [3, nint.MaxValue / 4]);
        Refused<OverflowException>([wide, wide], 0, null);
        Refused<OverflowException>([wide, wide], null, null);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    [InlineData(0)]
    public void A_disposed_input(int length)
    {
        foreach (int place in (int[])[0, 1])
        {
            NdArray<int>[] inputs = [NdArray.Ones<int>([length, 2]), NdArray.Ones<int>([length, 2])];
            inputs[place].Dispose();
            Refused<ObjectDisposedException>(inputs, 0, null, "disposed");
            Refused<ObjectDisposedException>(inputs, 1, null, "disposed");
            Refused<ObjectDisposedException>(inputs, null, null, "disposed");
            RefusedInto<ObjectDisposedException>(Filled([2 * length, 2]), inputs, 0, null, "disposed");
            RefusedInto<ObjectDisposedException>(Filled([length, 4]), inputs, 1, null, "disposed");
            RefusedInto<ObjectDisposedException>(Filled([length * 4]), inputs, null, null, "disposed");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(100_000)]
    public void A_disposed_result(int length)
    {
        NdArray<int> result = NdArray.Zeros<int>([length]);
        result.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.Concatenate<int>([NdArray.Ones<int>([length])], @out: result));
        Assert.Throws<ObjectDisposedException>(() => NdArray.Concatenate([(NdArray)NdArray.Ones<byte>([length])], @out: result));
    }

    [Fact]
    public void Both_a_result_and_a_type()
    {
        NdArray<int> result = Filled([4, 3]);
        NdArray<int> before = result.Copy();
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => NdArray.Concatenate([(NdArray)Two, Two], 0, result, DType.Int32));
        Assert.Equal("dtype", error.ParamName);
        Assert.Contains("'out'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'dtype'", error.Message, StringComparison.Ordinal);
        Assert.True(NdArray.ArrayEqual(before, result));
    }

    [Theory]
    [InlineData(Casting.No)]
    [InlineData(Casting.Equiv)]
    [InlineData(Casting.Safe)]
    [InlineData(Casting.SameKind)]
    public void A_type_that_the_rule_does_not_allow(Casting casting)
    {
        NdArray<int> result = Filled([4, 3]);
        NdArray<int> before = result.Copy();
        NdArray[] inputs = [Two, NdArray.Ones<double>([2, 3])];
        foreach (Action call in (Action[])
            [() => NdArray.Concatenate(inputs, 0, result, casting: casting), () => NdArray.Concatenate(inputs, 0, dtype: DType.Int32, casting: casting)])
        {
            InvalidCastException error = Assert.Throws<InvalidCastException>(call);
            Assert.Contains($"Input 1 has elements of type float64", error.Message, StringComparison.Ordinal);
            Assert.Contains("int32", error.Message, StringComparison.Ordinal);
            Assert.Contains($"'{casting}'", error.Message, StringComparison.Ordinal);
        }

        Assert.True(NdArray.ArrayEqual(before, result));
        NdArray.Concatenate(inputs, 0, result, casting: Casting.Unsafe);
        Assert.True(NdArray.ArrayEqual(NdArray.Ones<int>([4, 3]), result));
    }

    [Fact]
    public void Types_without_a_common_one_or_a_conversion()
    {
        NdArray words = ((string[])["a", "b"]).AsNdArray(), numbers = NdArray.Ones<int>([2]);
        ArgumentException promotion = Assert.Throws<ArgumentException>(() => NdArray.Concatenate([words, numbers]));
        Assert.Contains("String", promotion.Message, StringComparison.Ordinal);
        Assert.Contains("int32", promotion.Message, StringComparison.Ordinal);

        NdArray<int> result = Filled([4]);
        NdArray<int> before = result.Copy();
        InvalidCastException cast = Assert.Throws<InvalidCastException>(
            () => NdArray.Concatenate([numbers, words], @out: result, casting: Casting.Unsafe));
        Assert.Contains("Input 1 has elements of type String", cast.Message, StringComparison.Ordinal);
        Assert.True(NdArray.ArrayEqual(before, result));
    }

    private static NdArray<int> Filled(Shape shape) => NdArray.Full(shape, 77);

    /// <summary>Refused in every spelling, and with a result that would do for inputs like the first.</summary>
    private static void Refused<TException>(NdArray<int>[] inputs, int? axis, string? parameter, params string[] says)
        where TException : Exception
    {
        NdArray[] untyped = inputs;
        foreach (Action call in (Action[])
            [
                () => NdArray.Concatenate<int>(inputs, axis),
                () => NdArray.Concat<int>(inputs, axis),
                () => NdArray.Concatenate(untyped, axis),
                () => NdArray.Concat(untyped, axis),
                () => NdArray.Concatenate(untyped, axis, dtype: DType.Float64),
            ])
        {
            AssertSays(Assert.Throws<TException>(call), parameter, says);
        }

        if (typeof(TException) != typeof(ObjectDisposedException) && typeof(TException) != typeof(OverflowException))
        {
            RefusedInto<TException>(Filled([4, 3]), inputs, axis, parameter, says);
            RefusedInto<TException>(Filled([6]), inputs, axis, parameter, says);
        }
    }

    private static void RefusedInto<TException>(
        NdArray<int> result, NdArray<int>[] inputs, int? axis, string? parameter, params string[] says)
        where TException : Exception
    {
        NdArray[] untyped = inputs;
        int[] before = result.ToArray();
        AssertSays(Assert.Throws<TException>(() => NdArray.Concatenate(inputs, axis, result)), parameter, says);
        AssertSays(Assert.Throws<TException>(() => NdArray.Concatenate(untyped, axis, result)), parameter, says);
        AssertSays(Assert.Throws<TException>(() => NdArray.Concat(inputs, axis, result)), parameter, says);
        AssertSays(Assert.Throws<TException>(() => NdArray.Concat(untyped, axis, result)), parameter, says);
        Assert.Equal(before, result.ToArray());
    }

    private static void AssertSays(Exception error, string? parameter, string[] says)
    {
        if (parameter is not null)
        {
            Assert.Equal(parameter, Assert.IsAssignableFrom<ArgumentException>(error).ParamName);
        }

        foreach (string text in says)
        {
            Assert.Contains(text, error.Message, StringComparison.Ordinal);
        }
    }
}
