using System.Numerics;

namespace NdArrays.Formatting;

/// <summary>
/// Complex numbers: both parts as floating-point columns of their own, the imaginary one always with its sign.
/// </summary>
internal sealed class ComplexFormatter : ElementFormatter<Complex>
{
    private readonly FloatingFormatter<double> _real;
    private readonly FloatingFormatter<double> _imaginary;

    internal ComplexFormatter(Complex[] shown, PrintOptions options)
    {
        _real = new(Array.ConvertAll(shown, static z => z.Real), options);
        _imaginary = new(Array.ConvertAll(shown, static z => z.Imaginary), options with { Sign = PrintSign.Plus });
    }

    internal override string Format(Complex value)
    {
        // The j follows the number; the spaces that align the column follow the j.
        string imaginary = _imaginary.Format(value.Imaginary);
        int length = imaginary.AsSpan().TrimEnd().Length;
        return $"{_real.Format(value.Real)}{imaginary.AsSpan(0, length)}j{imaginary.AsSpan(length)}";
    }

    internal override string FormatScalar(Complex value)
    {
        string imaginary = FloatingFormatter<double>.ScalarText(value.Imaginary, FloatTrim.ZerosAndPoint) + "j";
        if (value.Real == 0 && !double.IsNegative(value.Real))
        {
            return imaginary;
        }

        string plus = imaginary[0] == '-' ? "" : "+";
        return $"({FloatingFormatter<double>.ScalarText(value.Real, FloatTrim.ZerosAndPoint)}{plus}{imaginary})";
    }
}
