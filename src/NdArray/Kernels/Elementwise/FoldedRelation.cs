using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>A relation whose results are operands again: of truth values, which it takes for the numbers 0 and 1.</summary>
internal readonly struct TruthRelation<TRelation> : IBinary<TruthRelation<TRelation>, bool, bool, bool>
    where TRelation : IBinary<TRelation, byte, byte, bool>
{
    public static bool Invoke(bool x, bool y) => TRelation.Invoke(x ? (byte)1 : (byte)0, y ? (byte)1 : (byte)0);
}

/// <summary>A relation whose results are operands again: of numbers, 1 for true and 0 for false.</summary>
internal readonly struct NumberedRelation<TRelation, T> : IBinary<NumberedRelation<TRelation, T>, T, T, T>
    where TRelation : IBinary<TRelation, T, T, bool>
    where T : INumberBase<T>
{
    public static T Invoke(T x, T y) => TRelation.Invoke(x, y) ? T.One : T.Zero;
}
