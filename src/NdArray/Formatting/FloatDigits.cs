using System.Globalization;
using System.Numerics;

namespace NdArrays.Formatting;

/// <summary>
/// Decimal digits of a magnitude: the number <see cref="Digits"/> times ten to the power of <see cref="LastPlace"/>.
/// </summary>
/// <param name="Digits">At least one digit; the first is 0 for zero only.</param>
/// <param name="LastPlace">The power of ten the last digit counts, -1 for tenths.</param>
internal readonly record struct FloatDigits(string Digits, int LastPlace)
{
    internal static readonly FloatDigits Zero = new("0", 0);

    /// <summary>The power of ten the first digit counts.</summary>
    internal int FirstPlace => LastPlace + Digits.Length - 1;

    /// <summary>
    /// The fewest digits that read back as <paramref name="magnitude"/> among all numbers of its own type: a float's
    /// are not those of the double next to it.
    /// </summary>
    internal static FloatDigits Shortest<T>(T magnitude)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<char> text = stackalloc char[64];
        magnitude.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture);
        text = text[..length];
        int place = 0;
        int exponent = text.IndexOf('E');
        if (exponent >= 0)
        {
            place = int.Parse(text[(exponent + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..exponent];
        }

        int point = text.IndexOf('.');
        if (point >= 0)
        {
            place -= text.Length - point - 1;
            text[(point + 1)..].CopyTo(text[point..]);
            text = text[..^1];
        }

        ReadOnlySpan<char> digits = text.TrimStart('0');
        int significant = digits.TrimEnd('0').Length;
        return significant == 0 ? Zero : new(digits[..significant].ToString(), place + digits.Length - significant);
    }

    /// <summary>
    /// The exact value of <paramref name="magnitude"/> rounded to a multiple of ten to the power of
    /// <paramref name="place"/>, ties to the even digit. Zeros that a carry leaves at the end are dropped; others are
    /// dropped only on <paramref name="trimExact"/>, and only if they are the exact value's own.
    /// </summary>
    internal static FloatDigits Rounded(double magnitude, int place, bool trimExact)
    {
        (BigInteger numerator, BigInteger denominator) = Scaled(magnitude, place);
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        int half = (remainder << 1).CompareTo(denominator);
        bool up = half > 0 || (half == 0 && !quotient.IsEven);
        string digits = (up ? quotient + 1 : quotient).ToString(CultureInfo.InvariantCulture);
        if (up || (trimExact && remainder.IsZero))
        {
            int kept = Math.Max(1, digits.AsSpan().TrimEnd('0').Length);
            place += digits.Length - kept;
            digits = digits[..kept];
        }

        return new(digits, place);
    }

    /// <summary>
    /// The power of ten of the exact value's first digit, which the shortest digits of 1e23 miss by one.
    /// </summary>
    internal static int ExactFirstPlace(double magnitude, FloatDigits shortest)
    {
        int place = shortest.FirstPlace;
        if (shortest.Digits != "1")
        {
            return place;
        }

        (BigInteger numerator, BigInteger denominator) = Scaled(magnitude, place);
        return numerator < denominator ? place - 1 : place;
    }

    /// <summary>
    /// <paramref name="magnitude"/> over ten to the power of <paramref name="place"/>, as a fraction.
    /// </summary>
    private static (BigInteger Numerator, BigInteger Denominator) Scaled(double magnitude, int place)
    {
        const int FractionBits = 52;
        const int Bias = 1023 + FractionBits;
        long bits = BitConverter.DoubleToInt64Bits(magnitude);
        int exponent = (int)(bits >> FractionBits) & 0x7FF;
        long mantissa = bits & ((1L << FractionBits) - 1);
        if (exponent == 0)
        {
            exponent = 1;
        }
        else
        {
            mantissa |= 1L << FractionBits;
        }

        exponent -= Bias;
        BigInteger numerator = new BigInteger(mantissa) << Math.Max(exponent, 0);
        BigInteger denominator = BigInteger.One << Math.Max(-exponent, 0);
        BigInteger scale = BigInteger.Pow(10, Math.Abs(place));
        return place < 0 ? (numerator * scale, denominator) : (numerator, denominator * scale);
    }
}
