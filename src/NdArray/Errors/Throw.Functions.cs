using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>The methods of functions.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void OneAxisInOrder(string name, Axes axes) =>
        throw new ArgumentException(
            $"{name} depends on the order of the elements: reduce along one axis, and not along {(axes.AreAll ? "all" : axes)}.", "axis");

    [DoesNotReturn]
    public static void ReduceAtRank(Shape shape) =>
        throw new ArgumentException($"'indices' has one axis, and not the shape {shape}.", "indices");

    [DoesNotReturn]
    public static void ReduceAtIndex(long index, int axis, Shape shape) =>
        throw new ArgumentOutOfRangeException(
            "indices", index, $"A start is at least 0 and less than {shape[axis]}, the length of axis {axis} of shape {shape}.");
}
