using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NdArrays.Errors;

/// <summary>
/// Every exception of the library, one part a topic: what went wrong, with the values that show it and, where there is
/// one, the mend. A check is inlined where it is made; what it throws is here, out of the way of the fast path.
/// </summary>
internal static partial class Throw
{
    [DoesNotReturn]
    public static void AxisOutOfRange(int axis, int rank, string parameter) =>
        throw new ArgumentOutOfRangeException(
            parameter,
            axis,
            rank == 0
                ? $"Axis {axis} does not exist: an array of rank 0 has no axes."
                : $"Axis {axis} does not exist: an array of rank {rank} has axes {-rank} to {rank - 1}.");

    [DoesNotReturn]
    public static void RepeatedAxis(int axis, ReadOnlySpan<int> axes, string parameter) =>
        throw new ArgumentException($"Axis {axis} occurs twice in {Describe(axes)}.", parameter);

    [DoesNotReturn]
    public static void Disposed() =>
        throw new ObjectDisposedException("NdArray", "The array was disposed; its elements may be in use elsewhere.");

    [DoesNotReturn]
    public static void ReadOnly(string? parameter, Shape shape)
    {
        string which = parameter is null ? "The array" : $"The array '{parameter}'";
        throw new InvalidOperationException(
            $"{which} of shape {shape} is read-only: it is a broadcast, a diagonal, or a view of a read-only array. "
            + "Write to a Copy() of it.");
    }

    [DoesNotReturn]
    public static void NotContiguous(Shape shape, ReadOnlySpan<nint> strides) =>
        throw new InvalidOperationException(
            $"The elements of an array of shape {shape} and strides {Shape.Describe(strides)} do not lie one after "
            + "another in row-major order, so no span covers them. Use AsContiguous() or ToArray().");

    [DoesNotReturn]
    public static void SpanTooLong(Shape shape) =>
        throw new OverflowException(
            $"An array of shape {shape} has more elements than a span can hold ({int.MaxValue}).");

    [DoesNotReturn]
    public static void StorageTooLong(nint length, Type elementType) =>
        throw new OverflowException(
            $"{length} elements of {elementType.Name} are more than one managed array holds ({System.Array.MaxLength}).");

    private static string Describe<T>(ReadOnlySpan<T> values) => $"({string.Join(", ", values.ToArray())})";
}
