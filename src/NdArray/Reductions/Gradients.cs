using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Reductions;

/// <summary>Slopes by finite differences.</summary>
internal static class Gradients
{
    /// <summary>The slopes along each of some axes.</summary>
    public static NdArray[] OfAxes(NdArray f, Axes axes, int edgeOrder, ReadOnlySpan<NdOperand> spacing)
    {
        ArgumentNullException.ThrowIfNull(f);
        int[] along = axes.AreAll ? [.. Enumerable.Range(0, f.Rank)] : new int[axes.AsSpan().Length];
        if (!axes.AreAll)
        {
            Axis.Normalize(axes.AsSpan(), f.Rank, along, "axis");
        }

        bool isOne = spacing.Length == 1 && spacing[0].Shape.Rank == 0;
        if (spacing.Length != 0 && spacing.Length != along.Length && !isOne)
        {
            Throw.Spacings(spacing.Length, along.Length);
        }

        // Nothing is computed before all is known to fit.
        for (int i = 0; i < along.Length; i++)
        {
            Check(f.Shape, along[i], spacing.Length == 0 ? default : spacing[isOne ? 0 : i], edgeOrder);
        }

        NdArray[] slopes = new NdArray[along.Length];
        for (int i = 0; i < along.Length; i++)
        {
            slopes[i] = Along(f, along[i], spacing.Length == 0 ? default : spacing[isOne ? 0 : i], edgeOrder);
        }

        return slopes;
    }

    /// <summary>The slopes along an axis, in the type of the values or, if these are whole numbers, in double precision.</summary>
    public static NdArray Along(NdArray f, int axis, NdOperand spacing, int edgeOrder)
    {
        ArgumentNullException.ThrowIfNull(f);
        int along = Axis.Normalize(axis, f.Rank);
        Check(f.Shape, along, spacing, edgeOrder);
        bool isWhole = f.DType.Kind is DTypeKind.SignedInteger or DTypeKind.UnsignedInteger;
        using NdArray values = isWhole ? f.AsType<double>() : f.View(f.Layout);
        DType type = values.DType == DType.Bool ? DType.Float64 : values.DType;
        NdArray slopes = NdArray.EmptyLike(values.AsType(type, copy: false));
        Points points = new(values, along);
        if (spacing.IsNone)
        {
            spacing = 1.0;
        }

        if (spacing.Shape.Rank == 0)
        {
            Even(points, slopes, spacing, edgeOrder);
            return slopes;
        }

        using NdArray widths = Widths(spacing.Array());
        using NdArray first = widths.View(widths.Layout.Part(0, 0, 1));
        if (NdArray.All(NdArray.Equal(widths, first)).Item())
        {
            using NdArray width = NdArray.Reshape(first, default(Shape));
            Even(points, slopes, width, edgeOrder);
        }
        else
        {
            Uneven(points, slopes, widths, edgeOrder);
        }

        return slopes;
    }

    private static void Check(Shape shape, int axis, NdOperand spacing, int edgeOrder)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(edgeOrder, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(edgeOrder, 2);
        if (!spacing.IsNone && spacing.Shape.Rank != 0 && (spacing.Shape.Rank != 1 || spacing.Shape[0] != shape[axis]))
        {
            Throw.SpacingShape(spacing.Shape, shape, axis);
        }

        if (shape[axis] < edgeOrder + 1)
        {
            Throw.FewPoints(shape, axis, edgeOrder + 1);
        }
    }

    /// <summary>How far each point is from the next.</summary>
    private static NdArray Widths(NdArray places)
    {
        using NdArray typed = places.DType.Kind is DTypeKind.SignedInteger or DTypeKind.UnsignedInteger
            ? places.AsType<double>()
            : places.View(places.Layout);
        return NdArray.Diff(typed);
    }

    private static void Even(Points f, NdArray slopes, NdOperand width, int edgeOrder)
    {
        nint last = f.Count - 1;
        f.Write(slopes, 1, last - 1, NdArray.Divide(NdArray.Subtract(f.At(2, last - 1), f.At(0, last - 1)), Scaled(2, width)));
        if (edgeOrder == 1)
        {
            f.Write(slopes, 0, 1, NdArray.Divide(NdArray.Subtract(f.At(1, 1), f.At(0, 1)), width));
            f.Write(slopes, last, 1, NdArray.Divide(NdArray.Subtract(f.At(last, 1), f.At(last - 1, 1)), width));
            return;
        }

        f.Write(slopes, 0, 1, f.Sum(0, Over(-1.5, width), Over(2, width), Over(-0.5, width), 1));
        f.Write(slopes, last, 1, f.Sum(last - 2, Over(0.5, width), Over(-2, width), Over(1.5, width), 1));
    }

