using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NdArrays.Errors;

/// <summary>Functions of the elements of arrays.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void NoLoop(string name, DType dtype) =>
        throw new NotSupportedException($"{name} is not defined for elements of type {dtype}.");

    [DoesNotReturn]
    public static void ResultCasting(DType type, DType @out) =>
        throw new InvalidCastException(
            $"The results are of type {type}, which does not convert to {@out}, that of the array given for them, under the rule "
            + $"'{Casting.SameKind}'.");

    [DoesNotReturn]
    public static void MaskShape(Shape mask, Shape shape) =>
        throw new ArgumentException(
            $"The mask of shape {mask} cannot be broadcast together with the results, which have shape {shape}.", "where");

    [DoesNotReturn]
    public static void NegativePower() =>
        throw new ArgumentOutOfRangeException(
            "y", "Whole numbers are not raised to negative powers; numbers with a point are.");

    [DoesNotReturn]
    public static void NumberTooLarge(Int128 number, DType dtype) =>
        throw new OverflowException(
            string.Create(CultureInfo.InvariantCulture, $"The number {number} is outside of what {dtype} holds."));

    [DoesNotReturn]
    public static void InterpolatedPoints(Shape places, Shape values) =>
        throw new ArgumentException(
            $"A line goes through one point or more, each with a place and a value, in arrays of one axis: the places have shape "
            + $"{places}, and the values {values}.",
            "xp");

    public static double IfZero(double value, string parameter) =>
        value != 0 ? value : throw new ArgumentOutOfRangeException(parameter, value, $"'{parameter}' must not be 0.");
}
