using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>A relation of whole numbers of two types, by way of numbers that are wide enough for both.</summary>
internal readonly struct WidenedRelation<TRelation, TLeft, TRight> : IBinary<WidenedRelation<TRelation, TLeft, TRight>, TLeft, TRight, bool>
    where TRelation : IBinary<TRelation, Int128, Int128, bool>
    where TLeft : IBinaryInteger<TLeft>
    where TRight : IBinaryInteger<TRight>
{
    public static int Cost => 4;

    public static bool Invoke(TLeft x, TRight y) => TRelation.Invoke(Int128.CreateTruncating(x), Int128.CreateTruncating(y));
}
