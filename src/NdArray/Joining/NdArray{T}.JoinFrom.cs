using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Concatenation, where the result's type is known.</content>
public sealed partial class NdArray<T>
{
    /// <summary>Runs of so many elements are copied at once; for longer ones a plan, and perhaps threads, pay.</summary>
    internal const nint LongestShortRun = 16 << 10;

    /// <inheritdoc/>
    internal override nint WriteParts(ReadOnlySpan<NdArray> inputs, bool flat, int axis, bool apart)
    {
        nint written = Size * Unsafe.SizeOf<T>();
        bool areRuns = PartsAreRuns(axis);
        if (apart && (areRuns ? TryJoinRuns(inputs) : !flat && TryJoinRows(inputs, axis)))
        {
            return written;
        }

        using Lease<T> lease = Open();
        ref T destination = ref lease.Origin;
        Span<nint> flatStrides = stackalloc nint[flat ? Shape.MaxRank : 0];
        nint stride = Strides[axis];
        nint end = 0;
        foreach (NdArray input in inputs)
        {
            if (input.Size == 0)
            {
                input.RequireAlive();
                continue;
            }

            nint start = end;
            nint length = flat ? input.Size : input.Shape[axis];
            end += length;
            if (!apart && !flat && input is NdArray<T> && input.HasPlacesOf(input.Layout, this, Layout.Part(axis, start, length)))
            {
                // It was written to its part before: nothing is left to do.
                written -= input.Size * Unsafe.SizeOf<T>();
                continue;
            }

            ref T part = ref Unsafe.Add(ref destination, start * stride);
            if (areRuns && input.Size <= LongestShortRun && input.IsCContiguous && input is NdArray<T> same)
            {
                using Lease<T> from = same.Open();
                CopyRun.Run(in from.Origin, ref part, input.Size);
                continue;
            }

            scoped ReadOnlySpan<nint> strides = Strides;
            if (flat)
            {
                // An input in its own shape fills its part of the line in row-major order.
                NdArrays.Layout.Strides.FillRowMajor(input.Shape, flatStrides[..input.Rank], stride);
                strides = flatStrides[..input.Rank];
            }

            if (input is NdArray<T> typed)
            {
                typed.WriteTo(typed.Layout, ref part, strides, Size * Unsafe.SizeOf<T>());
            }
            else
            {
                input.WriteTo(input.Layout, ref part, strides);
            }
        }

        return written;
    }

    /// <summary>Whether every part of this array along an axis lies in one run, in row-major order.</summary>
    private bool PartsAreRuns(int axis) =>
        IsCContiguous && !Shape.AsSpan()[..axis].ContainsAnyExcept((nint)1);
}
