using System.Numerics;

namespace NdArrays.Tests.Elementwise;

/// <summary>Functions of complex numbers: cuts, ends of the range, order, and what they have not.</summary>
public class ComplexTests
{
    private const double Infinity = double.PositiveInfinity;
    private const double Huge = double.MaxValue;
    private const double MinusZero = -0.0;

    private static readonly NdArray<Complex> Some = [new Complex(1, 2), new Complex(-3, 0.5), new Complex(1, -1)];

    [Fact]
    public void The_sign_of_zero_tells_the_sides_of_a_cut_apart()
    {
        Same(new(0, -1), NdArray.Sqrt(One(-1, MinusZero)));
        Same(new(0, 1), NdArray.Sqrt(One(-1, 0)));
        Same(new(0, -Math.PI), NdArray.Log(One(-1, MinusZero)));
        Same(new(Math.PI / 2, -1.3169578969248166), NdArray.ArcSin(One(2, MinusZero)));
        Same(new(1.3169578969248166, -Math.PI), NdArray.ArcCosh(One(-2, MinusZero)));
        Same(new(0.5493061443340549, -Math.PI / 2), NdArray.ArcTanh(One(2, MinusZero)));
    }

    [Fact]
    public void What_is_infinite_in_between_is_not_in_the_result()
    {
        Same(new(1.4730945569055655e154, 6.101757441282702e153), NdArray.Sqrt(One(Huge, Huge)));
        Same(new(710.129286483664, Math.PI / 4), NdArray.Log(One(Huge, Huge)));
        Same(new(710.129286483664, 3 * Math.PI / 4), NdArray.Log1P(One(-Huge, Huge)));
        Same(new(0.7071067811865475, -0.7071067811865475), NdArray.Sign(One(Huge, -Huge)));
        Same(new(Infinity, 0), NdArray.ExpM1(One(1000, 0)));
        Assert.True(Complex.IsFinite(NdArray.Exp(One(710, Math.PI / 4)).Item()));
        Assert.True(Complex.IsFinite(NdArray.Sinh(One(710, 1)).Item()));
        Assert.True(Complex.IsFinite(NdArray.Cosh(One(-710, 1)).Item()));
        Same(new(0.5, -0.5), One(1e300, 0) / One(1e300, 1e300));
        Assert.Equal(Huge, NdArray.Absolute(One(-Huge, 0)).Item());
    }

    [Fact]
    public void What_is_small_keeps_its_digits()
    {
        Same(new(1e-20, -3e-21), NdArray.Log1P(One(1e-20, -3e-21)));
        Same(new(1e-20, -3e-21), NdArray.ExpM1(One(1e-20, -3e-21)));
        Same(new(1e-20, -3e-21), NdArray.Tan(One(1e-20, -3e-21)));
        Same(new(5e-201, 1e-100), NdArray.Log(One(1, 1e-100)));
        Same(new(2.2227587494850775e-162, 0), NdArray.Sqrt(One(5e-324, 0)));
    }

    [Fact]
    public void Quotients_and_powers_of_zero_and_infinity_are_NumPys()
    {
        Same(new(Infinity, double.NaN), One(1, 0) / One(0, 0));
        Same(new(double.NaN, double.NaN), NdArray.Power(One(0, 0), One(-1, 0)).AsType<Complex>());
        Same(new(Infinity, Infinity), NdArray.Power(One(Infinity, 1), One(2, 0)).AsType<Complex>());
        Same(new(1, 0), NdArray.Sign(One(Infinity, 1)));
        Same(new(double.NaN, 0), NdArray.Exp(One(double.NaN, 0)));
        Same(new(Infinity, double.NaN), NdArray.Sqrt(One(Infinity, double.NaN)));
        Assert.True(NdArray.IsNaN(One(Infinity, double.NaN)).Item());
    }

