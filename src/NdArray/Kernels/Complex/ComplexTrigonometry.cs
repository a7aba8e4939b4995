using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>
/// Hyperbolic functions of complex numbers, with the special values of C99 (Annex G.6.2), and by them those of angles: a quarter of a
/// turn of the argument turns one into the other.
/// </summary>
internal static class ComplexTrigonometry
{
    // From here on sinh and cosh are half the exponential, and tanh is 1.
    private const double Large = 22;

    /// <summary>The sine.</summary>
    public static Complex Sin(Complex x) => Swapped(Sinh(Swapped(x)));

    /// <summary>The cosine.</summary>
    public static Complex Cos(Complex x) => Cosh(new(-x.Imaginary, x.Real));

    /// <summary>The tangent.</summary>
    public static Complex Tan(Complex x) => Swapped(Tanh(Swapped(x)));

    /// <summary>The sine of pi times x, divided by that; 1 at 0.</summary>
    public static Complex Sinc(Complex x)
    {
        Complex angle = new Complex(Math.PI, 0) * x;
        return angle == Complex.Zero ? Complex.One : ComplexArithmetic.Divide(Sin(angle), angle);
    }

    /// <summary>The hyperbolic sine: sinh(a) cos(b) + i cosh(a) sin(b).</summary>
    public static Complex Sinh(Complex x)
    {
        if (x.Imaginary == 0)
        {
            return new(Math.Sinh(x.Real), x.Imaginary);
        }

        if (!double.IsFinite(x.Imaginary))
        {
            return new(x.Real == 0 ? x.Real : double.IsInfinity(x.Real) ? double.PositiveInfinity : double.NaN, double.NaN);
        }

        (double sine, double cosine) = Math.SinCos(x.Imaginary);
        return double.Abs(x.Real) < Large
            ? new(Math.Sinh(x.Real) * cosine, Math.Cosh(x.Real) * sine)
            : ComplexExponents.Turned(double.Abs(x.Real), cosine * SignOf(x.Real), sine, 0.5);
    }

    /// <summary>The hyperbolic cosine: cosh(a) cos(b) + i sinh(a) sin(b).</summary>
    public static Complex Cosh(Complex x)
    {
        if (x.Imaginary == 0)
        {
            return new(Math.Cosh(x.Real), double.IsNaN(x.Real) ? x.Imaginary : x.Imaginary * SignOf(x.Real));
        }

        if (!double.IsFinite(x.Imaginary))
        {
            return x.Real == 0 ? new(double.NaN, 0)
                : new(double.IsInfinity(x.Real) ? double.PositiveInfinity : double.NaN, double.NaN);
        }

        (double sine, double cosine) = Math.SinCos(x.Imaginary);
        return double.Abs(x.Real) < Large
            ? new(Math.Cosh(x.Real) * cosine, Math.Sinh(x.Real) * sine)
            : ComplexExponents.Turned(double.Abs(x.Real), cosine, sine * SignOf(x.Real), 0.5);
    }

    /// <summary>The hyperbolic tangent, by the tangent of b and the hyperbolic sine of a (Kahan, 1987).</summary>
    public static Complex Tanh(Complex x)
    {
        if (double.IsNaN(x.Real))
        {
            return new(double.NaN, x.Imaginary == 0 ? x.Imaginary : double.NaN);
        }

        if (double.IsInfinity(x.Real))
        {
            double turned = double.IsFinite(x.Imaginary) ? Math.Sin(x.Imaginary) * Math.Cos(x.Imaginary) : x.Imaginary;
            return new(double.CopySign(1, x.Real), double.CopySign(0, turned));
        }

        if (!double.IsFinite(x.Imaginary))
        {
            return new(x.Real == 0 ? x.Real : double.NaN, double.NaN);
        }

        if (double.Abs(x.Real) >= Large)
        {
            (double sine, double cosine) = Math.SinCos(x.Imaginary);
            double decay = Math.Exp(-double.Abs(x.Real));
            return new(double.CopySign(1, x.Real), 4 * sine * cosine * decay * decay);
        }

        double tangent = Math.Tan(x.Imaginary), slope = 1 + (tangent * tangent);
        double sinh = Math.Sinh(x.Real), cosh = Math.Sqrt(1 + (sinh * sinh)), divisor = 1 + (slope * sinh * sinh);
        return new(slope * cosh * sinh / divisor, tangent / divisor);
    }

    private static Complex Swapped(Complex x) => new(x.Imaginary, x.Real);

    private static double SignOf(double x) => double.CopySign(1, x);
}
