using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>Triangles, diagonals, grids, windows, and indices as numbers.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void TriangleOfScalar() =>
        throw new ArgumentException("A triangle needs an array of at least one axis, not one of rank 0.", "m");

    [DoesNotReturn]
    public static void TriangleCount(Int128 count) =>
        throw new OverflowException($"The triangle has {count} places, more than a native integer can count.");

    [DoesNotReturn]
    public static void NotAMatrix(Shape shape, string parameter) =>
        throw new ArgumentException($"The array must be a matrix, of rank 2, and has shape {shape}.", parameter);

    [DoesNotReturn]
    public static void DiagRank(Shape shape) =>
        throw new ArgumentException(
            $"Diag makes a matrix of an array of one axis, or takes the diagonal of a matrix; the array has shape {shape}. "
            + "DiagFlat takes any, and Diagonal the diagonals of more axes.",
            "v");

    [DoesNotReturn]
    public static void DiagSize(nint size, nint k) =>
        throw new OverflowException(
            $"A matrix with {size} elements on diagonal {k} would have more rows than a native integer can count.");

    [DoesNotReturn]
    public static void VanderRank(Shape shape) =>
        throw new ArgumentException($"The numbers must be an array of one axis, and have shape {shape}.", "x");

    [DoesNotReturn]
    public static void GridRange(Range range) =>
        throw new ArgumentException(
            $"The range {range} does not say from where to where: both bounds must count from the start, as in 0..5, and the "
            + "second not lie before the first. GridAxis has ranges with steps and of other numbers.",
            "ranges");

    [DoesNotReturn]
    public static void FunctionRank(int count, Shape shape) =>
        throw new ArgumentException(
            $"A function of {count} indices makes an array of {count} axes, not of shape {shape}. A function of a span of "
            + "indices makes one of any.",
            "shape");

    [DoesNotReturn]
    public static void OpenIndexRank(int input, Shape shape) =>
        throw new ArgumentException($"Input {input} has shape {shape}: indices along one axis must have rank 1.", "args");

    [DoesNotReturn]
    public static void StrideCount(Shape shape, ReadOnlySpan<nint> strides) =>
        throw new ArgumentException(
            $"A view of shape {shape} needs {shape.Rank} strides, and the strides are {Shape.Describe(strides)}.", nameof(strides));

    [DoesNotReturn]
    public static void StridesOutside(Shape shape, ReadOnlySpan<nint> strides, nint offset, nint length) =>
        throw new ArgumentException(
            $"A view of shape {shape} and strides {Shape.Describe(strides)} does not lie within the memory: the array's "
            + $"first element is number {offset} of the {length} there.",
            nameof(strides));

    [DoesNotReturn]
    public static void WindowRank(Shape window, Shape shape, int count) =>
        throw new ArgumentException(
            $"A window over {count} axes of an array of shape {shape} needs as many sizes, and has shape {window}. Name the "
            + "axes if it slides along some only.",
            "windowShape");

    [DoesNotReturn]
    public static void WindowTooLarge(Shape window, Shape shape, int axis) =>
        throw new ArgumentException(
            $"Windows of shape {window} do not fit an array of shape {shape}: along axis {axis} they take more than "
            + $"{shape[axis]} elements.",
            "windowShape");

    [DoesNotReturn]
    public static void IndexDType(DType dtype, string parameter) =>
        throw new ArgumentException(
            $"Indices are integers, and these have type {dtype}. AsType<long>() converts them.", parameter);

    [DoesNotReturn]
    public static void IndexOrder(Order order) =>
        throw new ArgumentOutOfRangeException(
            nameof(order), order, "Elements are counted in Order.C or Order.F, not in an order that depends on an array.");

    [DoesNotReturn]
    public static void IndicesOfScalar(Shape indices) =>
        throw new ArgumentException(
            $"A shape without axes has one element, which cannot be asked for by numbers of shape {indices}.", nameof(indices));

    [DoesNotReturn]
    public static void ElementNumber(long number, Shape shape) =>
        throw new ArgumentOutOfRangeException(
            "indices", number, $"There is no element {number} in shape {shape}, which has {shape.Size}, counted from 0.");

    [DoesNotReturn]
    public static void MultiIndexCount(int count, Shape dims) =>
        throw new ArgumentException(
            $"An index into shape {dims} has {dims.Rank} parts, one for each axis, and not {count}.", "multiIndex");

    [DoesNotReturn]
    public static void MultiIndexOfScalar() =>
        throw new ArgumentException(
            "The parts of an index lie along the first axis, and an array of rank 0 has none.", "multiIndex");

    [DoesNotReturn]
    public static void IndexModeCount(int count, Shape dims) =>
        throw new ArgumentException(
            $"Either one mode holds for all axes, or there is one for each of the {dims.Rank} of shape {dims}, and not {count}.",
            "mode");

    [DoesNotReturn]
    public static void MainDiagonalRank(Shape shape, string parameter) =>
        throw new ArgumentException($"A main diagonal needs an array of at least two axes, not of shape {shape}.", parameter);

    [DoesNotReturn]
    public static void MainDiagonalLengths(Shape shape, string parameter) =>
        throw new ArgumentException(
            $"The main diagonal of an array of shape {shape} leads nowhere: all axes must have the same size.", parameter);

    [DoesNotReturn]
    public static void NothingToApplyTo(Shape shape, int axis) =>
        throw new ArgumentException(
            $"An array of shape {shape} has no part along axis {axis} to which the function could be applied, so that the "
            + "shape of the result is not known.",
            "arr");

    [DoesNotReturn]
    public static void AppliedRank(Shape made, Shape given) =>
        throw new ArgumentException(
            $"Of an array of shape {given} the function made one of shape {made}: it must have as many axes, or one less.",
            "func");
}
