using System.Diagnostics;
using System.Numerics;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Reductions;

/// <summary>The elements that are reduced to each result, as rows of which elements are picked by their place in ascending order.</summary>
internal sealed class OrderedRows : IDisposable
{
    private readonly NdArray _rows;
    private readonly nint[] _outer;
    private readonly bool _skipsNan;

    /// <param name="a">The array.</param>
    /// <param name="axes">The axes that are reduced.</param>
    /// <param name="keepDims">Whether they stay, with size 1.</param>
    /// <param name="skipsNan">Whether elements that are not a number do not count.</param>
    public OrderedRows(NdArray a, Axes axes, bool keepDims, bool skipsNan)
    {
        ArgumentNullException.ThrowIfNull(a);
        Reduction reduction = new(axes, a.Rank, keepDims);
        _outer = reduction.ResultShape(a.Shape).ToArray();
        _skipsNan = skipsNan && a.DType.Kind is DTypeKind.Floating or DTypeKind.Complex;
        Length = checked((int)reduction.Count(a.Shape));
        _rows = Together(a, reduction);
        if (_skipsNan)
        {
            using NdArray isNan = NdArray.IsNaN(_rows);
            using NdArray<long> nans = NdArray.CountNonZero(isNan, axis: -1);
            Counts = (NdArray<long>)NdArray.Reshape(NdArray.Subtract(Length, nans), new Shape(_outer));
        }
    }

    /// <summary>The elements of each row.</summary>
    public int Length { get; }

    /// <summary>How many of each row count, in the shape of the result; null if all do.</summary>
    public NdArray<long>? Counts { get; }

    /// <summary>The type of the elements.</summary>
    public DType DType => _rows.DType;

    /// <summary>The rows, one for each result.</summary>
    public NdArray Rows => _rows;

    /// <summary>The shape of results: those for each of several places, and the axes that are left.</summary>
    public Shape ResultShape(Shape places) => new([.. places, .. _outer]);

    /// <summary>The elements of each row at some places.</summary>
    /// <param name="places">The places, the same for all rows, or as many more axes as a result has.</param>
    /// <param name="rank">The number of the axes of <paramref name="places"/> along which they differ in one row.</param>
    public NdArray At(NdArray<long> places, int rank)
    {
        int[] last = [.. Enumerable.Range(0, rank)];
        nint wanted = Shape.Adopt([.. places.Shape.AsSpan()[..rank]]).Size;
        using NdArray<long> turned = rank == places.Rank
            ? places
            : NdArray.MoveAxis(places, last, [.. last.Select(axis => axis + places.Rank - rank)]);
        using NdArray<long> each = (NdArray<long>)turned.AsType(DType.Int64, Order.C, copy: false);
        Visitor visitor = new(this, each, rank == places.Rank ? 0 : wanted, wanted);
        using NdArray picked = DType.Accept<Visitor, NdArray>(ref visitor);
        using NdArray shaped = NdArray.Reshape(picked, new Shape([.. _outer, .. places.Shape.AsSpan()[..rank]]));
        return NdArray.MoveAxis(shaped, [.. last.Select(axis => axis + _outer.Length)], last);
    }

    public void Dispose()
    {
        _rows.Dispose();
        Counts?.Dispose();
    }

    /// <summary>The elements of each result side by side: a view, where they lie so already.</summary>
    private NdArray Together(NdArray a, Reduction reduction)
    {
        int[] order = [.. Enumerable.Range(0, a.Rank).OrderBy(axis => reduction.IsReduced(axis))];
        using NdArray turned = a.View(Permutation.Apply(a.Layout, order));
        NdArray rows = NdArray.Reshape(turned, new Shape([Shape.Adopt(_outer).Size, Length]));
        if (rows.IsCContiguous)
        {
            return rows;
        }

        using (rows)
        {
            return rows.AsType(a.DType, Order.C);
        }
    }

    private readonly struct Visitor(OrderedRows rows, NdArray<long> places, nint pitch, nint wanted) : IDTypeVisitor<NdArray>
    {
        public NdArray VisitBoolean() => Pick<bool>();

        public NdArray VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Pick<T>();

        public NdArray VisitOpaque<T>() => throw new UnreachableException();

        private NdArray<T> Pick<T>()
            where T : unmanaged
        {
            NdArray<T> from = (NdArray<T>)rows._rows;
            nint count = from.Shape[0];
            NdArray<T> picked = NdArray<T>.New(ArrayLayout.Contiguous(Shape.Adopt([count, wanted])));
            if (picked.Size != 0)
            {
                using Lease<T> input = from.Open();
                using Lease<long> place = places.Open();
                using Lease<T> output = picked.Open();
                PickLoop.Run(
                    ref input.Origin,
                    count,
                    rows.Length,
                    ref place.Origin,
                    pitch,
                    checked((int)wanted),
                    ref output.Origin,
                    rows._skipsNan);
            }

            return picked;
        }
    }
}
