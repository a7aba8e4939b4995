using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>
/// The kernel of two types. Runs without gaps go to what is fastest for the types; elements that lie apart are collected
/// in blocks, so that they go there too, unless they are few.
/// </summary>
internal sealed class ConvertElements<TFrom, TTo, TConversion>(ConvertRun<TFrom, TTo> runs) : ConvertKernel<TFrom, TTo>
    where TFrom : unmanaged
    where TTo : unmanaged
    where TConversion : struct, IConversion<TFrom, TTo>
{
    /// <summary>Elements of a block: enough to hide the calls, few enough to stay in the cache's first level.</summary>
    private const int Block = 256;

    /// <summary>Fewer elements are faster one by one.</summary>
    private const int Few = 16;

    /// <summary>A length that spans can have, and whose multiples keep destinations aligned.</summary>
    private const int LongestSpan = 1 << 30;

    public override TTo Convert(TFrom value) => TConversion.Convert(value);

    public override void Run(
        ref readonly TFrom source, nint sourceStride, ref TTo destination, nint destinationStride, nint count)
    {
        if (sourceStride == 1 && destinationStride == 1)
        {
            RunWithoutGaps(in source, ref destination, count);
        }
        else if (count < Few)
        {
            ConvertStrided.Run<TFrom, TTo, TConversion>(in source, sourceStride, ref destination, destinationStride, count);
        }
        else if (sourceStride == 0)
        {
            TTo value = TConversion.Convert(source);
            CopyStrided.Run(in value, 0, ref destination, destinationStride, count);
        }
        else
        {
            RunInBlocks(in source, sourceStride, ref destination, destinationStride, count);
        }
    }

    private void RunWithoutGaps(ref readonly TFrom source, ref TTo destination, nint count)
    {
        ref TFrom from = ref Unsafe.AsRef(in source);
        for (nint done = 0; done < count; done += LongestSpan)
        {
            int part = (int)nint.Min(LongestSpan, count - done);
            runs.Run(
                MemoryMarshal.CreateReadOnlySpan(in Unsafe.Add(ref from, done), part),
                MemoryMarshal.CreateSpan(ref Unsafe.Add(ref destination, done), part));
        }
    }

    [SkipLocalsInit]
    private void RunInBlocks(
        ref readonly TFrom source, nint sourceStride, ref TTo destination, nint destinationStride, nint count)
    {
        ref TFrom from = ref Unsafe.AsRef(in source);
        Span<TFrom> collected = stackalloc TFrom[Block];
        Span<TTo> converted = stackalloc TTo[Block];
        for (nint done = 0; done < count; done += Block)
        {
            int part = (int)nint.Min(Block, count - done);
            ref TFrom first = ref Unsafe.Add(ref from, done * sourceStride);
            scoped ReadOnlySpan<TFrom> input;
            if (sourceStride == 1)
            {
                input = MemoryMarshal.CreateReadOnlySpan(in first, part);
            }
            else
            {
                CopyStrided.Run(in first, sourceStride, ref MemoryMarshal.GetReference(collected), 1, part);
                input = collected[..part];
            }

            ref TTo target = ref Unsafe.Add(ref destination, done * destinationStride);
            if (destinationStride == 1)
            {
                runs.Run(input, MemoryMarshal.CreateSpan(ref target, part));
            }
            else
            {
                runs.Run(input, converted[..part]);
                CopyStrided.Run(in MemoryMarshal.GetReference(converted), 1, ref target, destinationStride, part);
            }
        }
    }
}
