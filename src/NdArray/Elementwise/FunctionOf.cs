using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Indexing;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Reductions;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>A reduction that has a way of its own: in vectors, by halves, and on all threads.</summary>
internal delegate NdArray ReduceRoutine(NdArray a, in Wanted wanted, DType? dtype, NdArray? @out, NdOperand initial);

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

    public override double? Identity => identity;

    private bool IsFree => identity is not null || anyOrder || routine is not null;

    private protected override NdArray OuterOf(NdOperand x, NdOperand y, NdArray? @out, DType? dtype)
    {
        x.Require(nameof(x));
        y.Require(nameof(y));
        NdArray left = x.Array();
        nint[] shape = new nint[left.Rank + y.Shape.Rank];
        shape.AsSpan().Fill(1);
        left.Shape.AsSpan().CopyTo(shape);
        return UntypedUfunc.Binary<TLoops>(name, x.With(NdArray.Reshape(left, shape)), y, @out, null, dtype);
    }

    private protected override NdArray ReduceOf(
        NdArray a, Axes axis, DType? dtype, NdArray? @out, bool keepDims, NdOperand initial, NdArray<bool>? where)
    {
        ArgumentNullException.ThrowIfNull(a);
        if (routine is not null)
        {
            return routine(a, new(axis, keepDims, where), dtype, @out, initial);
        }

        Reduction reduction = new(axis, a.Rank, keepDims);
        Shape shape = reduction.ResultShape(a.Shape);
        CheckOut(@out, shape);
        int[] reduced = [.. Enumerable.Range(0, a.Rank).Where(reduction.IsReduced)];
        if (reduced.Length > 1 && !IsFree)
        {
            Throw.OneAxisInOrder(name, axis);
        }

        DType loop = dtype ?? Loop(a, @out);
        nint count = reduction.Count(a.Shape);
        if (initial.IsNone && identity is null && (count == 0 || where is not null))
        {
            RefuseNothing(a, where);
        }

        using NdArray? begin = !initial.IsNone
            ? NdArray.Copy(Results.Single(initial.As(loop)))
            : identity is not null ? Neutral(loop) : null;
        if (IsFree)
        {
            using NdArray elements = In(loop, a);
            using NdArray? neutral = identity is null ? null : Neutral(loop);
            AnyOrder visitor = new(name, elements, new Wanted(axis, keepDims, where), @out?.DType == loop ? @out : null, begin, neutral ?? begin);
            return Results.Into(Done(TLoops.Accept<AnyOrder, NdArray>(loop, ref visitor), a.DType), @out, loop);
        }

        NdArray results = NdArray.Empty(shape, loop);
        if (begin is not null)
        {
            results.Assign(results.Layout, begin);
        }

        return Results.Into(Done(ReduceInOrder(a, reduced, loop, results, count, begin is not null, where), a.DType), @out, loop);
    }

    private static NdArray? ReduceInOrder(NdArray a, int[] axes, DType loop, NdArray results, nint count, bool begins, NdArray<bool>? where)
    {
        if (where is null && count > 0 && axes.Length == 1 && AreLayers(a.Layout, axes[0]))
        {
            using NdArray layers = Layers(a, axes[0], loop);
            return Run(new(layers, results, count, FoldKind.ReduceLayers) { Begins = begins });
        }

        int[] last = [.. Enumerable.Range(a.Rank - axes.Length, axes.Length)];
        using NdArray rows = Rows(NdArray.MoveAxis(a, axes, last), loop);
        using NdArray<bool>? mask = where is null
            ? null
            : NdArray.Copy(NdArray.MoveAxis(where.View(Reducer.ToArray(where, a.Shape)), axes, last), Order.C);
        return Run(new(rows, results, count, FoldKind.Reduce) { Begins = begins, Mask = mask });
    }

    private protected override NdArray AccumulateOf(NdArray a, int axis, DType? dtype, NdArray? @out)
    {
        ArgumentNullException.ThrowIfNull(a);
        axis = Axis.Normalize(axis, a.Rank, nameof(axis));
        CheckOut(@out, a.Shape);
        DType loop = dtype ?? Total(a, @out);
        if (AreLayers(a.Layout, axis))
        {
            return AccumulateLayers(a, axis, loop, @out);
        }

        using NdArray rows = Rows(NdArray.MoveAxis(a, axis, -1), loop);
        NdArray results = rows.NewLike(ArrayLayout.Contiguous(rows.Shape), cleared: false);
        Work work = new(rows, results, a.Shape[axis], FoldKind.Accumulate);
        return Results.Into(NdArray.MoveAxis(Done(Run(work), a.DType), -1, axis), @out, loop);
    }

    /// <summary>Along an axis that is not the innermost, all lines at once: nothing is turned round.</summary>
    private NdArray AccumulateLayers(NdArray a, int axis, DType loop, NdArray? @out)
    {
        using NdArray layers = Layers(a, axis, loop);
        bool isDirect = @out is not null && @out.DType == loop && !@out.MayMeet(a) && !TLoops.MayRefuse;
        NdArray results = isDirect ? @out! : layers.NewLike(ArrayLayout.Contiguous(a.Shape), cleared: false);
        using NdArray places = NdArray.MoveAxis(results, axis, 0);
        _ = Done(Run(new(layers, places, a.Shape[axis], FoldKind.AccumulateLayers)), a.DType);
        return Results.Into(results, @out, loop);
    }

    private protected override NdArray ReduceAtOf(NdArray a, NdIndex indices, int axis, DType? dtype, NdArray? @out)
    {
        ArgumentNullException.ThrowIfNull(a);
        axis = Axis.Normalize(axis, a.Rank, nameof(axis));
        NdArray given = IndexArray.OfArgument(indices);
        if (given.Rank != 1)
        {
            Throw.ReduceAtRank(given.Shape);
        }

        long[] starts = ((NdArray<long>)given.AsType(DType.Int64, copy: false)).ToArray();
        foreach (long start in starts)
        {
            if (start < 0 || start >= a.Shape[axis])
            {
                Throw.ReduceAtIndex(start, axis, a.Shape);
            }
        }

        DType loop = dtype ?? Total(a, @out);
        using NdArray rows = Rows(NdArray.MoveAxis(a, axis, -1), loop);
        nint[] shape = [.. rows.Shape.AsSpan()];
        shape[^1] = starts.Length;
        NdArray results = rows.NewLike(ArrayLayout.Contiguous(new Shape(shape)), cleared: false);
        nint[] moved = [.. a.Shape.AsSpan()];
        moved[axis] = starts.Length;
        CheckOut(@out, new Shape(moved));
        Work work = new(rows, results, a.Shape[axis], FoldKind.ReduceAt) { Starts = starts, IsFree = IsFree };
        return Results.Into(NdArray.MoveAxis(Done(Run(work), a.DType), -1, axis), @out, loop);
    }

    public override void At(NdArray a, ReadOnlySpan<NdIndex> index, NdOperand y)
    {
        ArgumentNullException.ThrowIfNull(a);
        y.Require(nameof(y));
        if (!a.IsWriteable)
        {
            Throw.ReadOnly(nameof(a), a.Shape);
        }

        using NdArray<long> all = NdArray.Arange<long>(a.Size);
        using NdArray<long> selected = NdArray.Reshape(all, a.Shape)[index];
        using NdArray<long> places = NdArray.AsContiguous(selected);
        DType loop = TLoops.Loop(NdOperand.Promote(TLoops.Operand, a, y));
        DType type = TLoops.Result(loop);
        if (!Promotion.CanCast(type, a.DType, Casting.SameKind))
        {
            Throw.ResultCasting(type, a.DType);
        }

        NdArray one = NdArray.BroadcastTo(y.As(loop), places.Shape);
        using NdArray others = NdArray.Copy(y.Shape.Size == 1 ? one.View(new ArrayLayout([1], [0], one.Layout.Offset)) : one, Order.C);
        using NdArray results = a.AsType(loop, Order.C);
        _ = Done(Run(new(others, results, 0, FoldKind.At) { Places = places }), a.DType);
        a.Assign(a.Layout, results);
    }

    [DoesNotReturn]
    private void RefuseNothing(NdArray a, NdArray<bool>? where)
    {
        if (where is null)
        {
            Throw.NothingToReduce(name, a.Shape);
        }

        Throw.WhereWithoutInitial(name);
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

    /// <summary>Elements in the type in which is computed, an axis first.</summary>
    private static NdArray Layers(NdArray a, int axis, DType loop)
    {
        using NdArray elements = In(loop, a);
        return NdArray.MoveAxis(elements, axis, 0);
    }

    /// <summary>Elements in a type: a view, or a copy if they have another.</summary>
    private static NdArray In(DType type, NdArray a) => a.DType == type ? a.View(a.Layout) : a.AsType(type, Order.K);

    /// <summary>The elements of a view in rows without gaps, in the type in which is computed.</summary>
    private static NdArray Rows(NdArray view, DType loop) => NdArray.AsContiguous(view.DType == loop ? view : view.AsType(loop, Order.C));

    /// <summary>The type in which is computed, where results are operands again, and so that of a given array for them counts.</summary>
    private DType Loop(NdArray a, NdArray? @out)
    {
        DType operand = @out is null ? a.DType : AccumulatorTypes.Common(a.DType, @out.DType);
        DType loop = TLoops.Loop(TLoops.Operand(operand)), type = TLoops.Result(loop);
        if (type != loop && type != a.DType)
        {
            Throw.NoLoop(name, a.DType);
        }

        return type;
    }

    /// <summary>Sums and products have 64 bits.</summary>
    private DType Total(NdArray a, NdArray? @out) => @out is null && name is ("Add" or "Multiply")
        ? AccumulatorTypes.Total(a.DType)
        : Loop(a, @out);

    /// <summary>The identity in a type.</summary>
    private NdArray Neutral(DType loop) =>
        loop.Kind == DTypeKind.Floating ? ((NdArray<double>)identity!.Value).AsType(loop) : ((NdArray<long>)(long)identity!.Value).AsType(loop);

    private static NdArray? Run(in Work work)
    {
        Work copy = work;
        return TLoops.Accept<Work, NdArray>(work.Type, ref copy);
    }

    private NdArray Done(NdArray? result, DType input)
    {
        if (result is null)
        {
            Throw.NoLoop(name, input);
        }

        return result;
    }

    private enum FoldKind
    {
        Reduce,
        ReduceLayers,
        Accumulate,
        AccumulateLayers,
        ReduceAt,
        At,
    }

    private readonly struct AnyOrder(string name, NdArray a, Wanted wanted, NdArray? @out, NdArray? initial, NdArray? neutral)
        : IFunctionVisitor<NdArray>
    {
        public NdArray Visit<TOp, T>()
            where TOp : Kernels.IBinary<TOp, T, T, T>
            where T : unmanaged => Reducer.Run<Kernels.Folding<TOp, T>, T, T>(
                name, (NdArray<T>)a, wanted, (NdArray<T>?)@out, ((NdArray<T>?)initial)?.Item(), ((NdArray<T>?)neutral)?.Item());
    }

    private readonly struct Work(NdArray rows, NdArray results, nint length, FoldKind kind) : IFunctionVisitor<NdArray>
    {
        public DType Type => rows.DType;

        /// <summary>Where stretches start.</summary>
        public long[] Starts { get; init; } = [];

        /// <summary>The places of results, one after another.</summary>
        public NdArray<long>? Places { get; init; }

        /// <summary>Whether elements may be put together in any order.</summary>
        public bool IsFree { get; init; }

        /// <summary>Whether the results hold what is begun with.</summary>
        public bool Begins { get; init; }

        /// <summary>Which elements count; null for all.</summary>
        public NdArray<bool>? Mask { get; init; }

        public NdArray Visit<TOp, T>()
            where TOp : Kernels.IBinary<TOp, T, T, T>
            where T : unmanaged
        {
            using Lease<T> input = ((NdArray<T>)rows).Open();
            using Lease<T> output = ((NdArray<T>)results).Open();
            switch (kind)
            {
                case FoldKind.Reduce when Mask is not null:
                    using (Lease<bool> mask = Mask.Open())
                    {
                        FoldLoop<TOp, T>.Reduce(ref input.Origin, ref mask.Origin, length, ref output.Origin, results.Size);
                    }

                    break;
                case FoldKind.Reduce:
                    FoldLoop<TOp, T>.Reduce(ref input.Origin, length, ref output.Origin, results.Size, Begins);
                    break;
                case FoldKind.ReduceLayers:
                    ReduceLayers<TOp, T>(ref input.Origin, ref output.Origin);
                    break;
                case FoldKind.Accumulate when rows.Size != 0:
                    FoldLoop<TOp, T>.Accumulate(ref input.Origin, length, ref output.Origin, rows.Size / length);
                    break;
                case FoldKind.AccumulateLayers when rows.Size != 0:
                    AccumulateLayers<TOp, T>(ref input.Origin, ref output.Origin);
                    break;
                case FoldKind.ReduceAt when rows.Size != 0:
                    FoldLoop<TOp, T>.ReduceAt(ref input.Origin, length, Starts, ref output.Origin, rows.Size / length, IsFree);
                    break;
                case FoldKind.At:
                    using (Lease<long> places = Places!.Open())
                    {
                        nint step = rows.Size == 1 ? 0 : 1;
                        FoldLoop<TOp, T>.At(ref output.Origin, places.Span(Places.Size), ref input.Origin, step);
                    }

                    break;
            }

            return results;
        }

        private void ReduceLayers<TOp, T>(ref T input, ref T output)
            where TOp : Kernels.IBinary<TOp, T, T, T>
            where T : unmanaged
        {
            ReadOnlySpan<nint> strides = rows.Strides, layer = rows.Shape.AsSpan()[1..];
            ReadOnlySpan<nint> places = ArrayLayout.Contiguous(new Shape(layer)).StrideSpan;
            nint first = 0;
            if (!Begins)
            {
                CopyEngine.Copy(ref input, strides[1..], ref output, places, layer);
                first = 1;
            }

            LayerLoop<TOp, T>.Run(
                ref Unsafe.Add(ref input, first * strides[0]), strides[0], strides[1..], ref output, 0, places, layer, length - first);
        }

        private void AccumulateLayers<TOp, T>(ref T input, ref T output)
            where TOp : Kernels.IBinary<TOp, T, T, T>
            where T : unmanaged
        {
            ReadOnlySpan<nint> strides = rows.Strides, places = results.Strides, layer = rows.Shape.AsSpan()[1..];
            CopyEngine.Copy(ref input, strides[1..], ref output, places[1..], layer);
            LayerLoop<TOp, T>.Run(
                ref Unsafe.Add(ref input, strides[0]), strides[0], strides[1..], ref output, places[0], places[1..], layer, length - 1);
        }
    }
}
