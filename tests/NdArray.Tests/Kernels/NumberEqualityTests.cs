using System.Numerics;
using NdArrays.Kernels;

namespace NdArrays.Tests.Kernels;

/// <summary>When numbers are the same.</summary>
public class NumberEqualityTests
{
    [Fact]
    public void A_nan_is_no_nan_unless_asked_for()
    {
        Assert.False(AreEqual<NumberEquality<double>>([1, double.NaN], [1, double.NaN]));
        Assert.True(AreEqual<NumberOrNanEquality<double>>([1, double.NaN], [1, -double.NaN]));
        Assert.False(AreEqual<NumberOrNanEquality<double>>([1, double.NaN], [1, 2]));
        Assert.False(AreEqual<NumberOrNanEquality<double>>([1, 2], [1, double.NaN]));
    }

    [Fact]
    public void Zero_is_minus_zero()
    {
        Assert.True(AreEqual<NumberEquality<double>>([0.0], [-0.0]));
        Assert.True(AreEqual<NumberOrNanEquality<double>>([0.0], [-0.0]));
    }

    [Fact]
    public void A_complex_number_is_nan_if_a_part_is()
    {
        Complex half = new(1, double.NaN), other = new(double.NaN, 3);
        Assert.False(NumberEquality<Complex>.AreEqual(half, half));
        Assert.True(NumberOrNanEquality<Complex>.AreEqual(half, other));
        Assert.False(NumberOrNanEquality<Complex>.AreEqual(half, new Complex(1, 1)));
    }

    private static bool AreEqual<TEquality>(double[] left, double[] right)
        where TEquality : IEquality<double> =>
        EqualRun.Run<double, TEquality>(in left[0], 1, in right[0], 1, left.Length);
}
