using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>Reductions.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void NothingToReduce(string name, Shape shape) =>
        throw new ArgumentException(
            $"{name} of no elements has no value: the array of shape {shape} has none along the axes. Give an 'initial' value.", "a");

    [DoesNotReturn]
    public static void NoPlace(string name, Shape shape) =>
        throw new ArgumentException(
            $"{name} of no elements has no place: the array of shape {shape} has none along the axis.", "a");

    [DoesNotReturn]
    public static void WhereWithoutInitial(string name) =>
        throw new ArgumentException(
            $"{name} of no elements has no value, and 'where' may leave none: give an 'initial' value too.", "initial");

    [DoesNotReturn]
    public static void ReducedWhere(Shape where, Shape shape) =>
        throw new ArgumentException($"'where' of shape {where} does not broadcast to the array's shape {shape}.", "where");

    [DoesNotReturn]
    public static void InitialShape(Shape shape) =>
        throw new ArgumentException($"'initial' is one value, and not an array of shape {shape}.", "initial");

    [DoesNotReturn]
    public static void NothingAlong(string name) =>
        throw new ArgumentException($"'{name}' has no axes, and so no neighbours.", name);

    [DoesNotReturn]
    public static void NoWeight(Shape weights) =>
        throw new ArgumentException($"The weights, of shape {weights}, add up to 0 for a mean: they cannot be divided by.", "weights");

    [DoesNotReturn]
    public static void WeightShape(Shape weights, Shape shape, string axes) => throw new ArgumentException(
        $"The weights have the shape {weights}: neither {shape}, that of the elements, nor that of their axes {axes}.", "weights");
}
