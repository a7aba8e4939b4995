using System.Numerics;
using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Layout;

namespace NdArrays.Reductions;

/// <summary>Norms of vectors and matrices.</summary>
internal static class Norms
{
    /// <summary>The norms along one axis, or two, or of all elements.</summary>
    public static NdArray Of(NdArray x, NormOrder order, Axes axes, bool keepDims)
    {
        ArgumentNullException.ThrowIfNull(x);
        Subject subject = new(nameof(NdArray.Norm), x.Shape);
        using NdArray numbers = Numbers(subject, x);
        if (axes.AreAll)
        {
            bool isUsual = order.Kind == NormKind.None
                || (order.Kind == NormKind.Frobenius && x.Rank == 2)
                || (order.Kind == NormKind.Number && order.Order == 2 && x.Rank == 1);
            if (isUsual)
            {
                return Root(subject, numbers, Axes.All, keepDims);
            }

            axes = Enumerable.Range(0, x.Rank).ToArray();
        }

        Span<int> along = stackalloc int[axes.AsSpan().Length];
        Axis.Normalize(axes.AsSpan(), x.Rank, along, "axis");
        switch (along.Length)
        {
            case 1:
                return Along(subject, numbers, order, along[0], keepDims);
            case 2:
                return OfMatrices(subject, numbers, order, along[0], along[1], keepDims);
            default:
                Throw.NormAxes(along.Length);
                return null!;
        }
    }

    /// <summary>The norms of the vectors that some axes make.</summary>
    public static NdArray OfVectors(NdArray x, double order, Axes axes, bool keepDims)
    {
        ArgumentNullException.ThrowIfNull(x);
        Reduction reduction = new(axes, x.Rank, keepDims);
        Subject subject = new(nameof(NdArray.VectorNorm), x.Shape);
        using NdArray numbers = Numbers(subject, x);
        int[] turn = [.. Enumerable.Range(0, x.Rank).OrderBy(axis => reduction.IsReduced(axis))];
        using NdArray turned = NdArray.Transpose(numbers, turn);
        nint[] outer = [.. new Reduction(axes, x.Rank, keepDims: false).ResultShape(x.Shape)];
        using NdArray vectors = NdArray.Reshape(turned, new Shape([.. outer, reduction.Count(x.Shape)]));
        return NdArray.Reshape(Along(subject, vectors, order, outer.Length, keepDims: false), reduction.ResultShape(x.Shape));
    }

    /// <summary>The norms of the matrices of the last two axes.</summary>
    public static NdArray OfMatrices(NdArray x, NormOrder order, bool keepDims)
    {
        ArgumentNullException.ThrowIfNull(x);
        Subject subject = new(nameof(NdArray.MatrixNorm), x.Shape);
        if (x.Rank < 2)
        {
            Throw.NoMatrix(subject.Name, x.Shape);
        }

        using NdArray numbers = Numbers(subject, x);
        return OfMatrices(subject, numbers, order, Axis.Normalize(-2, x.Rank), Axis.Normalize(-1, x.Rank), keepDims);
    }

    /// <summary>Elements as floating or complex numbers.</summary>
    private static NdArray Numbers(in Subject subject, NdArray x)
    {
        if (x.DType.Kind == DTypeKind.Opaque)
        {
            Throw.NoLoop(subject.Name, x.DType);
        }

        return x.DType.Kind is DTypeKind.Floating or DTypeKind.Complex ? x.View(x.Layout) : x.AsType<double>();
    }

    /// <summary>The roots of sums of squares.</summary>
    private static NdArray Root(in Subject subject, NdArray x, Axes axes, bool keepDims)
    {
        NdArray sums = x switch
        {
            NdArray<double> numbers => SumOfSquares(subject, numbers, axes, keepDims),
            NdArray<float> numbers => SumOfSquares(subject, numbers, axes, keepDims),
            _ => SumOfMagnitudes(x, axes, keepDims),
        };
        return NdArray.Sqrt(sums, sums);
    }

    private static NdArray<T> SumOfSquares<T>(in Subject subject, NdArray<T> x, Axes axes, bool keepDims)
        where T : unmanaged, INumberBase<T> =>
        Sums.OfSquares<PlainFetch<T, T>, T, bool, T>(
            subject.Name, default, x, null, new Wanted(axes, keepDims), null);

