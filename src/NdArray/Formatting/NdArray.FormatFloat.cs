using System.Numerics;
using NdArrays.Errors;
using NdArrays.Formatting;

namespace NdArrays;

/// <content>Single numbers as text.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// A number written without exponent, with its exact or its fewest digits. NumPy: <c>format_float_positional</c>.
    /// </summary>
    /// <typeparam name="T"><see cref="Half"/>, <see cref="float"/> or <see cref="double"/>; the fewest digits depend on
    /// it.</typeparam>
    /// <param name="x">The number.</param>
    /// <param name="precision">At most so many digits; null for no limit, which needs
    /// <paramref name="unique"/>.</param>
    /// <param name="unique">Whether the digits end where they identify the number; if not, the exact value has exactly
    /// <paramref name="precision"/> digits.</param>
    /// <param name="fractional">Whether <paramref name="precision"/> and <paramref name="minDigits"/> count digits
    /// after the point, or else significant ones.</param>
    /// <param name="trim">What becomes of trailing zeros.</param>
    /// <param name="sign">Whether positive numbers get a plus sign.</param>
    /// <param name="padLeft">Characters left of the point, sign included, to fill up with spaces.</param>
    /// <param name="padRight">Characters right of the point to fill up with spaces.</param>
    /// <param name="minDigits">At least so many digits where <paramref name="unique"/>, continuing with the exact
    /// value's.</param>
    /// <returns>The text. Digits that are cut off round the exact value, ties to even.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is another type, <paramref name="precision"/> is
    /// missing or 0 where it must not be, or <paramref name="minDigits"/> is above it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of digits or characters is negative.</exception>
    /// <example><code>
    /// Console.WriteLine(np.FormatFloatPositional(MathF.PI));
    /// // 3.1415927
    /// Console.WriteLine(np.FormatFloatPositional(0.1f, precision: 20, unique: false));
    /// // 0.10000000149011611938
    /// </code></example>
    public static string FormatFloatPositional<T>(
        T x,
        int? precision = null,
        bool unique = true,
        bool fractional = true,
        FloatTrim trim = FloatTrim.Keep,
        bool sign = false,
        int? padLeft = null,
        int? padRight = null,
        int? minDigits = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (!fractional && precision == 0)
        {
            Throw.NoSignificantDigits();
        }

        FloatText text = CheckedFloatText<T>(precision, unique, trim, sign, padLeft, minDigits) with
        {
            Fractional = fractional,
            PadRight = padRight is { } pad ? Throw.IfNegative(pad, nameof(padRight)) : null,
        };
        return text.Positional(x);
    }

    /// <summary>
    /// A number written with an exponent, with its exact or its fewest digits. NumPy: <c>format_float_scientific</c>.
    /// </summary>
    /// <typeparam name="T"><see cref="Half"/>, <see cref="float"/> or <see cref="double"/>; the fewest digits depend on
    /// it.</typeparam>
    /// <param name="x">The number.</param>
    /// <param name="precision">At most so many digits after the point; null for no limit, which needs
    /// <paramref name="unique"/>.</param>
    /// <param name="unique">Whether the digits end where they identify the number; if not, the exact value has exactly
    /// <paramref name="precision"/> digits after the point.</param>
    /// <param name="trim">What becomes of trailing zeros.</param>
    /// <param name="sign">Whether positive numbers get a plus sign.</param>
    /// <param name="padLeft">Characters left of the point, sign included, to fill up with spaces.</param>
    /// <param name="expDigits">At least so many digits of the exponent; null for 2.</param>
    /// <param name="minDigits">At least so many digits after the point where <paramref name="unique"/>, continuing with
    /// the exact value's.</param>
    /// <returns>The text. Digits that are cut off round the exact value, ties to even.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is another type, <paramref name="precision"/> is
    /// missing where it must not be, or <paramref name="minDigits"/> is above it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of digits or characters is negative.</exception>
    /// <example><code>
    /// Console.WriteLine(np.FormatFloatScientific(MathF.PI));
    /// // 3.1415927e+00
    /// Console.WriteLine(np.FormatFloatScientific(1.23e24, precision: 1, expDigits: 4));
    /// // 1.2e+0024
    /// </code></example>
    public static string FormatFloatScientific<T>(
        T x,
        int? precision = null,
        bool unique = true,
        FloatTrim trim = FloatTrim.Keep,
        bool sign = false,
        int? padLeft = null,
        int? expDigits = null,
        int? minDigits = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        FloatText text = CheckedFloatText<T>(precision, unique, trim, sign, padLeft, minDigits) with
        {
            ExponentDigits = Throw.IfNegative(expDigits ?? 2, nameof(expDigits)),
        };
        return text.Scientific(x);
    }

    private static FloatText CheckedFloatText<T>(
        int? precision, bool unique, FloatTrim trim, bool sign, int? padLeft, int? minDigits)
    {
        if (typeof(T) != typeof(double) && typeof(T) != typeof(float) && typeof(T) != typeof(Half))
        {
            Throw.NotAFloat(typeof(T));
        }

        Throw.IfNegative(precision ?? 0, nameof(precision));
        Throw.IfNegative(minDigits ?? 0, nameof(minDigits));
        if (precision is null && !unique)
        {
            Throw.PrecisionMissing();
        }

        if (minDigits > precision && precision > 0)
        {
            Throw.DigitsAboveLimit(minDigits.Value, precision.Value);
        }

        return new()
        {
            Precision = precision,
            MinDigits = minDigits,
            Unique = unique,
            Trim = Throw.IfUndefined(trim, nameof(trim)),
            Plus = sign,
            PadLeft = Throw.IfNegative(padLeft ?? 0, nameof(padLeft)),
        };
    }
}
