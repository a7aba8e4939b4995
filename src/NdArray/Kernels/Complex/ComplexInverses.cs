using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>
/// Inverse hyperbolic functions of complex numbers, with the special values of C99 (Annex G.6), and by them those of angles. The real
/// formulas that lose no digits are those of Hull, Fairgrieve and Tang (1997): with A half the sum of the distances from i and -i,
/// the arc has the sine y / A, and A the hyperbolic arc.
/// </summary>
internal static class ComplexInverses
{
    private const double Epsilon = 2.220446049250313e-16;
    private const double HalfPi = Math.PI / 2;
    private const double Ln2 = 0.693147180559945309417;

    /// <summary>The angle of a sine.</summary>
    public static Complex ArcSin(Complex x) => Swapped(ArcSinh(Swapped(x)));

    /// <summary>The angle of a tangent.</summary>
    public static Complex ArcTan(Complex x) => Swapped(ArcTanh(Swapped(x)));

    /// <summary>The angle of a cosine.</summary>
    public static Complex ArcCos(Complex x)
    {
        if (ComplexArithmetic.IsNaN(x))
        {
            return double.IsInfinity(x.Real) ? new(double.NaN, double.NegativeInfinity)
                : double.IsInfinity(x.Imaginary) ? new(double.NaN, -x.Imaginary)
                : new(x.Real == 0 ? HalfPi : double.NaN, double.NaN);
        }

        double real = double.Abs(x.Real), imaginary = double.Abs(x.Imaginary);
        double angle, other;
        if (IsLarge(real, imaginary))
        {
            Complex logarithm = ComplexLogarithms.Log(x);
            (angle, other) = (double.Abs(logarithm.Imaginary), logarithm.Real + Ln2);
        }
        else if (IsSmall(real, imaginary))
        {
            (angle, other) = (HalfPi - x.Real, imaginary);
        }
        else if (real == 1 && imaginary == 0)
        {
            (angle, other) = (x.Real > 0 ? 0 : Math.PI, 0);
        }
        else
        {
            (other, double along, double across) = Arcs(imaginary, real);
            angle = Math.Atan2(across, double.CopySign(along, x.Real));
        }

        return new(angle, double.CopySign(other, x.Imaginary) * -1);
    }

    /// <summary>The inverse hyperbolic sine.</summary>
    public static Complex ArcSinh(Complex x)
    {
        if (ComplexArithmetic.IsNaN(x))
        {
            return double.IsInfinity(x.Real) ? x
                : double.IsInfinity(x.Imaginary) ? new(double.PositiveInfinity, double.NaN)
                : new(double.NaN, x.Imaginary == 0 ? x.Imaginary : double.NaN);
        }

        double real = double.Abs(x.Real), imaginary = double.Abs(x.Imaginary);
        if (IsSmall(real, imaginary))
        {
            return x;
        }

        if (IsLarge(real, imaginary))
        {
            Complex logarithm = ComplexLogarithms.Log(new(real, imaginary));
            return WithSigns(logarithm.Real + Ln2, logarithm.Imaginary, x);
        }

        (double arc, double along, double across) = Arcs(real, imaginary);
        return WithSigns(arc, Math.Atan2(along, across), x);
    }

    /// <summary>The inverse hyperbolic cosine.</summary>
    public static Complex ArcCosh(Complex x)
    {
        Complex arc = ArcCos(x);
        return double.IsNaN(arc.Real) && double.IsNaN(arc.Imaginary) ? new(double.NaN, double.NaN)
            : double.IsNaN(arc.Real) ? new(double.Abs(arc.Imaginary), double.NaN)
            : new(double.Abs(arc.Imaginary), double.CopySign(arc.Real, x.Imaginary));
    }

