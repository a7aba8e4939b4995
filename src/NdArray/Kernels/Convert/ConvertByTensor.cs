using System.Numerics;
using System.Numerics.Tensors;

namespace NdArrays.Kernels;

/// <summary>Leaves it to the platform, where that has vectors for the two types.</summary>
internal sealed class ConvertByTensor<TFrom, TTo> : ConvertRun<TFrom, TTo>
    where TFrom : INumberBase<TFrom>
    where TTo : INumberBase<TTo>
{
    public override void Run(ReadOnlySpan<TFrom> source, Span<TTo> destination) =>
        TensorPrimitives.ConvertTruncating(source, destination);
}
