using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Types;

namespace NdArrays.Elementwise;

/// <summary>Bounds of elements of any types.</summary>
internal static class ElementBounds
{
    /// <summary>A lower bound; null if it is a bare whole number below all that the elements can be.</summary>
    public static NdOperand? Lower(NdOperand? bound, NdOperand a) => bound is not { IsNone: false } || Beyond(bound.Value, a) < 0 ? null : bound;

    /// <summary>An upper bound; null if it is a bare whole number above all that the elements can be.</summary>
    public static NdOperand? Upper(NdOperand? bound, NdOperand a) => bound is not { IsNone: false } || Beyond(bound.Value, a) > 0 ? null : bound;

    /// <summary>Whether each bound is one element for all, and adds no axes to them.</summary>
    public static bool AreStill(NdArray a, NdArray lower, NdArray upper) =>
        lower.Size == 1 && upper.Size == 1 && lower.Rank <= a.Rank && upper.Rank <= a.Rank;

    /// <summary>Elements kept within two bounds.</summary>
    public static NdArray Keep(NdOperand a, NdOperand lower, NdOperand upper, NdArray? @out, NdArray<bool>? where, DType? dtype)
    {
        DType loop = dtype is null
            ? NdOperand.Promote(a, lower, upper)
            : UntypedUfunc.LoopOf(nameof(NdArray.Clip), dtype, dtype, a, lower, upper);
        NdArray elements = a.As(loop), low = lower.As(loop), high = upper.As(loop);
        try
        {
            UntypedUfunc.CheckOut(@out, loop);
            Visitor visitor = new(elements, low, high, @out?.DType == loop ? @out : null);
            if (where is null
                && AreStill(elements, low, high)
                && NumberFamilies.TryVisitOrdered<Visitor, NdArray>(loop, ref visitor, out NdArray results))
            {
                return Ufunc.Into(results, @out);
            }

            using NdArray raised = UntypedUfunc.Binary<ExtremeLoops<MaximumOp, ComplexMaximum>>(nameof(NdArray.Clip), elements, low, null, null, null);
            return UntypedUfunc.Binary<ExtremeLoops<MinimumOp, ComplexMinimum>>(nameof(NdArray.Clip), raised, high, @out, where, null);
        }
        finally
        {
            a.Release(elements);
            lower.Release(low);
            upper.Release(high);
        }
    }

    /// <summary>On which side of all elements of a type a bare whole number is: negative below, positive above, or else 0.</summary>
    private static int Beyond(NdOperand bound, NdOperand a) =>
        !a.IsWeak && bound.IsOutside(a.Array().DType, out Int128 number) ? Int128.Sign(number) : 0;

    private readonly struct Visitor(NdArray a, NdArray lower, NdArray upper, NdArray? @out) : IOrderedVisitor<NdArray>
    {
        public NdArray Visit<T>()
            where T : unmanaged, INumber<T> => NdArray.Clip((NdArray<T>)a, (NdArray<T>)lower, (NdArray<T>)upper, (NdArray<T>?)@out);
    }
}
