using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Converts to a third type and from there on, in blocks that stay in the cache's first level.</summary>
/// <remarks>A few fast steps, each from a type to its neighbour, take the place of many slow ones between all types.</remarks>
internal sealed class ConvertThrough<TFrom, TBetween, TTo>(ConvertRun<TFrom, TBetween> first, ConvertRun<TBetween, TTo> second)
    : ConvertRun<TFrom, TTo>
    where TBetween : unmanaged
{
    private const int BlockBytes = 2048;

    [SkipLocalsInit]
    public override void Run(ReadOnlySpan<TFrom> source, Span<TTo> destination)
    {
        Span<TBetween> block = stackalloc TBetween[BlockBytes / Unsafe.SizeOf<TBetween>()];
        while (source.Length > block.Length)
        {
            first.Run(source[..block.Length], block);
            second.Run(block, destination[..block.Length]);
            source = source[block.Length..];
            destination = destination[block.Length..];
        }

        block = block[..source.Length];
        first.Run(source, block);
        second.Run(block, destination);
    }
}
