using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>One element beside many, for functions that know only pairs: it is repeated a block at a time.</summary>
internal static class StillOperand
{
    /// <summary>The one is on the right.</summary>
    public static void Right<TOp, TLeft, TRight, TResult>(ReadOnlySpan<TLeft> x, TRight y, Span<TResult> destination)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TRight>() || !StridedBlock.Holds<TRight>())
        {
            for (int i = 0; i < x.Length; i++)
            {
                destination[i] = TOp.Invoke(x[i], y);
            }

            return;
        }

        Span<TRight> block = StridedBlock.Of<TRight>(stackalloc byte[StridedBlock.Bytes]);
        block = block[..int.Min(block.Length, x.Length)];
        block.Fill(y);
        for (int done = 0; done < x.Length; done += block.Length)
        {
            int length = int.Min(block.Length, x.Length - done);
            TOp.Run(x.Slice(done, length), block[..length], destination.Slice(done, length));
        }
    }

    /// <summary>The one is on the left.</summary>
    public static void Left<TOp, TLeft, TRight, TResult>(TLeft x, ReadOnlySpan<TRight> y, Span<TResult> destination)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TLeft>() || !StridedBlock.Holds<TLeft>())
        {
            for (int i = 0; i < y.Length; i++)
            {
                destination[i] = TOp.Invoke(x, y[i]);
            }

            return;
        }

        Span<TLeft> block = StridedBlock.Of<TLeft>(stackalloc byte[StridedBlock.Bytes]);
        block = block[..int.Min(block.Length, y.Length)];
        block.Fill(x);
        for (int done = 0; done < y.Length; done += block.Length)
        {
            int length = int.Min(block.Length, y.Length - done);
            TOp.Run(block[..length], y.Slice(done, length), destination.Slice(done, length));
        }
    }
}
