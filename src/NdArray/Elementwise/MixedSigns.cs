using NdArrays.Kernels;

namespace NdArrays.Elementwise;

/// <summary>Relations of whole numbers with signs and such of 64 bits without: no type holds both, so that each stays as it is.</summary>
internal static class MixedSigns
{
    /// <summary>The types of the operands: those of 64 bits if just one has a sign, and no wider type holds both.</summary>
    public static (DType Left, DType Right) Inputs(DType left, DType right, DType loop) => (left.Kind, right.Kind) switch
    {
        (DTypeKind.SignedInteger, DTypeKind.UnsignedInteger) when right == DType.UInt64 => (DType.Int64, DType.UInt64),
        (DTypeKind.UnsignedInteger, DTypeKind.SignedInteger) when left == DType.UInt64 => (DType.UInt64, DType.Int64),
        _ => (loop, loop),
    };

    /// <summary>Runs a relation of such numbers; null if the arrays have others.</summary>
    /// <typeparam name="TRelation">The relation of numbers that are wide enough for both.</typeparam>
    public static NdArray? Run<TRelation>(NdArray x, NdArray y, NdArray? @out)
        where TRelation : IBinary<TRelation, Int128, Int128, bool> => (x, y) switch
        {
            (NdArray<long> left, NdArray<ulong> right) =>
                Ufunc.Binary<WidenedRelation<TRelation, long, ulong>, long, ulong, bool>(left, right, (NdArray<bool>?)@out),
            (NdArray<ulong> left, NdArray<long> right) =>
                Ufunc.Binary<WidenedRelation<TRelation, ulong, long>, ulong, long, bool>(left, right, (NdArray<bool>?)@out),
            _ => null,
        };
}
