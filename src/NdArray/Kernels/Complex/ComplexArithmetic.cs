using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>Arithmetic of complex numbers with the bits that NumPy gives it.</summary>
internal static class ComplexArithmetic
{
    /// <summary>x * y, infinite where a factor is infinite and the other is not 0, as in C (C99 Annex G.5.1).</summary>
    public static Complex MultiplyInfinite(Complex x, Complex y)
    {
        Complex product = x * y;
        if (!double.IsNaN(product.Real) || !double.IsNaN(product.Imaginary))
        {
            return product;
        }

        if (!Complex.IsInfinity(x) && !Complex.IsInfinity(y))
        {
            return product;
        }

        // Infinite numbers count as those on the edge of a square, at which they lie.
        (Complex left, Complex right) = (Direction(x, y), Direction(y, x));
        Complex direction = left * right;
        return new(double.PositiveInfinity * direction.Real, double.PositiveInfinity * direction.Imaginary);

        static Complex Direction(Complex x, Complex other)
        {
            if (Complex.IsInfinity(x))
            {
                return new(
                    double.CopySign(double.IsInfinity(x.Real) ? 1 : 0, x.Real),
                    double.CopySign(double.IsInfinity(x.Imaginary) ? 1 : 0, x.Imaginary));
            }

            return new(
                double.IsNaN(x.Real) ? double.CopySign(0, x.Real) : x.Real,
                double.IsNaN(x.Imaginary) ? double.CopySign(0, x.Imaginary) : x.Imaginary);
        }
    }

    /// <summary>x / y, by the ratio of the parts of y (Smith, 1962), which overflows only where the quotient is about to.</summary>
    public static Complex Divide(Complex x, Complex y)
    {
        double real = double.Abs(y.Real), imaginary = double.Abs(y.Imaginary);
        if (real == 0 && imaginary == 0)
        {
            return new(x.Real / real, x.Imaginary / real);
        }

        if (real >= imaginary)
        {
            double ratio = y.Imaginary / y.Real, scale = 1 / (y.Real + (y.Imaginary * ratio));
            return new((x.Real + (x.Imaginary * ratio)) * scale, (x.Imaginary - (x.Real * ratio)) * scale);
        }
        else
        {
            double ratio = y.Real / y.Imaginary, scale = 1 / (y.Imaginary + (y.Real * ratio));
            return new(((x.Real * ratio) + x.Imaginary) * scale, ((x.Imaginary * ratio) - x.Real) * scale);
        }
    }

    /// <summary>1 / x, as <see cref="Divide"/> with what is 1 and 0 left out.</summary>
    public static Complex Reciprocal(Complex x)
    {
        if (double.Abs(x.Imaginary) <= double.Abs(x.Real))
        {
            double ratio = x.Imaginary / x.Real, divisor = x.Real + (x.Imaginary * ratio);
            return new(1 / divisor, -ratio / divisor);
        }
        else
        {
            double ratio = x.Real / x.Imaginary, divisor = (x.Real * ratio) + x.Imaginary;
            return new(ratio / divisor, -1 / divisor);
        }
    }

    /// <summary>The number on the unit circle in the same direction; 0 of 0.</summary>
    public static Complex Sign(Complex x)
    {
        double magnitude = double.Hypot(x.Real, x.Imaginary);
        if (magnitude == 0)
        {
            return Complex.Zero;
        }

        if (!double.IsInfinity(magnitude))
        {
            return new(x.Real / magnitude, x.Imaginary / magnitude);
        }

        // Of an infinite part the direction is known if the other is finite.
        return !double.IsInfinity(x.Imaginary) && !double.IsInfinity(x.Real) ? Sign(x / 2)
            : double.IsInfinity(x.Real) && double.IsInfinity(x.Imaginary) ? new(double.NaN, double.NaN)
            : double.IsInfinity(x.Real) ? new(double.CopySign(1, x.Real), 0)
            : new(0, double.CopySign(1, x.Imaginary));
    }

    /// <summary>Both parts rounded, to the even one of two whole numbers.</summary>
    public static Complex Rint(Complex x) => new(Math.Round(x.Real), Math.Round(x.Imaginary));

    /// <summary>Whether a part is not a number.</summary>
    public static bool IsNaN(Complex x) => double.IsNaN(x.Real) || double.IsNaN(x.Imaginary);
}
