using System.Numerics;

namespace NdArrays.Tests.Elementwise;

/// <summary>Functions of elements of any types: numbers beyond a type, two results, places for them, masks and what is refused.</summary>
public class AnyTypeTests
{
    private static readonly long[] Numbers = [long.MinValue, -70_000, -1, 0, 1, 127, 128, 300, 70_000, 1L << 40, long.MaxValue];

    private static readonly NdArray[] WholeNumbers =
    [
        NdArray.Array<sbyte>(sbyte.MinValue, -1, 0, sbyte.MaxValue),
        NdArray.Array<short>(short.MinValue, -1, 0, short.MaxValue),
        NdArray.Array<int>(int.MinValue, -1, 0, int.MaxValue),
        NdArray.Array<long>(long.MinValue, -1, 0, long.MaxValue),
        NdArray.Array<byte>(0, 1, byte.MaxValue),
        NdArray.Array<ushort>(0, 1, ushort.MaxValue),
        NdArray.Array<uint>(0, 1, uint.MaxValue),
        NdArray.Array<ulong>(0, 1, long.MaxValue, 1UL + long.MaxValue, ulong.MaxValue),
    ];

    /// <summary>Every relation of whole numbers, of any types and of a bare one of any size, is that of the numbers themselves.</summary>
    [Fact]
    public void Whole_numbers_are_compared_as_they_are()
    {
        foreach (NdArray x in WholeNumbers)
        {
            foreach (NdArray y in WholeNumbers)
            {
                NdArray column = NdArray.ExpandDims(x, -1);
                Agree(column, y, column, y);
                Assert.Equal(Wide(x).SequenceEqual(Wide(y)), NdArray.ArrayEqual(x, y));
            }

            Agree(x, ulong.MaxValue, x, NdArray.Array(ulong.MaxValue));
            Agree(1UL + long.MaxValue, x, NdArray.Array(1UL + long.MaxValue), x);
            foreach (long number in Numbers)
            {
                Agree(x, number, x, NdArray.Array(number));
                Agree(number, x, NdArray.Array(number), x);
                Assert.Equal(Wide(x).Select(n => n < number), (x < number).Flat.ToArray());
                Assert.Equal(Wide(x).Select(n => number < n), (number < x).Flat.ToArray());
                Assert.Equal(Wide(x).Select(n => n >= number), (x >= number).Flat.ToArray());
                Assert.Equal(Wide(x).Select(n => n != 0 && number != 0), NdArray.LogicalAnd(x, number).Flat.ToArray());
            }
        }

        static void Agree(NdOperand left, NdOperand right, NdArray lefts, NdArray rights)
        {
            NdArray<Int128> x = Exact(lefts), y = Exact(rights);
            AssertSame(NdArray.Zip(x, y, (a, b) => a == b), NdArray.Equal(left, right));
            AssertSame(NdArray.Zip(x, y, (a, b) => a != b), NdArray.NotEqual(left, right));
            AssertSame(NdArray.Zip(x, y, (a, b) => a < b), NdArray.Less(left, right));
            AssertSame(NdArray.Zip(x, y, (a, b) => a <= b), NdArray.LessEqual(left, right));
            AssertSame(NdArray.Zip(x, y, (a, b) => a > b), NdArray.Greater(left, right));
            AssertSame(NdArray.Zip(x, y, (a, b) => a >= b), NdArray.GreaterEqual(left, right));
        }
    }

    /// <summary>Only what compares takes a number that the type does not hold.</summary>
    [Fact]
    public void Other_functions_refuse_numbers_beyond_the_type()
    {
        NdArray bytes = NdArray.Array<byte>(1, 2);
        Assert.Throws<OverflowException>(() => NdArray.Maximum(bytes, 300));
        Assert.Throws<OverflowException>(() => NdArray.Array(-1L) * (NdOperand)ulong.MaxValue);
        AssertSame(NdArray.Array(ulong.MaxValue), NdArray.Array(0UL) | (NdOperand)ulong.MaxValue);
        AssertSame(NdArray.Array(1.8446744073709552e19), NdArray.Array(0.0) + (NdOperand)ulong.MaxValue);
        AssertSame(NdArray.Array<byte>(7), NdArray.Array<byte>(3) + (NdOperand)4U);
        Assert.Throws<OverflowException>(() => bytes + -1);
        Assert.Throws<OverflowException>(() => NdArray.DivMod(bytes, 256));
        Assert.Throws<OverflowException>(() => NdArray.Clip(bytes, 300, 400));
        Assert.Equal([true, true], Ufuncs.Less.Outer(bytes, 300).ToArray());
    }

