using System.Numerics;
using NdArrays.Elementwise;
using NdArrays.Errors;
using NdArrays.Kernels;

namespace NdArrays.Reductions;

/// <summary>Sums and products.</summary>
internal static class Totals
{
    /// <summary>The totals of elements of one type, in another.</summary>
    public static NdArray<T> Of<TOp, TFrom, T>(
        string name, NdArray<TFrom> a, in Wanted wanted, NdArray<T>? @out, NdArray<T>? initial)
        where TOp : INumberBinary<TOp>
        where TFrom : unmanaged
        where T : unmanaged, INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(a);
        if (typeof(T) == typeof(Half))
        {
            using NdArray<float>? begin = initial?.AsType<float>();
            NdArray<float> totals = Of<TOp, TFrom, float>(name, a, wanted, null, begin);
            return (NdArray<T>)Results.Into(totals, @out, DType.Float16);
        }

        bool isSum = typeof(TOp) == typeof(AddOp);
        T identity = isSum ? T.Zero : T.One, start = initial is null ? identity : Results.Single(initial);
        return isSum
            ? Sums.Of(name, a, wanted, @out, start)
            : Reducer.Run<Folding<NumberBinary<TOp, T>, T>, TFrom, T>(name, a, wanted, @out, start, identity);
    }

    /// <summary>The totals of elements of any type.</summary>
    public static NdArray Of<TOp>(string name, NdArray a, in Wanted wanted, DType? dtype, NdArray? @out, NdOperand initial)
        where TOp : INumberBinary<TOp>
    {
        ArgumentNullException.ThrowIfNull(a);
        DType loop = dtype ?? (@out is null ? AccumulatorTypes.Total(a.DType) : AccumulatorTypes.Common(a.DType, @out.DType));
        using NdArray? begin = initial.IsNone ? null : NdArray.Copy(initial.As(loop));
        if (loop == DType.Bool && a.DType.Kind != DTypeKind.Opaque)
        {
            bool isSum = typeof(TOp) == typeof(AddOp);
            bool start = begin is null ? !isSum : Results.Single((NdArray<bool>)begin);
            NdArray<bool> truths = Truth.Of(name, a, wanted, @out as NdArray<bool>, any: isSum, start);
            return Results.Into(truths, @out, loop);
        }

        DType work = AccumulatorTypes.Precise(loop);
        using NdArray? precise = begin?.AsType(work);
        Visitor<TOp> visitor = new(name, wanted, @out?.DType == work ? @out : null, precise);
        NdArray? result = PairChoice<Visitor<TOp>, NdArray>.Run(visitor, a, work);
        if (result is null)
        {
            Throw.NoLoop(name, a.DType.Kind == DTypeKind.Opaque ? a.DType : loop);
        }

        return Results.Into(result, @out, loop);
    }

    private readonly struct Visitor<TOp>(string name, Wanted wanted, NdArray? @out, NdArray? initial) : IPairVisitor<NdArray>
        where TOp : INumberBinary<TOp>
    {
        public NdArray Visit<TFrom, T>(NdArray<TFrom> a)
            where TFrom : unmanaged
            where T : unmanaged, INumberBase<T> =>
            Of<TOp, TFrom, T>(name, a, wanted, (NdArray<T>?)@out, (NdArray<T>?)initial);
    }
}