    [Fact]
    public void The_order_is_by_the_real_part_and_then_the_imaginary()
    {
        NdArray<Complex> x = Some, y = [new Complex(1, 1), new Complex(-2, 0), new Complex(1, double.NaN)];
        Assert.Equal([false, true, false], NdArray.Less(x, y).ToArray());
        Assert.Equal([true, false, false], NdArray.Greater(x, y).ToArray());
        Assert.Equal([true, true, true], NdArray.LessEqual(x, x).ToArray());
        Assert.Equal([true, false, false], NdArray.GreaterEqual((NdOperand)x, 1).ToArray());
        Assert.Equal([new Complex(1, 2), new Complex(-2, 0)], NdArray.Maximum(x, y).ToArray()[..2]);
        Assert.Equal([x[0], x[1], x[2]], NdArray.FMin(NdArray.FMax(x, x), x).ToArray());
        Assert.True(Ufuncs.Less.Outer(x, y)[1, 0]);
    }

    /// <summary>The expected values are NumPy's.</summary>
    [Fact]
    public void Operators_compare_as_the_functions_do()
    {
        const double nan = double.NaN;
        Complex z = new(1, 2);
        NdArray<Complex> x = [z, new Complex(1, 3), new Complex(0, 9), new Complex(nan, 0), new Complex(2, -1), new Complex(1, nan)];
        NdArray<Complex> y = [z, z, Complex.One, Complex.One, new Complex(2, nan), Complex.ImaginaryOne];
        Assert.Equal([false, false, true, false, false, false], (x < y).ToArray());
        Assert.Equal([true, false, true, false, false, false], (x <= y).ToArray());
        Assert.Equal([false, true, false, false, false, false], (x > y).ToArray());
        Assert.Equal([true, true, false, false, false, false], (x >= y).ToArray());
        Assert.Equal([false, false, true, false, false, false], (x < z).ToArray());
        Assert.Equal([true, false, true, false, false, false], (x <= z).ToArray());
        Assert.Equal([false, true, false, false, true, false], (x > z).ToArray());
        Assert.Equal([true, true, false, false, true, false], (x >= z).ToArray());
        Assert.Equal([false, true, false, false, true, false], (z < x).ToArray());
        Assert.Equal([true, true, false, false, true, false], (z <= x).ToArray());
        Assert.Equal([false, false, true, false, false, false], (z > x).ToArray());
        Assert.Equal([true, false, true, false, false, false], (z >= x).ToArray());
    }

    [Fact]
    public void Operators_take_real_numbers_broadcast_and_name_what_does_not_fit()
    {
        NdArray<Complex> column = [[new Complex(1, -1)], [new Complex(2, 0)]];
        NdArray<double> reals = [1, 2];
        Assert.Equal([true, false], (column < 1).Flat.ToArray());
        Assert.Equal([false, true], (2.0 <= column).Flat.ToArray());
        Assert.Equal([true, true, false, true], (column <= reals).Flat.ToArray());
        Assert.Equal([true, true, false, true], (reals >= column).Flat.ToArray());
        Assert.Equal(new Shape([2, 3]), (column > Some).Shape);
        ArgumentException error = Assert.Throws<ArgumentException>(() => Some < NdArray.Zeros<Complex>([4]));
        Assert.Contains("(3,)", error.Message, StringComparison.Ordinal);
        Assert.Contains("(4,)", error.Message, StringComparison.Ordinal);
        NdArray<Complex> missing = null!;
        Assert.Throws<ArgumentNullException>(() => missing >= Some);
    }