    [Fact]
    public void Bounds_beyond_the_type_bound_nothing()
    {
        NdArray bytes = NdArray.Array<byte>(0, 7, 255);
        AssertSame(NdArray.Array<byte>(0, 7, 255), NdArray.Clip(bytes, -5, 300));
        AssertSame(NdArray.Array<byte>(0, 7, 9), NdArray.Clip(bytes, -5, 9));
        AssertSame(NdArray.Array<byte>(3, 7, 255), NdArray.Clip(bytes, 3, 300));
        AssertSame(NdArray.Array<byte>(3, 7, 255), NdArray.Clip(bytes, min: 3));
        AssertSame(NdArray.Array(0.5, 7, 100), NdArray.Clip(bytes, 0.5, 100));
        AssertSame(NdArray.Array<short>(1, 7, 200), NdArray.Clip(bytes, NdArray.Array<sbyte>(1), NdArray.Array<short>(200)));
        AssertSame(NdArray.Array(1f, 7, 8), NdArray.Clip(bytes, 1, 8, dtype: DType.Float32));
        NdArray<int> typed = [0, 7, 9], upTo = NdArray.Clip(typed, max: 8), from = NdArray.Clip(typed, 5);
        Assert.Equal([0, 7, 8], upTo.ToArray());
        Assert.Equal([5, 7, 9], from.ToArray());
    }

    [Fact]
    public void A_mask_leaves_the_other_places_as_they_are()
    {
        NdArray<int> x = [1, 5, 9], into = [-1, -2, -3];
        NdArray<bool> where = [true, false, true];
        Assert.Same(into, NdArray.Clip(x, 2, 6, into, where));
        Assert.Equal([2, -2, 6], into.ToArray());
        NdArray<double> doubles = [3, 3, 3];
        NdArray.Clip((NdArray)x, 2, 6, doubles, where);
        Assert.Equal([2, 3, 6], doubles.ToArray());
        NdArray<float> scaled = [7, 7, 7];
        NdArray.LdExp(scaled, [1, 2, 3], scaled, where);
        Assert.Equal([14, 7, 56], scaled.ToArray());
        NdArray.LdExp((NdArray)x, 1, scaled, where);
        Assert.Equal([2, 7, 18], scaled.ToArray());
        (NdArray<int> quotient, NdArray<int> rest) = NdArray.DivMod(x, 2, (into, null), where);
        Assert.Same(into, quotient);
        Assert.Equal([0, -2, 4], into.ToArray());
        Assert.Equal([1, 0, 1], rest.ToArray());
    }

    /// <summary>Both results are computed before either is written, so that operands may be the places for them.</summary>
    [Fact]
    public void Two_results_go_to_the_operands()
    {
        NdArray<int> x = [7, -7, 9], y = [2, 2, -4];
        NdArray.DivMod(x, y, (x, y));
        Assert.Equal([3, -4, -3], x.ToArray());
        Assert.Equal([1, 1, -3], y.ToArray());
        NdArray<double> halves = [1.5, -2.25, 8];
        NdArray<double> behind = NdArray.Flip(halves), kept = halves.Copy();
        (NdArray<double> fraction, NdArray<double> whole) = NdArray.ModF(halves, (behind, null));
        Assert.Same(behind, fraction);
        Assert.Equal([0, -0.25, 0.5], halves.ToArray());
        Assert.Equal([1, -2, 8], whole.ToArray());
        NdArray<long> exponents = NdArray.Zeros<long>([2, 3]);
        (NdArray mantissa, NdArray exponent) = NdArray.FrExp((NdArray)kept, (null, exponents));
        Assert.Same(exponents, exponent);
        Assert.Equal([1, 2, 4, 1, 2, 4], exponents.ToArray());
        AssertSame((NdArray<double>)[[0.75, -0.5625, 0.5], [0.75, -0.5625, 0.5]], mantissa);
    }

    [Fact]
    public void Whatever_is_wrong_with_one_place_neither_is_written()
    {
        NdArray<double> x = [1.5, 2], first = [9, 9], small = [9];
        NdArray<double> readOnly = NdArray.BroadcastTo(small, [2]);
        ArgumentException shape = Assert.Throws<ArgumentException>(() => NdArray.ModF(x, (first, small)));
        Assert.Equal("out", shape.ParamName);
        Assert.Contains("(2,)", shape.Message, StringComparison.Ordinal);
        Assert.Contains("(1,)", shape.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => NdArray.ModF(x, (first, NdArray.Zeros<double>([3, 2]))));
        Assert.Throws<InvalidOperationException>(() => NdArray.ModF(x, (first, readOnly)));
        Assert.Throws<InvalidCastException>(() => NdArray.ModF((NdArray)x, (first, NdArray.Zeros<int>([2]))));
        Assert.Throws<ArgumentException>(() => NdArray.ModF(x, (first, null), NdArray.Ones<bool>([3])));
        Assert.Equal([9, 9], first.ToArray());
        Assert.Equal([9], small.ToArray());
    }

