using System.Globalization;
using System.Numerics;
using System.Text;

namespace NdArrays.Formatting;

/// <summary>
/// How one floating-point number is to be written; the counterpart of the arguments of NumPy's format functions.
/// </summary>
internal readonly record struct FloatText()
{
    /// <summary>At most so many digits (exactly so many where not <see cref="Unique"/>); null for no limit.</summary>
    internal int? Precision { get; init; }

    /// <summary>At least so many digits, beyond those that identify the number.</summary>
    internal int? MinDigits { get; init; }

    /// <summary>Whether to stop at the digits that identify the number.</summary>
    internal bool Unique { get; init; } = true;

    /// <summary>Whether digits are counted after the point, and not from the first significant one.</summary>
    internal bool Fractional { get; init; } = true;

    internal FloatTrim Trim { get; init; } = FloatTrim.Keep;

    /// <summary>Whether a plus sign is written.</summary>
    internal bool Plus { get; init; }

    internal int PadLeft { get; init; }

    /// <summary>Characters after the point to fill up with spaces; null leaves the end alone.</summary>
    internal int? PadRight { get; init; }

    internal int ExponentDigits { get; init; } = 2;

    /// <summary>The number without an exponent.</summary>
    internal string Positional<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (!T.IsFinite(value))
        {
            return NonFinite(value);
        }

        FloatDigits digits = Generate(T.Abs(value), Fractional ? 0 : null);
        string padded = digits.Digits + new string('0', Math.Max(0, digits.LastPlace));
        int fractionLength = Math.Max(0, -digits.LastPlace);
        padded = padded.PadLeft(fractionLength + 1, '0');
        ReadOnlySpan<char> whole = padded.AsSpan(0, padded.Length - fractionLength);
        int wanted = (Unique ? MinDigits : Precision) ?? 0;
        string fraction = Trimmed(padded.AsSpan(whole.Length), Fractional ? wanted : wanted - whole.Length);
        bool point = fraction.Length > 0 || Trim != FloatTrim.ZerosAndPoint;

        string sign = Sign(value);
        var text = new StringBuilder();
        text.Append(' ', Math.Max(0, PadLeft - whole.Length - sign.Length));
        text.Append(sign).Append(whole);
        if (point)
        {
            text.Append('.');
        }
        else if (PadRight is not null)
        {
            text.Append(' ');
        }

        return text.Append(fraction).Append(' ', Math.Max(0, (PadRight ?? 0) - fraction.Length)).ToString();
    }

    /// <summary>The number with one digit before the point and an exponent.</summary>
    internal string Scientific<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (!T.IsFinite(value))
        {
            return NonFinite(value);
        }

        FloatDigits digits = Generate(T.Abs(value), null, leading: 1);
        string fraction = Trimmed(digits.Digits.AsSpan(1), (Unique ? MinDigits : Precision) ?? 0);

        // NumPy leaves the point in place if digits followed it before they were trimmed.
        bool point = digits.Digits.Length > 1 || Trim != FloatTrim.ZerosAndPoint;
        string sign = Sign(value);
        int exponent = digits.FirstPlace;
        var text = new StringBuilder();
        text.Append(' ', Math.Max(0, PadLeft - 1 - sign.Length));
        text.Append(sign).Append(digits.Digits[0]).Append(point ? "." : "").Append(fraction);
        text.Append(exponent < 0 ? "e-" : "e+");
        string places = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
        return text.Append(places.PadLeft(ExponentDigits, '0')).ToString();
    }

    /// <summary>
    /// The digits to write. Digits are counted from <paramref name="origin"/>, the place before the first counted one,
    /// or from the number's own first digit, of which <paramref name="leading"/> do not count.
    /// </summary>
    private FloatDigits Generate<T>(T magnitude, int? origin, int leading = 0)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (T.IsZero(magnitude))
        {
            return FloatDigits.Zero;
        }

        FloatDigits shortest = FloatDigits.Shortest(magnitude);
        double exact = double.CreateTruncating(magnitude);
        int top = origin ?? FloatDigits.ExactFirstPlace(exact, shortest) + 1 - leading;
        int? last = top - Precision;
        if (!Unique)
        {
            return FloatDigits.Rounded(exact, last!.Value, trimExact: true);
        }

        if (last > shortest.LastPlace)
        {
            return FloatDigits.Rounded(exact, last.Value, trimExact: false);
        }

        int? least = top - MinDigits;
        return least < shortest.LastPlace ? FloatDigits.Rounded(exact, least.Value, trimExact: false) : shortest;
    }

    private string Trimmed(ReadOnlySpan<char> fraction, int wanted)
    {
        if (Trim == FloatTrim.Keep)
        {
            return fraction.ToString().PadRight(Math.Max(0, wanted), '0');
        }

        fraction = fraction.TrimEnd('0');
        return fraction.IsEmpty && Trim == FloatTrim.LeaveOneZero ? "0" : fraction.ToString();
    }

    private string Sign<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        T.IsNegative(value) ? "-" : Plus ? "+" : "";

    private string NonFinite<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        T.IsNaN(value) ? "nan" : Sign(value) + "inf";
}