    /// <summary>The inverse hyperbolic tangent.</summary>
    public static Complex ArcTanh(Complex x)
    {
        double real = double.Abs(x.Real), imaginary = double.Abs(x.Imaginary);
        if (imaginary == 0 && real <= 1)
        {
            return new(Math.Atanh(x.Real), x.Imaginary);
        }

        if (real == 0)
        {
            return new(x.Real, Math.Atan(x.Imaginary));
        }

        if (ComplexArithmetic.IsNaN(x))
        {
            return double.IsInfinity(imaginary) ? WithSigns(0, HalfPi, x)
                : new(double.IsInfinity(real) ? double.CopySign(0, x.Real) : double.NaN, double.NaN);
        }

        if (IsLarge(real, imaginary))
        {
            return WithSigns(RealPartOfReciprocal(real, imaginary), HalfPi, x);
        }

        if (IsSmall(real, imaginary))
        {
            return x;
        }

        double distance = real - 1;
        double arc = real == 1 && imaginary < Epsilon
            ? (Ln2 - Math.Log(imaginary)) / 2
            : NearZero.Log1P(4 * real / ((distance * distance) + (imaginary * imaginary))) / 4;
        double angle = real == 1
            ? Math.Atan2(2, -imaginary) / 2
            : Math.Atan2(2 * imaginary, ((1 - real) * (1 + real)) - (imaginary * imaginary)) / 2;
        return WithSigns(arc, angle, x);
    }

    /// <summary>
    /// Of x + iy with parts that are not negative the hyperbolic arc, and the arc of y as a point: its sine and cosine, times one factor.
    /// </summary>
    private static (double Arc, double Sine, double Cosine) Arcs(double x, double y)
    {
        double far = double.Hypot(x, y + 1), near = double.Hypot(x, y - 1);
        double a = double.Max((far + near) / 2, 1), distance = double.Abs(y - 1);
        bool isOnAxis = x < Epsilon * distance;
        double arc;
        if (a > 10)
        {
            arc = Math.Log(a + Math.Sqrt((a * a) - 1));
        }
        else if (y == 1 && x < Epsilon * Epsilon / 128)
        {
            arc = Math.Sqrt(x);
        }
        else if (!isOnAxis)
        {
            double over = Excess(x, 1 + y, far) + Excess(x, 1 - y, near);
            arc = NearZero.Log1P(over + Math.Sqrt(over * (a + 1)));
        }
        else
        {
            arc = y < 1 ? x / Math.Sqrt((1 - y) * (1 + y)) : NearZero.Log1P((y - 1) + Math.Sqrt((y - 1) * (y + 1)));
        }

        // Where the sine is far from 1 the cosine has all its digits without further care.
        if (y / a <= 0.64)
        {
            return (arc, y, Math.Sqrt((a - y) * (a + y)));
        }

        if (y == 1 && x < Epsilon / 128)
        {
            return (arc, y, Math.Sqrt(x) * Math.Sqrt((a + y) / 2));
        }

        if (!isOnAxis)
        {
            return (arc, y, Math.Sqrt((Excess(x, y + 1, far) + Excess(x, y - 1, near)) * (a + y)));
        }

        // Both are enlarged, so that the quotient of a tiny number and a large one keeps its digits.
        return y > 1
            ? (arc, y * 8.112963841460668e31, x * 8.112963841460668e31 * y / Math.Sqrt((y + 1) * (y - 1)))
            : (arc, y, Math.Sqrt((1 - y) * (1 + y)));
    }

    /// <summary>Half of what the hypotenuse of x and y has more than y.</summary>
    private static double Excess(double x, double y, double hypotenuse) =>
        y < 0 ? (hypotenuse - y) / 2 : y == 0 ? x / 2 : x * x / (hypotenuse + y) / 2;

    private static double RealPartOfReciprocal(double x, double y)
    {
        double larger = double.Max(x, y), smaller = double.Min(x, y);
        if (double.IsInfinity(larger))
        {
            return 0;
        }

        double ratio = smaller / larger;
        return x / larger / (1 + (ratio * ratio)) / larger;
    }

    // Such arguments are their own arcs, and such arcs the logarithms of twice the arguments, to all digits.
    private static bool IsSmall(double x, double y) => x < 7e-9 && y < 7e-9;

    private static bool IsLarge(double x, double y) => x > 4503599627370496 || y > 4503599627370496;

    private static Complex WithSigns(double real, double imaginary, Complex signs) =>
        new(double.CopySign(real, signs.Real), double.CopySign(imaginary, signs.Imaginary));

    private static Complex Swapped(Complex x) => new(x.Imaginary, x.Real);
}
