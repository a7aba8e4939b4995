using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NdArrays.Errors;

/// <summary>Arranging elements anew.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void NegativeRepeats(string parameter) =>
        throw new ArgumentOutOfRangeException(parameter, "Nothing is repeated a negative number of times.");

    [DoesNotReturn]
    public static void RepeatCount(int count, Shape shape, int axis) =>
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"There are {count} numbers of repeats, and axis {axis} of shape {shape} has {shape[axis]} indices: one for each is "
                + $"needed, or one for all."),
            "repeats");

    [DoesNotReturn]
    public static void RepeatsRank(Shape shape) =>
        throw new ArgumentException($"The numbers of repeats are a line, and not of shape {shape}.", "repeats");

    [DoesNotReturn]
    public static void RepeatsType(DType dtype) =>
        throw new InvalidCastException(
            $"The repeats are of type {dtype}, of which not every value is a whole number of 64 bits with a sign.");

    [DoesNotReturn]
    public static void ShiftCount(int shifts, int axes) =>
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture, $"There are {shifts} shifts and {axes} axes: they must be as many, or one be one for all."),
            "shift");

    [DoesNotReturn]
    public static void TrimText(string trim) =>
        throw new ArgumentException($"'{trim}' does not say where to trim: 'f' in front, 'b' at the back, 'fb' at both.", nameof(trim));
}
