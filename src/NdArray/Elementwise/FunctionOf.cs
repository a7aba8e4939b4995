using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Reductions;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>A reduction that has a way of its own: in vectors, by halves, and on all threads.</summary>
internal delegate NdArray ReduceRoutine(
    NdArray a, Axes axis, DType? dtype, NdArray? @out, bool keepDims, NdOperand initial);

/// <summary>The methods of a function, over its loops.</summary>
/// <param name="name">The function's name.</param>
/// <param name="routine">How it is reduced, if it has a way of its own; that does not ask for the order of the elements.</param>
/// <param name="identity">What changes nothing, which results of no elements are; null if there is none.</param>
/// <param name="anyOrder">Whether the order of the elements does not matter, though there is no identity.</param>
internal sealed class FunctionOf<TLoops>(string name, ReduceRoutine? routine = null, double? identity = null, bool anyOrder = false)
    : BinaryFunction
    where TLoops : IBinaryLoops
{
    /// <summary>The elements of a layer from which on layers are put together, and not lines.</summary>
    private const nint WideLayer = 32;

    public override string Name => name;

    private protected override NdArray OuterOf(NdOperand x, NdOperand y, NdArray? @out, DType? dtype)
    {
        NdArray left = x.Array();
        nint[] shape = new nint[left.Rank + y.Shape.Rank];
        shape.AsSpan().Fill(1);
        left.Shape.AsSpan().CopyTo(shape);
        return UntypedUfunc.Binary<TLoops>(name, x.With(NdArray.Reshape(left, shape)), y, @out, null, dtype);
    }

    private protected override NdArray ReduceOf(NdArray a, Axes axis, DType? dtype, NdArray? @out, bool keepDims, NdOperand initial)
    {
        ArgumentNullException.ThrowIfNull(a);
        if (routine is not null)
        {
            return routine(a, axis, dtype, @out, keepDims, initial);
        }

        Reduction reduction = new(axis, a.Rank, keepDims);
        Shape shape = reduction.ResultShape(a.Shape);
        CheckOut(@out, shape);
        int[] reduced = [.. Enumerable.Range(0, a.Rank).Where(reduction.IsReduced)];
        if (reduced.Length > 1 && identity is null && !anyOrder)
        {
            Throw.OneAxisInOrder(name, axis.ToString());
        }

        DType loop = dtype ?? Loop(a);
        nint count = reduction.Count(a.Shape);
        if (count == 0 && initial.IsNone && identity is null)
        {
            Throw.NothingToReduce(name, a.Shape);
        }

        bool begins = !initial.IsNone || count == 0;
        using NdArray rows = Rows(NdArray.MoveAxis(a, reduced, [.. Enumerable.Range(a.Rank - reduced.Length, reduced.Length)]), loop);
        NdArray results = rows.NewLike(ArrayLayout.Contiguous(shape), cleared: false);
        if (begins)
        {
            results.Assign(results.Layout, initial.IsNone ? Identity(loop) : initial.As(loop));
        }

        Work work = new(rows, results, count, [], FoldKind.Reduce, begins);
        return Results.Into(Done(work, a.DType), @out, loop);
    }

    private protected override NdArray AccumulateOf(NdArray a, int axis, DType? dtype, NdArray? @out)
    {
        ArgumentNullException.ThrowIfNull(a);
        axis = Axis.Normalize(axis, a.Rank, nameof(axis));
        CheckOut(@out, a.Shape);
        DType loop = dtype ?? Total(a);
        if (AreLayers(a.Layout, axis))
        {
            return AccumulateLayers(a, axis, loop, @out);
        }

        using NdArray rows = Rows(NdArray.MoveAxis(a, axis, -1), loop);
        NdArray results = rows.NewLike(ArrayLayout.Contiguous(rows.Shape), cleared: false);
        Work work = new(rows, results, a.Shape[axis], [], FoldKind.Accumulate, false);
        return Results.Into(NdArray.MoveAxis(Done(work, a.DType), -1, axis), @out, loop);
    }

    /// <summary>Along an axis that is not the innermost, all lines at once: nothing is turned round.</summary>
    private NdArray AccumulateLayers(NdArray a, int axis, DType loop, NdArray? @out)
    {
        using NdArray elements = a.View(a.Layout);
        using NdArray converted = elements.AsType(loop, Order.K, copy: false);
        using NdArray layers = NdArray.MoveAxis(converted, axis, 0);
        bool isDirect = @out is not null && @out.DType == loop && !@out.MayMeet(a);
        NdArray results = isDirect ? @out! : layers.NewLike(ArrayLayout.Contiguous(a.Shape), cleared: false);
        using NdArray places = NdArray.MoveAxis(results, axis, 0);
        _ = Done(new(layers, places, a.Shape[axis], [], FoldKind.AccumulateLayers, false), a.DType);
        return Results.Into(results, @out, loop);
    }

    private protected override NdArray ReduceAtOf(NdArray a, NdArray<long> indices, int axis, DType? dtype, NdArray? @out)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(indices);
        axis = Axis.Normalize(axis, a.Rank, nameof(axis));
        if (indices.Rank != 1)
        {
            Throw.ReduceAtRank(indices.Shape);
        }

        long[] starts = indices.ToArray();
        foreach (long start in starts)
        {
            if (start < 0 || start >= a.Shape[axis])
            {
                Throw.ReduceAtIndex(start, axis, a.Shape);
            }
        }

        DType loop = dtype ?? Total(a);
        using NdArray rows = Rows(NdArray.MoveAxis(a, axis, -1), loop);
        nint[] shape = [.. rows.Shape.AsSpan()];
        shape[^1] = starts.Length;
        NdArray results = rows.NewLike(ArrayLayout.Contiguous(new Shape(shape)), cleared: false);
        nint[] moved = [.. a.Shape.AsSpan()];
        moved[axis] = starts.Length;
        CheckOut(@out, new Shape(moved));
        Work work = new(rows, results, a.Shape[axis], starts, FoldKind.ReduceAt, false);
        return Results.Into(NdArray.MoveAxis(Done(work, a.DType), -1, axis), @out, loop);
    }

    public override void At(NdArray a, ReadOnlySpan<NdIndex> index, NdOperand y)
    {
        ArgumentNullException.ThrowIfNull(a);
        Ufunc.CheckOut(a, a.Shape);
        using NdArray<long> all = NdArray.Arange<long>(a.Size);
        using NdArray<long> places = NdArray.Copy(NdArray.Reshape(all, a.Shape)[index], Order.C);
        DType loop = TLoops.Loop(NdOperand.Promote(TLoops.Operand, a, y));
        DType type = TLoops.Result(loop);
        if (!Promotion.CanCast(type, a.DType, Casting.SameKind))
        {
            Throw.ResultCasting(type, a.DType);
        }

        using NdArray others = NdArray.Copy(NdArray.BroadcastTo(y.As(loop), places.Shape), Order.C);
        using NdArray results = NdArray.Copy(a, Order.C).AsType(loop);
        _ = Done(new(others, results, 0, places.ToArray(), FoldKind.At, false), a.DType);
        a.Assign(a.Layout, results);
    }

    private static void CheckOut(NdArray? @out, Shape shape)
    {
        if (@out is not null)
        {
            Ufunc.CheckOut(@out, shape);
        }
    }

    /// <summary>Whether elements that are not on one line along an axis lie closer together than those that are, and many do.</summary>
    private static bool AreLayers(in ArrayLayout layout, int axis)
    {
        nint length = layout.Shape[axis];
        if (length < 2 || layout.Size / length < WideLayer)
        {
            return false;
        }

        for (int other = 0; other < layout.Rank; other++)
        {
            if (layout.Shape[other] > 1 && nint.Abs(layout.StrideSpan[other]) < nint.Abs(layout.StrideSpan[axis]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Elements in rows without gaps, in the type in which is computed.</summary>
    private static NdArray Rows(NdArray a, DType loop) => a.DType == loop ? NdArray.Copy(a, Order.C) : NdArray.Copy(a.AsType(loop), Order.C);

    private static DType Loop(NdArray a) => TLoops.Loop(TLoops.Operand(a.DType));

    /// <summary>Sums and products have 64 bits.</summary>
    private DType Total(NdArray a) => name is "Add" or "Multiply" ? AccumulatorTypes.Total(a.DType) : Loop(a);

    private NdArray Identity(DType loop) =>
        loop.Kind == DTypeKind.Floating ? ((NdArray<double>)identity!.Value).AsType(loop) : ((NdArray<long>)(long)identity!.Value).AsType(loop);

    private NdArray Done(in Work work, DType input)
    {
        Work copy = work;
        NdArray? result = TLoops.Accept<Work, NdArray>(work.Type, ref copy);
        if (result is null)
        {
            Throw.NoLoop(name, input);
        }

        return result;
    }

    private enum FoldKind
    {
        Reduce,
        Accumulate,
        AccumulateLayers,
        ReduceAt,
        At,
    }

    private readonly struct Work(NdArray rows, NdArray results, nint length, long[] starts, FoldKind kind, bool begins)
        : IFunctionVisitor<NdArray>
    {
        public DType Type => rows.DType;

        public NdArray Visit<TOp, T>()
            where TOp : Kernels.IBinary<TOp, T, T, T>
            where T : unmanaged
        {
            using Lease<T> input = ((NdArray<T>)rows).Open();
            using Lease<T> output = ((NdArray<T>)results).Open();
            switch (kind)
            {
                case FoldKind.Reduce:
                    FoldLoop<TOp, T>.Reduce(ref input.Origin, length, ref output.Origin, results.Size, begins);
                    break;
                case FoldKind.Accumulate when rows.Size != 0:
                    FoldLoop<TOp, T>.Accumulate(ref input.Origin, length, ref output.Origin, rows.Size / length);
                    break;
                case FoldKind.AccumulateLayers when rows.Size != 0:
                    ReadOnlySpan<nint> strides = rows.Strides, places = results.Strides, layer = rows.Shape.AsSpan()[1..];
                    CopyEngine.Copy(ref input.Origin, strides[1..], ref output.Origin, places[1..], layer);
                    LayerLoop<TOp, T>.Run(
                        ref Unsafe.Add(ref input.Origin, strides[0]),
                        strides[0],
                        strides[1..],
                        ref output.Origin,
                        places[0],
                        places[1..],
                        layer,
                        length - 1);
                    break;
                case FoldKind.ReduceAt when rows.Size != 0:
                    FoldLoop<TOp, T>.ReduceAt(ref input.Origin, length, starts, ref output.Origin, rows.Size / length);
                    break;
                case FoldKind.At:
                    FoldLoop<TOp, T>.At(ref output.Origin, starts, ref input.Origin);
                    break;
            }

            return results;
        }
    }
}
