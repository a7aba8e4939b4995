using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>Logarithms of complex numbers, with the special values of C99 (Annex G.6.3.2). The cut is the negative axis.</summary>
internal static class ComplexLogarithms
{
    /// <summary>The natural logarithm.</summary>
    public static Complex Log(Complex x) => new(OfMagnitude(double.Abs(x.Real), double.Abs(x.Imaginary)), Math.Atan2(x.Imaginary, x.Real));

    /// <summary>The logarithm to base 2.</summary>
    public static Complex Log2(Complex x) => Scaled(Log(x), 1.44269504088896340736);

    /// <summary>The logarithm to base 10.</summary>
    public static Complex Log10(Complex x) => Scaled(Log(x), 0.43429448190325182765);

    /// <summary>The natural logarithm of 1 + x, also where that is small.</summary>
    public static Complex Log1P(Complex x)
    {
        double sum = 1 + x.Real, magnitude = double.Hypot(sum, x.Imaginary);
        double real = IsNearOne(magnitude) ? OfSquare(2 * x.Real, x.Real, x.Imaginary) : OfMagnitude(double.Abs(sum), double.Abs(x.Imaginary));
        return new(real, Math.Atan2(x.Imaginary, sum));
    }

    /// <summary>The logarithm of the hypotenuse.</summary>
    private static double OfMagnitude(double x, double y)
    {
        if (double.Max(x, y) > 1e307 || double.Max(x, y) < 1e-289)
        {
            // By powers of 2, so that neither the magnitude overflows nor digits of subnormal numbers are missing.
            int shift = double.Max(x, y) > 1 ? 4 : -120;
            double scale = Math.ScaleB(1, -shift);
            return Math.Log(double.Hypot(x * scale, y * scale)) + (shift * 0.693147180559945309417);
        }

        double magnitude = double.Hypot(x, y);
        return IsNearOne(magnitude) ? OfSquare(-1, x, y) : Math.Log(magnitude);
    }

    private static bool IsNearOne(double magnitude) => magnitude is > 0.7 and < 1.4;

    /// <summary>
    /// Half the logarithm of 1 + start + x² + y². The sum is close to 0, and so are the logarithm and its error: each square and sum
    /// is taken with what rounding took from it.
    /// </summary>
    private static double OfSquare(double start, double x, double y)
    {
        double square = x * x, squareLost = Math.FusedMultiplyAdd(x, x, -square);
        double other = y * y, otherLost = Math.FusedMultiplyAdd(y, y, -other);
        (double sum, double sumLost) = Sum(start, square);
        (sum, double lastLost) = Sum(sum, other);
        return NearZero.Log1P(sum + (sumLost + lastLost + squareLost + otherLost)) / 2;
    }

    /// <summary>A sum and what rounding took from it (Knuth).</summary>
    private static (double Sum, double Lost) Sum(double x, double y)
    {
        double sum = x + y, added = sum - x;
        return (sum, x - (sum - added) + (y - added));
    }

    private static Complex Scaled(Complex x, double factor) => new(x.Real * factor, x.Imaginary * factor);
}
