using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>Exponentials, roots and powers of complex numbers, with the special values of C99 (Annex G.6).</summary>
internal static class ComplexExponents
{
    // Above this the exponential of a number of double precision may overflow.
    private const double Large = 709;
    private const double Ln2 = 0.693147180559945309417;

    /// <summary>e to the power of x.</summary>
    public static Complex Exp(Complex x)
    {
        if (x.Imaginary == 0)
        {
            return new(Math.Exp(x.Real), x.Imaginary);
        }

        if (double.IsFinite(x.Imaginary))
        {
            (double sine, double cosine) = Math.SinCos(x.Imaginary);
            return Turned(x.Real, cosine, sine);
        }

        return double.IsNegativeInfinity(x.Real) ? new(0, double.CopySign(0, x.Imaginary))
            : new(double.IsPositiveInfinity(x.Real) ? x.Real : double.NaN, double.NaN);
    }

    /// <summary>2 to the power of x.</summary>
    public static Complex Exp2(Complex x)
    {
        const double Ln2Rest = 2.3190468138462996e-17;
        double angle = x.Imaginary * Ln2;
        if (x.Imaginary == 0 || !double.IsFinite(x.Real) || !(double.Abs(x.Imaginary) < 1e6))
        {
            return x.Imaginary == 0 ? new(Math.Pow(2, x.Real), x.Imaginary) : Exp(new(x.Real * Ln2, angle));
        }

        // What the angle lost by rounding turns it a little further.
        double rest = Math.FusedMultiplyAdd(x.Imaginary, Ln2, -angle) + (x.Imaginary * Ln2Rest);
        (double sine, double cosine) = Math.SinCos(angle);
        double half = Math.Pow(2, x.Real / 2);
        return new(half * (cosine - (sine * rest)) * half, half * (sine + (cosine * rest)) * half);
    }

    /// <summary>e to the power of x, less 1, also where that is small.</summary>
    public static Complex ExpM1(Complex x)
    {
        if (x.Real > 40 && double.IsFinite(x.Real))
        {
            return Exp(x);
        }

        // exp(a) cos(b) - 1 is (exp(a) - 1) cos(b) - (1 - cos(b)), and the latter twice the square of sin(b / 2).
        double half = Math.Sin(x.Imaginary / 2);
        (double sine, double cosine) = Math.SinCos(x.Imaginary);
        return new((NearZero.ExpM1(x.Real) * cosine) - (2 * half * half), Math.Exp(x.Real) * sine);
    }

    /// <summary>The square root with a real part of 0 or more; the cut is the negative axis, whose sides the sign of 0 tells apart.</summary>
    public static Complex Sqrt(Complex x)
    {
        double real = double.Abs(x.Real), imaginary = double.Abs(x.Imaginary);
        if (double.IsInfinity(imaginary))
        {
            return new(imaginary, x.Imaginary);
        }

        if (!double.IsFinite(real) || double.IsNaN(imaginary))
        {
            // Along the real axis an infinite root has an imaginary part of 0, and along the negative half it is the other way round.
            return !double.IsInfinity(real) ? new(double.NaN, double.NaN)
                : x.Real > 0 ? new(real, double.IsNaN(imaginary) ? imaginary : double.CopySign(0, x.Imaginary))
                : new(double.IsNaN(imaginary) ? imaginary : 0, double.CopySign(real, x.Imaginary));
        }

        if (real == 0 && imaginary == 0)
        {
            return new(0, x.Imaginary);
        }

        // By a power of 4, so that neither the sum of the magnitude and a part overflows nor digits of subnormal numbers are missing.
        double largest = double.Max(real, imaginary);
        (double scale, double back) = largest > 1e307 ? (0.0625, 4) : largest < 1e-289 ? (1.329227995784916e36, 8.673617379884035e-19) : (1, 1);
        (real, imaginary) = (real * scale, imaginary * scale);
        double root = Math.Sqrt((real + double.Hypot(real, imaginary)) / 2);
        double other = imaginary / (2 * root) * back;
        root *= back;
        return x.Real >= 0
            ? new(root, double.CopySign(other, x.Imaginary))
            : new(other, double.CopySign(root, x.Imaginary));
    }

    /// <summary>x to the power of y: small whole powers by products, the others by the logarithm, as NumPy does.</summary>
    public static Complex Power(Complex x, Complex y)
    {
        if (y == Complex.Zero)
        {
            return Complex.One;
        }

        if (x == Complex.Zero)
        {
            return y.Real > 0 ? Complex.Zero : new(double.NaN, double.NaN);
        }

        return y.Imaginary == 0 && double.Abs(y.Real) < 100 && y.Real == Math.Truncate(y.Real)
            ? WholePower(x, (int)y.Real)
            : Exp(ComplexArithmetic.MultiplyInfinite(y, ComplexLogarithms.Log(x)));
    }

    /// <summary>The exponential of a real number times a scale, turned by a sine and cosine; infinite only where the result is.</summary>
    public static Complex Turned(double exponent, double cosine, double sine, double scale = 1)
    {
        if (exponent > Large)
        {
            double half = Math.Exp(exponent / 2), other = half * scale;
            return new(half * cosine * other, half * sine * other);
        }

        double magnitude = Math.Exp(exponent) * scale;
        return new(magnitude * cosine, magnitude * sine);
    }

    private static Complex WholePower(Complex x, int exponent)
    {
        // The first three are products without a 1, which may change the sign of a 0.
        if (exponent is 1 or 2 or 3)
        {
            return exponent == 1 ? x : exponent == 2 ? x * x : x * (x * x);
        }

        Complex power = Complex.One;
        for (int rest = Math.Abs(exponent); ; x *= x)
        {
            power = (rest & 1) != 0 ? power * x : power;
            rest >>= 1;
            if (rest == 0)
            {
                return exponent > 0 ? power : ComplexArithmetic.Divide(Complex.One, power);
            }
        }
    }
}
