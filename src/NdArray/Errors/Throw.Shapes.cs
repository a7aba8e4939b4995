using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>Shapes that cannot be, or do not fit.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void RankTooHigh(int rank) =>
        throw new ArgumentException($"An array may have at most {Shape.MaxRank} axes, not {rank}.", "shape");

    [DoesNotReturn]
    public static void NegativeLength(ReadOnlySpan<nint> lengths) =>
        throw new ArgumentOutOfRangeException(
            "shape", Shape.Describe(lengths), $"The shape {Shape.Describe(lengths)} has a negative size.");

    [DoesNotReturn]
    public static void SizeOverflow(ReadOnlySpan<nint> lengths) =>
        throw new OverflowException(
            $"The shape {Shape.Describe(lengths)} has more elements than a native integer can count.");

    [DoesNotReturn]
    public static void NotBroadcastable(ReadOnlySpan<Shape> shapes, int axis) =>
        throw new ArgumentException(
            $"The shapes {string.Join(", ", shapes.ToArray())} cannot be broadcast together: sizes along an axis must be "
            + $"equal or 1, and differ along axis {axis} of the common shape.");

    [DoesNotReturn]
    public static void NotBroadcastableTo(Shape from, Shape to) =>
        throw new ArgumentException(
            $"An array of shape {from} cannot be broadcast to shape {to}: aligned at their last axes, each size must be "
            + "that of the target or 1.",
            "shape");

    [DoesNotReturn]
    public static void ReshapeLength(ReadOnlySpan<nint> to) =>
        throw new ArgumentException(
            $"The shape {Shape.Describe(to)} is not one to reshape to: one size may be -1, for what the others leave "
            + "over, and none else negative.",
            "shape");

    [DoesNotReturn]
    public static void ReshapeSize(Shape from, ReadOnlySpan<nint> to) =>
        throw new ArgumentException(
            $"An array of shape {from} has {from.Size} elements, which do not fill the shape {Shape.Describe(to)}.",
            "shape");

    [DoesNotReturn]
    public static void MovedAxesDiffer(ReadOnlySpan<int> source, ReadOnlySpan<int> destination) =>
        throw new ArgumentException(
            $"As many axes must be moved from as to: source {Describe(source)} has {source.Length}, destination "
            + $"{Describe(destination)} {destination.Length}.",
            nameof(destination));

    [DoesNotReturn]
    public static void NotAPermutation(ReadOnlySpan<int> axes, Shape shape) =>
        throw new ArgumentException(
            $"The axes {Describe(axes)} are not a permutation of the {shape.Rank} axes of shape {shape}.", nameof(axes));

    [DoesNotReturn]
    public static void SqueezedLength(int axis, Shape shape) =>
        throw new ArgumentException(
            $"Axis {axis} of shape {shape} has size {shape[axis]}: only an axis of size 1 can be squeezed out.", nameof(axis));

    [DoesNotReturn]
    public static void DiagonalRank(Shape shape) =>
        throw new ArgumentException($"A diagonal needs an array of at least two axes, not of shape {shape}.", "a");

    [DoesNotReturn]
    public static void DiagonalAxes(int axis, Shape shape) =>
        throw new ArgumentException(
            $"A diagonal of shape {shape} needs two different axes, not {axis} twice.", "axis2");

    [DoesNotReturn]
    public static void Ragged(int item, Shape first, Shape other) =>
        throw new ArgumentException(
            $"The literal is ragged: item 0 has shape {first}, item {item} has shape {other}. All items at one depth "
            + "must have the same shape.",
            "items");

    [DoesNotReturn]
    public static void NullItem(int item) =>
        throw new ArgumentNullException("items", $"Item {item} of the literal is null.");

    [DoesNotReturn]
    public static void IterationOverScalar() =>
        throw new InvalidOperationException("An array of rank 0 has no first axis to iterate over; Item() is its element.");

    [DoesNotReturn]
    public static void NotOneElement(Shape shape) =>
        throw new InvalidOperationException(
            $"Item() needs an array of exactly one element, and shape {shape} has {shape.Size}.");

    [DoesNotReturn]
    public static void DestinationTooShort(nint size, int length) =>
        throw new ArgumentException($"The destination holds {length} elements, and the array has {size}.", "destination");

    [DoesNotReturn]
    public static void OrderNotContiguous(Order order) =>
        throw new ArgumentOutOfRangeException(nameof(order), order, "Only Order.C and Order.F are orders of a new array.");

    [DoesNotReturn]
    public static void StorageShape(int length, Shape shape) =>
        throw new ArgumentException(
            $"{length} elements do not fill the shape {shape}, which has {shape.Size}.", nameof(shape));

    [DoesNotReturn]
    public static void CovariantArray(Type actual, Type expected) =>
        throw new ArrayTypeMismatchException(
            $"An array of type {actual.Name} cannot be written as {expected.Name}: its own element type is another.");

    [DoesNotReturn]
    public static Order ReadingOrder(Order order) =>
        throw new ArgumentOutOfRangeException(
            nameof(order), order, "Elements are read and written in Order.C, Order.F or Order.A, not in that of memory.");
}
