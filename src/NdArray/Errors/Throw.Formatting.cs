using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace NdArrays.Errors;

internal static partial class Throw
{
    internal static T IfNegative<T>(T value, string name)
        where T : IBinaryInteger<T>
    {
        if (T.IsNegative(value))
        {
            Negative(value, name);
        }

        return value;
    }

    internal static T IfNull<T>(T? value, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    internal static T IfUndefined<T>(T value, string name)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            Undefined(value, name);
        }

        return value;
    }

    [DoesNotReturn]
    internal static void DigitsAboveLimit(int minDigits, int precision) =>
        throw new ArgumentException(
            $"At least {minDigits} digits (minDigits) cannot be had with at most {precision} (precision): "
            + "lower one or raise the other.");

    [DoesNotReturn]
    internal static void PrecisionMissing() =>
        throw new ArgumentException("With unique: false every number has endless digits: give a precision.");

    [DoesNotReturn]
    internal static void NoSignificantDigits() =>
        throw new ArgumentException(
            "With fractional: false the precision counts significant digits and must be at least 1, not 0.");

    [DoesNotReturn]
    internal static void NotAFloat(Type type) =>
        throw new ArgumentException($"Only Half, float and double are formatted digit by digit, not {type}.");

    [DoesNotReturn]
    private static void Negative(object value, string name) =>
        throw new ArgumentOutOfRangeException(name, value, $"{name} must be 0 or more.");

    [DoesNotReturn]
    private static void Undefined(Enum value, string name) =>
        throw new ArgumentOutOfRangeException(name, value, $"{value} is not a {value.GetType().Name}.");
}
