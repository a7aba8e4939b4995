using System.Numerics;

namespace NdArrays.Elementwise;

/// <summary>What stands for the numbers that are not finite.</summary>
internal sealed class FiniteReplacement<T>(T nan, T positive, T negative)
    where T : IFloatingPointIeee754<T>
{
    /// <summary>A number, or what stands for it.</summary>
    public T Of(T x) => T.IsFinite(x) ? x : T.IsNaN(x) ? nan : T.IsPositive(x) ? positive : negative;
}
