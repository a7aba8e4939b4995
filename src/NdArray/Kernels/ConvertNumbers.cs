using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Converts numbers: by vectors where they lie one after another, one by one elsewhere.</summary>
internal sealed class ConvertNumbers<TFrom, TTo> : ConvertStrided<TFrom, TTo, NumberToNumber<TFrom, TTo>>
    where TFrom : unmanaged, INumberBase<TFrom>
    where TTo : unmanaged, INumberBase<TTo>
{
    public override void Run(
        ref readonly TFrom source, nint sourceStride, ref TTo destination, nint destinationStride, nint count)
    {
        if (sourceStride != 1 || destinationStride != 1 || count > int.MaxValue)
        {
            base.Run(in source, sourceStride, ref destination, destinationStride, count);
            return;
        }

        ReadOnlySpan<TFrom> from = MemoryMarshal.CreateReadOnlySpan(in source, (int)count);
        Span<TTo> to = MemoryMarshal.CreateSpan(ref destination, (int)count);
        if (typeof(TFrom) == typeof(float) || typeof(TFrom) == typeof(double) || typeof(TFrom) == typeof(Half)
            || typeof(TFrom) == typeof(Complex))
        {
            TensorPrimitives.ConvertSaturating(from, to);
        }
        else
        {
            TensorPrimitives.ConvertTruncating(from, to);
        }
    }
}
