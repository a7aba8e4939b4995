using System.Globalization;

namespace NdArrays.Formatting;

/// <summary>
/// Decimals, aligned at the point. They keep every digit they hold, trailing zeros too, for those are part of a
/// decimal's value; the precision is for numbers whose digits are an approximation.
/// </summary>
internal sealed class DecimalFormatter : ElementFormatter<decimal>
{
    private readonly PrintSign _sign;
    private readonly int _left;
    private readonly int _right;

    internal DecimalFormatter(ReadOnlySpan<decimal> shown, PrintSign sign)
    {
        _sign = sign;
        foreach (decimal value in shown)
        {
            (string whole, string fraction) = Parts(value);
            _left = Math.Max(_left, whole.Length);
            _right = Math.Max(_right, fraction.Length);
        }
    }

    internal override string Format(decimal value)
    {
        (string whole, string fraction) = Parts(value);
        return whole.PadLeft(_left) + fraction.PadRight(_right);
    }

    internal override string FormatScalar(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private (string Whole, string Fraction) Parts(decimal value)
    {
        string sign = _sign switch { PrintSign.Plus => "+", PrintSign.Space => " ", _ => "" };
        string text = FormatScalar(value);
        text = decimal.IsNegative(value) ? text : sign + text;
        int point = text.IndexOf('.');
        return point < 0 ? (text, "") : (text[..point], text[point..]);
    }
}
