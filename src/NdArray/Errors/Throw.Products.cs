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
            $"As many axes must be summed over on both sides: {left} of the left array are named and {right} of the right one.",
            "axes");

    [DoesNotReturn]
    public static void ContractedCount(int axes, Shape left, Shape right) =>
        throw new ArgumentOutOfRangeException(
            nameof(axes), axes, $"There are no {axes} axes to sum over in shapes {left} and {right}.");
}