    /// <summary>The error says which place it is, and the shape of what should go there.</summary>
    [Fact]
    public void A_place_or_a_mask_of_another_shape_is_named_beside_the_results()
    {
        NdArray<int> a = [1, 2, 3], two = [0, 0], wide = NdArray.Zeros<int>([2, 3]);
        Assert.All<Action>(
            [
                () => NdArray.Clip(a, 0, 1, two),
                () => NdArray.Clip((NdArray)a, 0, 1, two),
                () => NdArray.Round(a, 0, two),
                () => NdArray.Round(a, -1, two),
                () => NdArray.Add(a, a, two),
                () => NdArray.Negative((NdArray)a, two),
                () => NdArray.Map(a, n => n, two),
                () => NdArray.Zip(a, a, (m, n) => m + n, two),
                () => NdArray.Real(a, two),
                () => NdArray.Imag(a, two),
                () => NdArray.NanToNum(a, @out: two),
                () => NdArray.Add(a, a, two, [true, false, true]),
            ],
            call => AssertNames("out", call));
        Assert.All<Action>(
            [
                () => NdArray.Add(a, a, null, [true, false]),
                () => NdArray.Add(a, a, a, [true, false]),
                () => NdArray.Clip((NdArray)a, 0, 1, where: [true, false]),
                () => NdArray.DivMod(a, 2, where: [true, false]),
            ],
            call => AssertNames("where", call));
        Assert.Equal([0, 0], two.ToArray());
        Assert.Same(wide, NdArray.Round(a, 0, wide));
        Assert.Equal([1, 2, 3, 1, 2, 3], wide.ToArray());

        static void AssertNames(string parameter, Action call)
        {
            ArgumentException error = Assert.Throws<ArgumentException>(call);
            Assert.Equal(parameter, error.ParamName);
            Assert.Contains("(2,)", error.Message, StringComparison.Ordinal);
            Assert.Contains("(3,)", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_operand_is_called_by_its_own_name()
    {
        NdArray a = NdArray.Array(1, 2), missing = null!;
        Assert.Equal("y", Assert.Throws<ArgumentNullException>(() => NdArray.Add(a, missing)).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentNullException>(() => NdArray.Add(missing, a)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentNullException>(() => a < missing).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentNullException>(() => NdArray.Exp(missing)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentNullException>(() => Ufuncs.Add.Outer(a, missing)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentNullException>(() => Ufuncs.Add.At(a, [0], missing)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentNullException>(() => NdArray.Where(a, a, missing)).ParamName);
        Assert.Equal("a", Assert.Throws<ArgumentNullException>(() => NdArray.Clip(missing, 0, 1)).ParamName);
        Assert.Equal("b", Assert.Throws<ArgumentNullException>(() => NdArray.IsClose(a, missing)).ParamName);
        Assert.Equal("a2", Assert.Throws<ArgumentNullException>(() => NdArray.ArrayEquiv(a, missing)).ParamName);
        Assert.Equal("fp", Assert.Throws<ArgumentNullException>(() => NdArray.Interp(a, a, missing)).ParamName);
    }

    [Fact]
    public void A_function_that_throws_has_written_nothing()
    {
        NdArray<int> a = [1, 2, 0], into = [9, 9, 9];
        Assert.Throws<DivideByZeroException>(() => NdArray.Map(a, n => 4 / n, into));
        Assert.Throws<DivideByZeroException>(() => NdArray.Zip(a, a, (m, n) => m / n, into));
        Assert.Throws<DivideByZeroException>(() => NdArray.Map(a, n => 4 / n, a));
        Assert.Equal([9, 9, 9], into.ToArray());
        Assert.Equal([1, 2, 0], a.ToArray());
        Assert.Same(a, NdArray.Map(NdArray.Flip(a), n => n + 1, a));
        Assert.Equal([1, 3, 2], a.ToArray());
    }

    [Fact]
    public void Operators_of_any_types_promote()
    {
        NdArray bytes = NdArray.Array<byte>(12, 5), shorts = NdArray.Array<short>(-1, 2), truths = NdArray.Array(true, false);
        AssertSame(NdArray.Array<short>(12, 0), bytes & shorts);
        AssertSame(NdArray.Array<byte>(14, 7), bytes | 6);
        AssertSame(NdArray.Array<byte>(10, 3), 6 ^ bytes);
        AssertSame(NdArray.Array<byte>(24, 10), bytes << 1);
        AssertSame(NdArray.Array<short>(0, 1), bytes >> NdArray.Array<short>(4, 2));
        AssertSame(NdArray.Array<byte>(244, 251), -bytes);
        AssertSame(NdArray.Array<byte>(243, 250), ~bytes);
        AssertSame(NdArray.Array(false, true), ~truths);
        AssertSame(NdArray.Array(true, true), truths | NdArray.Array(false, true));
        AssertSame(NdArray.Array(true, false), shorts < bytes & truths);
        AssertSame(bytes, +bytes);
        Assert.NotSame(bytes, +bytes);
        Assert.False(NdArray.SharesMemory(bytes, +bytes));
        NdArray<double> doubles = [1, -2];
        AssertSame(doubles, +doubles);
        Assert.Throws<NotSupportedException>(() => -truths);
        Assert.Throws<NotSupportedException>(() => +truths);
        Assert.Throws<NotSupportedException>(() => ~(NdArray)doubles);
        Assert.Throws<NotSupportedException>(() => doubles & bytes);
    }

    [Fact]
    public void Exponents_of_64_bits_are_not_cut_off()
    {
        NdArray<float> x = [1, -1, 3];
        NdArray<long> y = [1L << 40, -(1L << 40), -1];
        Assert.Equal([float.PositiveInfinity, -0f, 1.5f], NdArray.LdExp(x, y).ToArray());
        Assert.Equal([float.PositiveInfinity, -0f, 1.5f], ((NdArray<float>)NdArray.LdExp((NdArray)x, y)).ToArray());
        Assert.Throws<NotSupportedException>(() => NdArray.LdExp((NdArray)x, NdArray.Array(1UL)));
        Assert.Throws<NotSupportedException>(() => NdArray.LdExp((NdArray)x, 0.5));
        Assert.Throws<NotSupportedException>(() => NdArray.LdExp(NdArray.Array(Complex.One), 1));
    }

    [Fact]
    public void Parts_go_to_a_place_of_another_type()
    {
        NdArray<Complex> x = [new Complex(3, -4), new Complex(-1, 0)];
        NdArray<float> into = [0, 0];
        Assert.Same(into, NdArray.Real((NdArray)x, into));
        Assert.Equal([3, -1], into.ToArray());
        Assert.Same(into, NdArray.Angle((NdArray)x, deg: true, into));
        Assert.Equal(180, into[1]);
        Assert.Throws<InvalidCastException>(() => NdArray.Imag((NdArray)x, NdArray.Zeros<int>([2])));
        NdArray<Complex> wide = NdArray.Zeros<Complex>([2]);
        NdArray.NanToNum(NdArray.Array(double.NaN, 2), nan: 5, @out: wide);
        Assert.Equal([new Complex(5, 0), new Complex(2, 0)], wide.ToArray());
        NdArray<double> own = [double.NaN, double.NegativeInfinity];
        Assert.Same(own, NdArray.NanToNum(own, neginf: -1, @out: own));
        Assert.Equal([0, -1], own.ToArray());
    }

    [Fact]
    public void What_is_no_real_number_is_refused()
    {
        NdArray<Complex> x = [Complex.ImaginaryOne];
        Assert.Throws<InvalidCastException>(() => NdArray.Interp(x, NdArray.Array(0, 1), NdArray.Array(0, 1)));
        Assert.Throws<NotSupportedException>(() => NdArray.FrExp((NdArray)x));
        Assert.Throws<NotSupportedException>(() => NdArray.ModF((NdArray)x));
        Assert.Throws<NotSupportedException>(() => NdArray.DivMod((NdArray)x, 2));
        NdArray<decimal> decimals = [1.5m];
        Assert.Throws<NotSupportedException>(() => NdArray.NanToNum((NdArray)decimals));
        Assert.Throws<NotSupportedException>(() => NdArray.Round((NdArray)decimals));
        Assert.Throws<NotSupportedException>(() => NdArray.Real((NdArray)decimals));
        Assert.Throws<ArgumentException>(() => NdArray.IsClose((NdArray)decimals, 1));
        Assert.Equal([true], NdArray.IsClose(decimals, decimals).ToArray());
    }

    private static Int128[] Wide(NdArray a) => Exact(a).Flat.ToArray();

    private static NdArray<Int128> Exact(NdArray a) => a is NdArray<ulong> large
        ? NdArray.Map(large, n => (Int128)n)
        : NdArray.Map(a.AsType<long>(), n => (Int128)n);

    private static void AssertSame(NdArray expected, NdArray actual)
    {
        Assert.Equal(expected.DType, actual.DType);
        Assert.True(NdArray.ArrayEqual(expected, actual), $"expected {expected}, actual {actual}");
    }
}