    /// <summary>The expected values are NumPy's.</summary>
    [Fact]
    public void A_line_may_go_through_complex_values()
    {
        NdArray<double> places = [1, 2, 3, 4];
        NdArray<Complex> values = [Complex.ImaginaryOne, new Complex(Infinity, 2), new Complex(Infinity, -Infinity), new Complex(3, -Infinity)];
        Assert.Equal(
            [new(double.NaN, 0), new(Infinity, 1.5), new(Infinity, -Infinity), new(Infinity, -Infinity), -1, new(7, -1), new(3, -Infinity)],
            NdArray.Interp([double.NaN, 1.5, 2.5, 3.5, 0, 5, 4], places, values, left: -1, right: new Complex(7, -1)).ToArray());
        NdArray<Complex> steps = [Complex.ImaginaryOne, new Complex(0, 3), new Complex(5, 0)];
        Assert.Equal([new(0, 1), new(0, 3), new(2.5, 1.5), 5], NdArray.Interp([0.5, 1, 1.5, 3], [1, 1, 2], steps).ToArray());
        Assert.Equal([new(0, 1), new(0, 1), 3], NdArray.Interp([1, 2, 0], [1], steps[..1], left: 3).ToArray());

        NdArray<int> x = [[-180, -170, -185, 185], [-10, -5, 0, 365]];
        NdArray<short> around = [190, -190, 350, -350];
        NdArray<Complex> angles = [new Complex(5, 1), new Complex(10, -2), new Complex(3, 0), new Complex(0, 4)];
        foreach (double period in (double[])[360, -360])
        {
            NdArray<Complex> repeated = NdArray.Interp(x, around, angles, left: 1, right: 1, period: period);
            Assert.Equal(new Shape([2, 4]), repeated.Shape);
            Assert.Equal(
                [
                    new(7.5, -0.4999999999999998), new(5, 1), new(8.75, -1.25), new(6.25, 0.25000000000000044),
                    3, new(2.25, 1), new(1.4999999999999998, 2), new(0.7499999999999996, 3),
                ],
                repeated.Flat.ToArray());
        }
    }

    [Fact]
    public void Complex_values_of_a_line_are_as_many_as_its_places_which_are_real()
    {
        ArgumentException error = Assert.Throws<ArgumentException>("xp", () => NdArray.Interp([1, 2], [1, 2], Some));
        Assert.Contains("the places have shape (2,), and the values (3,)", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("xp", () => NdArray.Interp([1, 2], [], NdArray.Zeros<Complex>([0])));
        Assert.Throws<ArgumentOutOfRangeException>("period", () => NdArray.Interp([1, 2], [1, 2, 3], Some, period: 0));
        Assert.Throws<ArgumentNullException>("fp", () => NdArray.Interp([1, 2], [1, 2, 3], (NdArray<Complex>)null!));
        Assert.Throws<ArgumentNullException>("fp", () => NdArray.Interp(NdArray.Array(1), NdArray.Array(1), (NdArray<Complex>)null!));
        Assert.Throws<InvalidCastException>(() => NdArray.Interp(Some, NdArray.Array(1, 2, 3), Some));
        Assert.Throws<InvalidCastException>(() => NdArray.Interp(NdArray.Array(1, 2, 3), Some, Some));
    }

    [Fact]
    public void What_has_no_complex_loop_is_refused()
    {
        foreach (Func<object> call in (Func<object>[])[
            () => NdArray.IsPosInf(Some), () => NdArray.IsNegInf(Some), () => NdArray.SignBit(Some), () => NdArray.Floor(Some),
            () => NdArray.Cbrt((NdOperand)Some), () => NdArray.ArcTan2((NdOperand)Some, 1), () => NdArray.LogAddExp((NdOperand)Some, Some),
            () => NdArray.Remainder((NdOperand)Some, 2), () => NdArray.Deg2Rad((NdOperand)Some)])
        {
            Assert.Throws<NotSupportedException>(call);
        }
    }

    [Fact]
    public void Arrays_that_differ_in_a_part_beside_what_is_no_number_are_equal_only_if_asked()
    {
        NdArray<Complex> x = [new Complex(Infinity, double.NaN)], y = [new Complex(double.NaN, 3)];
        Assert.True(NdArray.ArrayEqual(x, y, equalNan: true));
        Assert.False(NdArray.ArrayEqual(x, y));
        Assert.True(NdArray.AllClose(x, y, equalNan: true));
        Assert.False(NdArray.AllClose(Some, Some + new Complex(0, 0.1)));
    }

    private static NdArray<Complex> One(double real, double imaginary) => new Complex(real, imaginary);

    private static void Same(Complex expected, NdArray<Complex> actual)
    {
        Complex value = actual.Item();
        Check(expected.Real, value.Real);
        Check(expected.Imaginary, value.Imaginary);

        void Check(double wanted, double got) => Assert.True(
            double.IsFinite(wanted)
                ? double.Abs(wanted - got) <= 4e-16 * double.Abs(wanted) && double.IsNegative(wanted) == double.IsNegative(got)
                : wanted.Equals(got),
            $"{value} is not {expected}");
    }
}
