using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>Index expressions.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void IndexOutOfRange(object index, int axis, Shape shape) =>
        throw new ArgumentOutOfRangeException(
            "index", index, $"Index {index} is outside axis {axis} of shape {shape}, which has size {shape[axis]}.");

    [DoesNotReturn]
    public static void RangeOutOfRange(NdIndex range, int axis, Shape shape) =>
        throw new ArgumentOutOfRangeException(
            "index",
            range.ToString(),
            $"The range {range} does not lie within axis {axis} of shape {shape}, which has size {shape[axis]}. A Slice "
            + "is cut to the axis, as in NumPy.");

    [DoesNotReturn]
    public static void ElementRank(int count, Shape shape) =>
        throw new ArgumentException(
            $"An element of an array of shape {shape} has {shape.Rank} indices, not {count}. For a view of part of the "
            + "axes write the ranges too, as in a[0, ..].",
            "index");

    [DoesNotReturn]
    public static void TooManyIndices(int count, Shape shape) =>
        throw new ArgumentOutOfRangeException(
            "index", count, $"The index has {count} places for axes, and shape {shape} has {shape.Rank} axes.");

    [DoesNotReturn]
    public static void TwoEllipses() =>
        throw new ArgumentException("An index can have only one ellipsis.", "index");

    [DoesNotReturn]
    public static void ZeroStep() => throw new ArgumentException("The step of a slice cannot be 0.", "index");

    [DoesNotReturn]
    public static T IndexText<T>(ReadOnlySpan<char> part, string text) =>
        throw new FormatException(
            $"\"{part}\" in the index \"{text}\" is not an integer, a slice such as 1:5:2, None or an ellipsis.");
}
