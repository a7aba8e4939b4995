using System.Numerics;

namespace NdArrays.Tests.Elementwise;

/// <summary>Types that are asked for, or come with an array for the results, as NumPy 2 treats them.</summary>
public class GivenTypeTests
{
    [Fact]
    public void Each_operand_must_convert_to_the_type_and_not_what_they_promote_to()
    {
        NdArray product = NdArray.Multiply(NdArray.Array<sbyte>(3), NdArray.Array<sbyte>(5), dtype: DType.Int8);
        Assert.Equal(DType.Int8, product.DType);
        Assert.Equal(15, ((NdArray<sbyte>)product)[0]);

        NdArray mixed = NdArray.Multiply(NdArray.Array<sbyte>(3), NdArray.Array<short>(5), dtype: DType.Int8);
        Assert.Equal(15, ((NdArray<sbyte>)mixed)[0]);

        NdArray rest = NdArray.Remainder(NdArray.Array(true), 3, dtype: DType.UInt16);
        Assert.Equal(1, ((NdArray<ushort>)rest)[0]);

        InvalidCastException error = Assert.Throws<InvalidCastException>(
            () => NdArray.Multiply(NdArray.Array<sbyte>(3), NdArray.Array(5.0), dtype: DType.Int8));
        Assert.Contains("float64", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidCastException>(() => NdArray.Multiply(NdArray.Array<sbyte>(3), 2.5, dtype: DType.Int8));
    }

    [Fact]
    public void A_function_without_a_loop_for_the_type_says_so()
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(
            () => NdArray.Divide(NdArray.Array(7, -7), NdArray.Array(2, 2), dtype: DType.Int64));
        Assert.Contains("Divide", error.Message, StringComparison.Ordinal);
        Assert.Contains("int64", error.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Ufuncs.Hypot.Outer(NdArray.Array(3, 4), NdArray.Array(4, 3)));
    }

    [Fact]
    public void Negative_exponents_count_only_where_they_are_used()
    {
        NdArray<int> x = [2, 3], y = [-1, 2], o = [7, 7];
        NdArray.Power(x, y, o, NdArray.Array(false, true));
        Assert.Equal([7, 9], o.ToArray());
        NdArray.Power((NdArray)x, (NdArray)y, o, NdArray.Array(false, true));
        Assert.Equal([7, 9], o.ToArray());
        Assert.Equal(0, NdArray.Power(NdArray.Zeros<int>(0), NdArray.Array(-1)).Size);
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Power(x, y, o, NdArray.Array(true, true)));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Power((NdArray)x, (NdArray)y));
    }

    [Fact]
    public void A_bare_number_too_large_for_signed_ones_has_no_sign()
    {
        Assert.Equal(ulong.MaxValue, ((NdArray<ulong>)NdArray.Positive(ulong.MaxValue)).Item());
        Assert.Equal(1ul, ((NdArray<ulong>)NdArray.Sign(ulong.MaxValue)).Item());
    }

    [Fact]
    public void The_type_of_an_array_for_results_counts_where_results_are_operands_again()
    {
        NdArray<double> wide = NdArray.Zeros<double>(2);
        Ufuncs.Multiply.Accumulate((NdArray)NdArray.Array(1e30f, 1e30f), @out: wide);
        Assert.Equal(1e60, wide[1], 1e54);

        NdArray<double> sum = NdArray.Zeros<double>(1);
        Ufuncs.Add.ReduceAt((NdArray)NdArray.Array(ulong.MaxValue, ulong.MaxValue), NdArray.Array(0), @out: sum);
        Assert.Equal(36893488147419103232.0, sum[0]);

        NdArray<double> difference = NdArray.Zeros<double>([]);
        Ufuncs.Subtract.Reduce((NdArray)NdArray.Array(16777216f, -1f), 0, @out: difference);
        Assert.Equal(16777217, difference.Item());
    }

    [Fact]
    public void One_element_alone_is_put_together_with_the_identity()
    {
        Assert.Equal(4, ((NdArray<int>)Ufuncs.Gcd.Reduce(NdArray.Array(-4), 0)).Item());
        Assert.Equal(3, ((NdArray<double>)Ufuncs.Hypot.Reduce(NdArray.Array(-3.0), 0)).Item());
    }

    [Fact]
    public void The_least_halves_have_exponents()
    {
        (NdArray<Half> mantissa, NdArray<int> exponent) = NdArray.FrExp(NdArray.Array((Half)6e-8, (Half)1e-5, (Half)(-6e-8)));
        Assert.Equal([(Half)0.5, (Half)0.65625, (Half)(-0.5)], mantissa.ToArray());
        Assert.Equal([-23, -16, -23], exponent.ToArray());
    }

    [Fact]
    public void Numbers_without_end_are_shifted_however_far()
    {
        Assert.Equal(BigInteger.Pow(2, 100), NdArray.LeftShift(NdArray.Array<BigInteger>(1), NdArray.Array<BigInteger>(100))[0]);
        Assert.Equal(
            BigInteger.Pow(2, 100), NdArray.RightShift(NdArray.Array(BigInteger.Pow(2, 200)), NdArray.Array<BigInteger>(100))[0]);
    }
}
