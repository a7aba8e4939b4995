using System.Runtime.CompilerServices;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Concatenation of whole arrays that lie one after another in the result.</content>
public sealed partial class NdArray<T>
{
    /// <summary>
    /// Writes inputs that are one run each, with all threads at once and not input by input, if they are large enough; false
    /// if nothing was written.
    /// </summary>
    private unsafe bool TryJoinRuns(ReadOnlySpan<NdArray> inputs)
    {
        nint bytes = Size * Unsafe.SizeOf<T>();
        if (bytes < nint.Max(RunJoin.SmallestResult, inputs.Length * RunJoin.SmallestInput)
            || inputs.Length > RunJoin.MostInputs
            || RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return false;
        }

        Span<nint> ends = stackalloc nint[inputs.Length];
        nint end = 0;
        for (int i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] is not NdArray<T> { IsCContiguous: true } input)
            {
                return false;
            }

            end += input.Size * Unsafe.SizeOf<T>();
            ends[i] = end;
        }

        using Lease<T> lease = Open();
        fixed (byte* destination = &lease.OriginByte)
        {
            Span<nint> starts = stackalloc nint[inputs.Length];
            using HeldInputs held = new(inputs, starts);
            RunJoin.Run(destination, starts, ends, stream: bytes >= CopyEngine.StreamFrom);
        }

        return true;
    }
}
