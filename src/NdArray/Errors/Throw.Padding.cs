using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NdArrays.Errors;

/// <summary>Padding arrays.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void PairColumns(int rows, int columns) =>
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"A table of shape ({rows}, {columns}) does not say what stands before and after each axis: it has a column for "
                + $"each side, or one for both."),
            "table");

    [DoesNotReturn]
    public static void PairsOfRank(int pairs, int rank, string parameter) =>
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{parameter}' has {pairs} pairs, and the array {rank} axes: a pair for each axis is needed, or one for all."),
            parameter);

    [DoesNotReturn]
    public static void NegativePadWidth((nint Before, nint After) width, int axis) =>
        throw new ArgumentOutOfRangeException(
            "padWidth", width, $"Along axis {axis} the widths are {width}; none may be negative. A slice makes an array smaller.");

    [DoesNotReturn]
    public static void PaddedLength(Shape shape, (nint Before, nint After) width, int axis) =>
        throw new OverflowException(
            $"An array of shape {shape} padded by {width} along axis {axis} has more elements than a native integer can count.");

    [DoesNotReturn]
    public static void EmptyPaddedAxis(Shape shape, int axis, PadMode mode) =>
        throw new ArgumentException(
            $"Axis {axis} of shape {shape} is empty: there is nothing that mode {mode} could put around it. Constant and Empty "
            + "can.",
            "a");

    [DoesNotReturn]
    public static void PadOption(string parameter, PadMode mode) =>
        throw new ArgumentException($"Mode {mode} has no use for '{parameter}'.", parameter);

    [DoesNotReturn]
    public static void StatLength(nint length) =>
        throw new ArgumentOutOfRangeException(
            "statLength", length, "A largest or smallest element is one of one or more; a mean or a median of no fewer than 0.");

    [DoesNotReturn]
    public static void PadMode(PadMode mode) =>
        throw new ArgumentOutOfRangeException(nameof(mode), mode, "There is no such mode.");

    [DoesNotReturn]
    public static void PadElements(DType dtype, PadMode mode) =>
        throw new NotSupportedException($"Mode {mode} computes with elements, and {dtype} is not a type of numbers.");
}
