using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>Arrays of indices, masks, and the routines that select by them.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void ListInView() =>
        throw new ArgumentException(
            "An array or a list selects elements that are copied, and here a view is asked for: use integers, ranges and "
            + "slices, or a whole array.",
            "index");

    [DoesNotReturn]
    public static void MixedList() =>
        throw new ArgumentException("A list in an index has either integers or booleans, not both.", "index");

    [DoesNotReturn]
    public static void ListItem(NdIndex item) =>
        throw new ArgumentException(
            $"The item {item} of a list in an index is not an integer, a boolean or a list of these.", "index");

    [DoesNotReturn]
    public static void MaskShape(Shape mask, int axis, int off, Shape shape) =>
        throw new ArgumentException(
            $"The mask has shape {mask} and stands for the axes from {axis} on of an array of shape {shape}: it has size "
            + $"{mask[off]} along its axis {off}, and the array has {shape[axis + off]}.",
            "index");

    [DoesNotReturn]
    public static void IndexShapes(ReadOnlySpan<Shape> shapes) =>
        throw new ArgumentException(
            $"The arrays of the index select together, and their shapes {string.Join(", ", shapes.ToArray())} cannot be "
            + "broadcast to a common one.",
            "index");

    [DoesNotReturn]
    public static void MaskedValues(Shape value, nint count) =>
        throw new ArgumentException(
            $"An array of shape {value} cannot be assigned to the {count} elements at which the mask is true: one value or "
            + $"{count} are needed, along one axis.",
            "value");

    [DoesNotReturn]
    public static void NotIndices(NdIndex index) =>
        throw new ArgumentException($"{index} is not an array, a list or one of integers.", "indices");

    [DoesNotReturn]
    public static void EmptyAxis(int axis, Shape shape) =>
        throw new ArgumentOutOfRangeException(
            "indices", $"There is nothing to select along axis {axis} of shape {shape}, which has size 0.");

    [DoesNotReturn]
    public static void ConditionRank(Shape shape) =>
        throw new ArgumentException($"The condition must have one axis, and has shape {shape}.", "condition");

    [DoesNotReturn]
    public static void ConditionLength(nint index, int axis, Shape shape) =>
        throw new ArgumentOutOfRangeException(
            "condition",
            $"The condition is true at {index}, outside axis {axis} of shape {shape}, which has size {shape[axis]}.");

    [DoesNotReturn]
    public static void MaskSize(Shape mask, Shape shape) =>
        throw new ArgumentException($"The mask of shape {mask} must have as many elements as the array of shape {shape}.", "mask");

    [DoesNotReturn]
    public static void NoValues(string parameter) =>
        throw new ArgumentException("There are elements to be written, and no values for them.", parameter);

    [DoesNotReturn]
    public static void AlongRank(Shape indices, Shape shape) =>
        throw new ArgumentException(
            $"The indices of shape {indices} must have as many axes as the array of shape {shape}; with axis: null, which "
            + "flattens the array, they have one.",
            "indices");

    [DoesNotReturn]
    public static void AlongShapes(Shape indices, Shape shape, int axis) =>
        throw new ArgumentException(
            $"The indices of shape {indices} and the array of shape {shape} must broadcast together along every axis but "
            + $"axis {axis}.",
            "indices");

    [DoesNotReturn]
    public static void NonZeroOfScalar() =>
        throw new ArgumentException(
            "An array of rank 0 has no indices at which it is not zero. Give it an axis with ExpandDims, or use FlatNonZero.", "a");

    [DoesNotReturn]
    public static void NoChoices(string parameter) => throw new ArgumentException("There is nothing to choose from.", parameter);

    [DoesNotReturn]
    public static void ChoiceOutOfRange(long choice, int count) =>
        throw new ArgumentOutOfRangeException(
            "a", choice, $"There is no choice {choice}: with IndexMode.Raise they are numbered from 0 to {count - 1}.");

    [DoesNotReturn]
    public static void CasesDiffer(int conditions, int choices) =>
        throw new ArgumentException($"There are {conditions} conditions and {choices} choices; as many are needed.", "choicelist");

    [DoesNotReturn]
    public static void ConditionDType(DType dtype) =>
        throw new ArgumentException($"A condition has elements of type {dtype}; compare them, to have truth values.", "condlist");

    [DoesNotReturn]
    public static void WhereShape(Shape mask, Shape shape) =>
        throw new ArgumentException(
            $"The condition of shape {mask} cannot be broadcast to the destination's shape {shape}.", "where");

    [DoesNotReturn]
    public static void IndexTooLarge(ulong index) =>
        throw new ArgumentOutOfRangeException("index", index, $"Index {index} is larger than any array.");

    [DoesNotReturn]
    public static IndexMode UnknownMode(IndexMode mode) =>
        throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a mode of indexing.");
}
