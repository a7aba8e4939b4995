using System.Numerics;

namespace NdArrays.Formatting;

/// <summary>
/// Floating-point numbers, aligned at the point, all of them in scientific notation or none. Widths come from a first
/// pass that writes every shown element.
/// </summary>
internal sealed class FloatingFormatter<T> : ElementFormatter<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly PrintOptions _options;
    private readonly bool _scientific;
    private readonly FloatText _text;
    private readonly int _width;

    internal FloatingFormatter(ReadOnlySpan<T> shown, PrintOptions options)
    {
        _options = options;
        T[] finite = Array.FindAll(shown.ToArray(), T.IsFinite);
        bool isFixed = options.FloatMode == FloatMode.Fixed;
        var first = new FloatText
        {
            Precision = options.FloatMode == FloatMode.Unique ? null : options.Precision,
            Unique = !isFixed,
            Trim = isFixed ? FloatTrim.Keep : FloatTrim.Zeros,
            Plus = options.Sign == PrintSign.Plus,
        };
        _scientific = NeedsExponent(finite, options.Suppress);
        int left, right;
        if (_scientific)
        {
            (left, int fraction, int exponent) = Measure(finite, first.Scientific);
            right = fraction + exponent;
            _text = first with
            {
                Precision = fraction,
                MinDigits = fraction,
                Trim = FloatTrim.Keep,
                ExponentDigits = Math.Max(0, exponent - "e+".Length),
            };
        }
        else
        {
            (left, right, _) = Measure(finite, first.Positional);
            bool equal = options.FloatMode is FloatMode.Fixed or FloatMode.MaxPrecEqual;
            _text = first with
            {
                Precision = equal ? right : first.Precision,
                MinDigits = equal ? right : 0,
                Trim = equal ? FloatTrim.Keep : FloatTrim.Zeros,
                PadRight = right,
            };
        }

        if (options.Sign == PrintSign.Space && !Array.Exists(finite, T.IsNegative))
        {
            left++;
        }

        if (finite.Length != shown.Length)
        {
            int signWidth = options.Sign != PrintSign.Minus || shown.Contains(T.NegativeInfinity) ? 1 : 0;
            int widest = Math.Max(TextWidth.Of(options.NanStr), TextWidth.Of(options.InfStr) + signWidth);
            left = Math.Max(left, widest - right - 1);
        }

        _text = _text with { PadLeft = left };
        _width = left + 1 + right;
    }

    internal override string Format(T value)
    {
        if (T.IsFinite(value))
        {
            return _scientific ? _text.Scientific(value) : _text.Positional(value);
        }

        string plus = _text.Plus ? "+" : "";
        string text = T.IsNaN(value) ? plus + _options.NanStr : (T.IsNegative(value) ? "-" : plus) + _options.InfStr;
        return new string(' ', Math.Max(0, _width - TextWidth.Of(text))) + text;
    }

    internal override string FormatScalar(T value) => ScalarText(value, FloatTrim.LeaveOneZero);

    /// <summary>
    /// One number in full; <paramref name="trim"/> rules what stands for its point without an exponent.
    /// </summary>
    internal static string ScalarText(T value, FloatTrim trim)
    {
        // The bounds are doubles for every type: the float nearest to 0.0001 lies below the double and prints as 1e-04.
        double magnitude = double.CreateTruncating(T.Abs(value));
        return magnitude is 0 or (>= 1e-4 and < 1e16) or double.NaN
            ? new FloatText { Trim = trim }.Positional(value)
            : new FloatText { Trim = FloatTrim.ZerosAndPoint }.Scientific(value);
    }

    private static bool NeedsExponent(ReadOnlySpan<T> finite, bool suppress)
    {
        T largest = T.Zero;
        T smallest = T.PositiveInfinity;
        foreach (T value in finite)
        {
            if (!T.IsZero(value))
            {
                largest = T.Max(largest, T.Abs(value));
                smallest = T.Min(smallest, T.Abs(value));
            }
        }

        // The limits and the quotient are of the elements' own type, in which 1e8 is infinite for Half.
        if (T.IsZero(largest))
        {
            return false;
        }

        bool uneven = smallest < T.CreateTruncating(0.0001) || largest / smallest > T.CreateTruncating(1000.0);
        return largest >= T.CreateTruncating(1e8) || (uneven && !suppress);
    }

    /// <summary>The widest part before the point, after it, and from the e on.</summary>
    private static (int Left, int Fraction, int Exponent) Measure(ReadOnlySpan<T> values, Func<T, string> write)
    {
        (int left, int fraction, int exponent) = (0, 0, 0);
        foreach (T value in values)
        {
            string text = write(value);
            int e = text.IndexOf('e') is var at && at < 0 ? text.Length : at;
            int point = text.IndexOf('.');
            left = Math.Max(left, point);
            fraction = Math.Max(fraction, e - point - 1);
            exponent = Math.Max(exponent, text.Length - e);
        }

        return (left, fraction, exponent);
    }
}
