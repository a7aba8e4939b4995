using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>Products of arrays.</summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void NoProduct(string name, DType dtype) =>
        throw new NotSupportedException(
            $"{name} is not defined for elements of type {dtype}: it multiplies and adds NumPy's numbers and truth values.");

    [DoesNotReturn]
    public static void ProductCasting(DType from, DType to, Casting casting) =>
        throw new InvalidCastException(
            $"The result is of type {from}, which does not convert to {to}, that of the array given for it, under the rule "
            + $"'{casting}'.");

    [DoesNotReturn]
    public static void ProductOfScalar(string parameter) =>
        throw new ArgumentException(
            $"A matrix product needs at least one axis on both sides, and '{parameter}' has rank 0. Multiply or Dot take single "
            + "numbers.",
            parameter);

    [DoesNotReturn]
    public static void NoFactors(string parameter) =>
        throw new ArgumentException("There are no arrays to multiply; at least one is needed.", parameter);

    [DoesNotReturn]
    public static void ProductStacks(Shape left, Shape right, int axis, string parameter) =>
        throw new ArgumentException(
            $"Shapes {left} and {right} do not fit: the axes in front of those that are multiplied are broadcast together, and sizes "
            + $"along axis {axis} of their common shape are neither equal nor 1.",
            parameter);

    [DoesNotReturn]
    public static void ProductRank(string name, int needed, Shape shape, string parameter) =>
        throw new ArgumentException(
            $"{name} multiplies {(needed == 1 ? "vectors, of at least one axis" : "matrices, of at least two axes")}, and '{parameter}' has "
            + $"shape {shape}.",
            parameter);

    [DoesNotReturn]
    public static void ProductDepth(Shape left, Shape right, int leftAxis, int rightAxis, string parameter)
    {
        bool turned = right.Rank >= 2 && left[leftAxis] == right[right.Rank - 1];
        string mend = turned ? " With the last two axes of the right one swapped they would be equal." : string.Empty;
        throw new ArgumentException(
            $"Shapes {left} and {right} do not fit: axis {leftAxis} of the left one has size {left[leftAxis]} and axis {rightAxis} "
            + $"of the right one {right[rightAxis]}, and both are summed over together.{mend}",
            parameter);
    }

    [DoesNotReturn]
    public static void ProductSizes(Shape left, Shape right) =>
        throw new ArgumentException(
            $"Shapes {left} and {right} have {left.Size} and {right.Size} elements, of which each is multiplied by one.", "b");

    [DoesNotReturn]
    public static void ContractedAxes(int left, int right) =>
        throw new ArgumentException(
            $"As many axes must be summed over on both sides: 'axesA' names {left} and 'axesB' {right}.", "axesB");

    [DoesNotReturn]
    public static void ContractedCount(int axes, Shape left, Shape right) =>
        throw new ArgumentOutOfRangeException(
            nameof(axes), axes, $"There are no {axes} axes to sum over in shapes {left} and {right}.");

    [DoesNotReturn]
    public static void EinsumOperands(string text, int terms, int operands) =>
        throw new ArgumentException($"\"{text}\" has {terms} terms, and there are {operands} operands.", "operands");

    [DoesNotReturn]
    public static void EinsumRank(string text, int operand, int named, Shape shape) =>
        throw new ArgumentException(
            $"\"{text}\" has {named} labels for operand {operand}, which has shape {shape}. An ellipsis, ..., stands for axes "
            + "without labels.",
            "operands");

    [DoesNotReturn]
    public static void EinsumText(string text, char letter) =>
        throw new FormatException(
            $"'{letter}' in \"{text}\" is no label: labels are letters, terms are parted by commas and lead to the result by "
            + "'->', and an ellipsis is three dots, once a term.");

    [DoesNotReturn]
    public static void EinsumEllipsis(string text) =>
        throw new FormatException($"The result in \"{text}\" lacks the ellipsis for the axes that the operands' stand for.");

    [DoesNotReturn]
    public static void EinsumResult(string text, string label) =>
        throw new FormatException($"The label '{label}' of the result in \"{text}\" must occur there once, and in an operand.");

    [DoesNotReturn]
    public static void EinsumSizes(string text, string label, int operand, Shape shape, nint size) =>
        throw new ArgumentException(
            $"'{label}' in \"{text}\" stands for axes of size {size} and, in operand {operand} of shape {shape}, of another: sizes "
            + "of one label must be equal or 1.",
            "operands");

    [DoesNotReturn]
    public static void CrossLength(Shape left, Shape right) =>
        throw new ArgumentException(
            $"Cross products are of vectors of 2 or 3 elements, along the axes given, and the shapes are {left} and {right}.", "b");

    [DoesNotReturn]
    public static void NotSquare(Shape shape) =>
        throw new ArgumentException($"The matrices of the last two axes of shape {shape} are not square.", "a");

    [DoesNotReturn]
    public static void MatrixPowerNegative(int n, DType dtype) =>
        throw new ArgumentOutOfRangeException(
            nameof(n), n, $"A negative power is one of the inverse, which matrices of type {dtype} have not in general; those of numbers "
            + "with a point have, which AsType<double>() makes of these.");

    [DoesNotReturn]
    public static void Singular(int matrix, Shape shape) =>
        throw new ArgumentException(
            shape.Rank == 2
                ? $"The matrix of shape {shape} is singular: it has no inverse."
                : $"Matrix {matrix} of those of shape {shape} is singular: it has no inverse.",
            "a");

    [DoesNotReturn]
    public static void MultiDotCount(int count) =>
        throw new ArgumentException($"At least two arrays are multiplied, not {count}.", "arrays");

    [DoesNotReturn]
    public static void MultiDotRank(int input, Shape shape) =>
        throw new ArgumentException(
            $"Input {input} has shape {shape}: all are matrices, but that the first and the last may have one axis.", "arrays");
}
