using System.Runtime.CompilerServices;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Concatenation of rows: the result is written from front to back.</content>
public sealed partial class NdArray<T>
{
    /// <summary>Writes the inputs row by row, if rows is what they and this array have; false if nothing was written.</summary>
    private unsafe bool TryJoinRows(ReadOnlySpan<NdArray> inputs, int axis)
    {
        nint bytes = Size * Unsafe.SizeOf<T>();
        if (bytes < RowJoin.SmallestResult
            || inputs.Length > RowJoin.MostInputs
            || RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return false;
        }

        int rank = Rank;
        Span<nint> lengths = stackalloc nint[inputs.Length];
        Span<nint> strides = stackalloc nint[inputs.Length * rank];
        for (int i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] is not NdArray<T> input)
            {
                return false;
            }

            lengths[i] = input.Shape[axis];
            input.Strides.CopyTo(strides[(i * rank)..]);
        }

        Span<nint> space = stackalloc nint[RowJoin.Space(rank, inputs.Length)];
        if (!RowJoin.TryPlan(space, Shape, axis, Strides, lengths, strides, Unsafe.SizeOf<T>(), out RowJoin join))
        {
            return false;
        }

        using Lease<T> lease = Open();
        fixed (byte* destination = &lease.OriginByte)
        {
            Span<nint> starts = stackalloc nint[inputs.Length];
            using HeldInputs held = new(inputs, starts);
            return join.TryRun(destination, starts, bytes >= CopyEngine.StreamFrom);
        }
    }
}