    /// <summary>The sums of squares, each rounded as an element; of complex numbers, of those of their magnitudes.</summary>
    private static NdArray SumOfMagnitudes(NdArray x, Axes axes, bool keepDims)
    {
        using NdArray squares = x is NdArray<Complex> complex
            ? NdArray.Add(NdArray.Square(NdArray.Real(complex)), NdArray.Square(NdArray.Imag(complex)))
            : NdArray.Square(x);
        return NdArray.Sum(squares, axes, keepDims: keepDims);
    }

    private static NdArray Along(in Subject subject, NdArray x, NormOrder order, int axis, bool keepDims)
    {
        if (order.Kind is NormKind.Frobenius or NormKind.Nuclear)
        {
            Throw.NormOrder(order, "vectors");
        }

        if (order.Kind == NormKind.None || order.Order == 2)
        {
            return Root(subject, x, axis, keepDims);
        }

        if (order.Order == 0)
        {
            using NdArray<long> counts = NdArray.CountNonZero(x, axis, keepDims);
            return counts.AsType(x.DType == DType.Complex128 ? DType.Float64 : x.DType);
        }

        using NdArray sizes = NdArray.Absolute(x);
        if (double.IsInfinity(order.Order))
        {
            return Extreme(subject, sizes, axis, keepDims, order.Order > 0);
        }

        if (order.Order == 1)
        {
            return NdArray.Sum(sizes, axis, keepDims: keepDims);
        }

        NdArray.Power(sizes, order.Order, sizes);
        NdArray sums = NdArray.Sum(sizes, axis, keepDims: keepDims);
        using NdArray exponent = ((NdArray<double>)(1 / order.Order)).AsType(sums.DType);
        return NdArray.Power(sums, exponent, sums);
    }

    private static NdArray OfMatrices(in Subject subject, NdArray x, NormOrder order, int rows, int columns, bool keepDims)
    {
        Axes both = new[] { rows, columns };
        if (order.Kind is NormKind.None or NormKind.Frobenius)
        {
            return Root(subject, x, both, keepDims);
        }

        double number = order.Kind == NormKind.Nuclear ? 0 : order.Order;
        if (order.Kind == NormKind.Nuclear || double.Abs(number) == 2)
        {
            using NdArray singular = SingularValues.Of(x, rows, columns);
            NdArray norms = order.Kind == NormKind.Nuclear ? NdArray.Sum(singular, -1) : Extreme(subject, singular, -1, keepDims: false, number > 0);
            return keepDims ? NdArray.Reshape(norms, new Reduction(both, x.Rank, keepDims: true).ResultShape(x.Shape)) : norms;
        }

        if (double.Abs(number) != 1 && !double.IsInfinity(number))
        {
            Throw.NormOrder(order, "matrices");
        }

        // The sums of columns for 1, of rows for infinity.
        bool isOfColumns = double.Abs(number) == 1;
        using NdArray sizes = NdArray.Absolute(x);
        using NdArray sums = NdArray.Sum(sizes, isOfColumns ? rows : columns, keepDims: true);
        NdArray extremes = Extreme(subject, sums, isOfColumns ? columns : rows, keepDims: true, number > 0);
        return keepDims ? extremes : NdArray.Reshape(extremes, new Reduction(both, x.Rank, keepDims: false).ResultShape(x.Shape));
    }

    /// <summary>The largest or smallest of some sizes along an axis, of which there must be one.</summary>
    private static NdArray Extreme(in Subject subject, NdArray sizes, int axis, bool keepDims, bool largest)
    {
        if (sizes.Shape[Axis.Normalize(axis, sizes.Rank)] == 0)
        {
            Throw.NoValue(subject.Name, subject.Shape);
        }

        return largest ? NdArray.Max(sizes, axis, keepDims: keepDims) : NdArray.Min(sizes, axis, keepDims: keepDims);
    }

    /// <summary>What an error is to speak of: the routine, and the shape of what it was given.</summary>
    private readonly record struct Subject(string Name, Shape Shape);
}
