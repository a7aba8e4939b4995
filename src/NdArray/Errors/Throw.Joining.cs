using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace NdArrays.Errors;

/// <summary>Joining arrays, and writing into a given one.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void NoArrays() =>
        throw new ArgumentException("There are no arrays to concatenate; at least one is needed.", "arrays");

    [DoesNotReturn]
    public static void NullInput(int input, string parameter = "arrays") =>
        throw new ArgumentNullException(parameter, $"Input {input} is null.");

    [DoesNotReturn]
    public static void ScalarInput(int input) =>
        throw new ArgumentException(
            $"Input {input} has rank 0, and arrays without axes cannot be concatenated along one. With axis: null all "
            + "inputs are flattened first; ExpandDims gives an input an axis.",
            "arrays");

    [DoesNotReturn]
    public static void InputRank(int input, Shape shape, Shape first) =>
        throw new ArgumentException(
            $"Input {input} has shape {shape} and input 0 has shape {first}: all inputs must have the same number of "
            + "axes. ExpandDims or Reshape can add the missing ones.",
            "arrays");

    [DoesNotReturn]
    public static void InputLength(int input, Shape shape, Shape first, int axis, int off) =>
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Input {input} has shape {shape} and input 0 has shape {first}: along axis {off} they have sizes {shape[off]} "
                + $"and {first[off]}, which must be the same on every axis but axis {axis}, along which they are concatenated. "
                + $"Crop the larger, as in {Crop(Math.Min(shape[off], first[off]), off, first.Rank)}, or pad the smaller: "
                + $"ConcatenateCropped and ConcatenatePadded do that."),
            "arrays");

    [DoesNotReturn]
    public static void UnknownAlignment(FitAlignment alignment) =>
        throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "There is no such alignment.");

    [DoesNotReturn]
    public static void StackedShape(int input, Shape shape, Shape first) =>
        throw new ArgumentException(
            $"Input {input} has shape {shape} and input 0 has shape {first}: arrays are stacked along a new axis only if they "
            + "have the same shape. Concatenate joins along an axis that they have.",
            "arrays");

    [DoesNotReturn]
    public static void EmptyBlockList(string place) =>
        throw new ArgumentException($"The list {place} is empty: there is nothing in it to join.", "blocks");

    [DoesNotReturn]
    public static void BlockDepth(string place, int depth, int expected) =>
        throw new ArgumentException(
            $"The array {place} is at depth {depth}, and the first one at depth {expected}: all arrays must be at one depth.",
            "blocks");

    [DoesNotReturn]
    public static void BlockShape(string list, int item, Shape shape, Shape first, int axis) =>
        throw new ArgumentException(
            $"In the list {list} item {item} makes a block of shape {shape}, and item 0 one of shape {first}: they are joined "
            + $"along axis {axis}, and must have the same size along every other.",
            "blocks");

    [DoesNotReturn]
    public static void NumbersFromEnd(Range range) =>
        throw new ArgumentException(
            $"The range {range} has an end that counts from the end, and the whole numbers have none.", nameof(range));

    [DoesNotReturn]
    public static void NumbersWithoutEnd(Slice slice) =>
        throw new ArgumentException($"The slice {slice} of the whole numbers has no end.", nameof(slice));

    [DoesNotReturn]
    public static void JoinDirectiveText(string directive) =>
        throw new FormatException(
            $"'{directive}' does not say how to join: expected are 'r', 'c', or up to three numbers such as '0,2,-1', for the "
            + "axis, the least rank, and where new axes go.");

    [DoesNotReturn]
    public static void JoinDirectivePlace(int place, Shape shape, int rank) =>
        throw new ArgumentException(
            $"The directive puts the axes of an item before its new axis {place}, but an item of shape {shape} gets only "
            + $"{rank - shape.Rank} to have rank {rank}.",
            "directive");

    [DoesNotReturn]
    public static void NotPlaces(NdIndex place) =>
        throw new ArgumentException(
            $"{place} does not name indices along an axis: an integer, a range, a slice, a list or a mask does.", "obj");

    [DoesNotReturn]
    public static void MaskOfPlaces(Shape mask, int axis, Shape shape) =>
        throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The mask has shape {mask}: it must have one axis, and to take elements out as many values as axis {axis} of "
                + $"shape {shape} has indices, {shape[axis]}."),
            "obj");

    [DoesNotReturn]
    public static void PlacesRank(Shape places) =>
        throw new ArgumentException(
            $"The places to insert at have shape {places}; they must be one, or lie along one axis.", "obj");

    [DoesNotReturn]
    public static void JoinedLength(int axis) =>
        throw new OverflowException(
            $"The sizes of the inputs along axis {axis} add up to more than a native integer can count.");

    [DoesNotReturn]
    public static void BufferPart(Shape shape, Shape part, int axis)
    {
        string sizes = string.Join(", ", part.ToArray().Select((length, i) => i == axis ? "n" : $"{length}"));
        throw new ArgumentException(
            $"The array has shape {shape}, and the buffer takes arrays of shape ({sizes}{(part.Rank == 1 ? "," : "")}), for "
            + $"any n: it joins them along axis {axis}. {BufferMend(shape, part, axis)}",
            "array");
    }

    [DoesNotReturn]
    public static void ViewAxis(int input, Shape shape, int axis, int wanted) =>
        throw new ArgumentException(
            $"Input {input}, a view of shape {shape}, has several parts along axis {axis}, and cannot be a part along axis "
            + $"{wanted}. ToNdArray() copies it to one array.",
            "views");

    [DoesNotReturn]
    public static void DisposedBuffer() =>
        throw new ObjectDisposedException("ConcatBuffer", "The buffer was disposed; its memory may be in use elsewhere.");

    [DoesNotReturn]
    public static void OutShape(Shape actual, Shape expected) =>
        throw new ArgumentException($"The result has shape {expected}, and the array given for it has shape {actual}.", "out");

    [DoesNotReturn]
    public static void OutAndDType() =>
        throw new ArgumentException(
            "Either 'out' or 'dtype' decides the type of the result: only one of them may be given.", "dtype");

    [DoesNotReturn]
    public static void InputCasting(int input, DType from, DType to, Casting casting) =>
        throw new InvalidCastException(
            $"Input {input} has elements of type {from}, which do not convert to {to} under the rule '{casting}'. A more "
            + "permissive casting, or AsType, converts them.");

    [DoesNotReturn]
    public static void NotConvertible(DType from, DType to) =>
        throw new InvalidCastException($"There is no conversion of elements from {from} to {to}.");

    [DoesNotReturn]
    public static void CastingRule(DType from, DType to, Casting casting) =>
        throw new InvalidCastException($"Elements of type {from} do not convert to {to} under the rule '{casting}'.");

    private static string BufferMend(Shape shape, Shape part, int axis)
    {
        if (shape.Rank != part.Rank)
        {
            return "ExpandDims or Reshape give it the right number of axes.";
        }

        int off = 0;
        while (off == axis || shape[off] == part[off])
        {
            off++;
        }

        return shape[off] > part[off]
            ? $"Crop it, as in {Crop(part[off], off, part.Rank)}."
            : $"Pad it along axis {off}.";
    }

    private static string Crop(nint length, int axis, int rank)
    {
        StringBuilder text = new("a[");
        for (int i = 0; i <= axis; i++)
        {
            text.Append(i == axis ? $"..{length}" : "..").Append(i == rank - 1 ? string.Empty : ", ");
        }

        return text.Append(axis < rank - 1 ? "..]" : "]").ToString();
    }
}
