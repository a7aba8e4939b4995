using System.Diagnostics.CodeAnalysis;
using System.Globalization;

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
    public static void WeightShape(Shape weights, Shape shape, Axes axes) => throw new ArgumentException(
        axes.AreAll
            ? $"The weights have the shape {weights}, and the elements {shape}: name the axes that the weights are of."
            : $"The weights have the shape {weights}: neither {shape}, that of the elements, nor that of their axes {axes}.",
        "weights");

    [DoesNotReturn]
    public static void NoValue(string name, Shape shape) =>
        throw new ArgumentException(
            $"{name} of no elements has no value: the array of shape {shape} has none along the axes.", "a");

    [DoesNotReturn]
    public static void QuantileOutside(string name, double largest, object q) => throw new ArgumentOutOfRangeException(
        "q", $"{name} takes numbers from 0 to {largest}, and not {q}.");

    [DoesNotReturn]
    public static void QuantileAxes(Shape q) =>
        throw new ArgumentException($"'q' is one number or has at most two axes, and not the shape {q}.", "q");

    [DoesNotReturn]
    public static void WeightedMethod(object supported, object method) => throw new ArgumentException(
        $"With weights the method is {supported}, and not {method}.", "method");

    [DoesNotReturn]
    public static void NegativeWeight() => throw new ArgumentException("Weights are not negative.", "weights");

    [DoesNotReturn]
    public static void Spacings(int given, int axes) => throw new ArgumentException(
        $"There are {given} spacings for {axes} axes: give none, one number, or one for each axis.", "spacing");

    [DoesNotReturn]
    public static void SpacingShape(Shape places, Shape shape, int axis) => throw new ArgumentException(
        $"The places have the shape {places}: not one axis of {shape[axis]}, as many as axis {axis} of the shape {shape} has points.", "spacing");

    [DoesNotReturn]
    public static void FewPoints(Shape shape, int axis, int needed) => throw new ArgumentException(
        $"Axis {axis} of the shape {shape} has {shape[axis]} point{(shape[axis] == 1 ? string.Empty : "s")}, and slopes there take at "
        + $"least {needed}.",
        "f");

    [DoesNotReturn]
    public static void CumulativeAxis(Shape shape) => throw new ArgumentException(
        $"An array of shape {shape} has not just one axis: say along which.", "axis");

    [DoesNotReturn]
    public static void NothingButNan(string name, Shape shape) => throw new ArgumentException(
        $"{name} has no place where all elements are not a number, as somewhere in the array of shape {shape}.", "a");

    [DoesNotReturn]
    public static void NoMatrix(string name, Shape shape) =>
        throw new ArgumentOutOfRangeException("x", $"{name} takes arrays of at least two axes, and not of rank {shape.Rank}, of shape {shape}.");

    [DoesNotReturn]
    public static void BesideDifferences(string name, Shape given, Shape shape, int axis) =>
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{name}' of shape {given} does not fit to the array of shape {shape}: all sizes must agree but that of axis {axis}."),
            name);

    [DoesNotReturn]
    public static void NormAxes(int count) => throw new ArgumentException(
        $"Norms are of vectors, along one axis, or of matrices, along two, and not of {count} axes.", "axis");

    [DoesNotReturn]
    public static void NormOrder(object order, string of) => throw new ArgumentException(
        $"The norm '{order}' is not defined for {of}.", "ord");
}