    private static void Uneven(Points f, NdArray slopes, NdArray widths, int edgeOrder)
    {
        nint last = f.Count - 1;
        NdArray before = f.Across(widths, 0, last - 1), after = f.Across(widths, 1, last - 1);
        NdArray both = NdArray.Add(before, after);
        f.Write(slopes, 1, last - 1, f.Sum(
            0,
            NdArray.Divide(NdArray.Negative(after), NdArray.Multiply(before, both)),
            NdArray.Divide(NdArray.Subtract(after, before), NdArray.Multiply(before, after)),
            NdArray.Divide(before, NdArray.Multiply(after, both)),
            last - 1));
        before = f.Across(widths, 0, 1);
        after = f.Across(widths, last - 1, 1);
        if (edgeOrder == 1)
        {
            f.Write(slopes, 0, 1, NdArray.Divide(NdArray.Subtract(f.At(1, 1), f.At(0, 1)), before));
            f.Write(slopes, last, 1, NdArray.Divide(NdArray.Subtract(f.At(last, 1), f.At(last - 1, 1)), after));
            return;
        }

        NdArray next = f.Across(widths, 1, 1);
        both = NdArray.Add(before, next);
        f.Write(slopes, 0, 1, f.Sum(
            0,
            NdArray.Divide(NdArray.Negative(NdArray.Add(NdArray.Multiply(2.0, before), next)), NdArray.Multiply(before, both)),
            NdArray.Divide(both, NdArray.Multiply(before, next)),
            NdArray.Divide(NdArray.Negative(before), NdArray.Multiply(next, both)),
            1));
        before = f.Across(widths, last - 2, 1);
        both = NdArray.Add(before, after);
        f.Write(slopes, last, 1, f.Sum(
            last - 2,
            NdArray.Divide(after, NdArray.Multiply(before, both)),
            NdArray.Divide(NdArray.Negative(NdArray.Add(after, before)), NdArray.Multiply(before, after)),
            NdArray.Divide(NdArray.Add(NdArray.Multiply(2.0, after), before), NdArray.Multiply(after, both)),
            1));
    }

    /// <summary>A multiple, which is a bare number still if that is one.</summary>
    private static NdOperand Scaled(double factor, NdOperand width) =>
        width.IsWeak ? factor * Number(width) : NdArray.Multiply(factor, width);

    private static NdOperand Over(double dividend, NdOperand width) =>
        width.IsWeak ? dividend / Number(width) : NdArray.Divide(dividend, width);

    private static double Number(NdOperand width) => ((NdArray<double>)width.As(DType.Float64)).Item();

    /// <summary>Values at points along an axis.</summary>
    private readonly struct Points(NdArray values, int axis)
    {
        public nint Count => values.Shape[axis];

        public NdArray At(nint start, nint length) => values.View(values.Layout.Part(axis, start, length));

        /// <summary>Numbers along the axis, alike for all lines.</summary>
        public NdArray Across(NdArray numbers, nint start, nint length)
        {
            nint[] lengths = new nint[values.Rank];
            lengths.AsSpan().Fill(1);
            lengths[axis] = length;
            return NdArray.Reshape(numbers.View(numbers.Layout.Part(0, start, length)), new Shape(lengths));
        }

        /// <summary>The sums of three neighbours with factors, from a point on.</summary>
        public NdArray Sum(nint start, NdOperand first, NdOperand second, NdOperand third, nint length) => NdArray.Add(
            NdArray.Add(NdArray.Multiply(first, At(start, length)), NdArray.Multiply(second, At(start + 1, length))),
            NdArray.Multiply(third, At(start + 2, length)));

        public void Write(NdArray slopes, nint start, nint length, NdArray part) =>
            slopes.Assign(slopes.Layout.Part(axis, start, length), part);
    }
}
