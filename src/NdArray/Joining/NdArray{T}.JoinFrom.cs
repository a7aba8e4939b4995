using System.Runtime.CompilerServices;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Concatenation, where the result's type is known.</content>
public sealed partial class NdArray<T>
{
    /// <inheritdoc/>
    internal override void JoinFrom(ReadOnlySpan<NdArray> inputs, bool flat, int axis)
    {
        Span<nint> flatStrides = stackalloc nint[flat ? Shape.MaxRank : 0];
        nint stride = Strides[axis];
        nint offset = 0;
        using Lease<T> lease = Open();
        foreach (NdArray input in inputs)
        {
            if (input.Size == 0)
            {
                continue;
            }

            scoped ReadOnlySpan<nint> strides = Strides;
            if (flat)
            {
                // An input in its own shape fills its part of the line in row-major order.
                NdArrays.Layout.Strides.FillRowMajor(input.Shape, flatStrides[..input.Rank], stride);
                strides = flatStrides[..input.Rank];
            }

            input.WriteTo(input.Layout, ref Unsafe.Add(ref lease.Origin, offset), strides);
            offset += stride * (flat ? input.Size : input.Shape[axis]);
        }
    }
}
