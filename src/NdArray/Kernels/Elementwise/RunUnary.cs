using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Applies a function of one element along a run of any strides.</summary>
internal static class RunUnary
{
    /// <summary>
    /// Applies the function to <paramref name="count"/> elements; the two sides must not overlap, unless their elements have the
    /// very same places.
    /// </summary>
    public static void Run<TOp, T, TResult>(ref T x, nint xStride, ref TResult destination, nint stride, nint count)
        where TOp : IUnary<TOp, T, TResult>
    {
        if (xStride == 0)
        {
            TOp.Run(new ReadOnlySpan<T>(in x), new Span<TResult>(ref destination));
            CopyStrided.Run(in destination, 0, ref destination, stride, count);
        }
        else if (xStride == 1 && stride == 1 && count <= int.MaxValue)
        {
            TOp.Run(
                MemoryMarshal.CreateReadOnlySpan(in x, (int)count), MemoryMarshal.CreateSpan(ref destination, (int)count));
        }
        else if (StridedBlock.Holds<T>() && StridedBlock.Holds<TResult>())
        {
            RunBlocks<TOp, T, TResult>(ref x, xStride, ref destination, stride, count);
        }
        else
        {
            for (nint i = 0; i < count; i++)
            {
                Unsafe.Add(ref destination, i * stride) = TOp.Invoke(Unsafe.Add(ref x, i * xStride));
            }
        }
    }

    [SkipLocalsInit]
    private static void RunBlocks<TOp, T, TResult>(ref T x, nint xStride, ref TResult destination, nint stride, nint count)
        where TOp : IUnary<TOp, T, TResult>
    {
        Span<T> inputs = StridedBlock.Of<T>(stackalloc byte[StridedBlock.Bytes]);
        Span<TResult> results = StridedBlock.Of<TResult>(stackalloc byte[StridedBlock.Bytes]);
        for (nint done = 0; done < count;)
        {
            int length = (int)nint.Min(count - done, int.Min(inputs.Length, results.Length));
            ref TResult place = ref Unsafe.Add(ref destination, done * stride);
            Span<TResult> target = StridedBlock.Target(ref place, stride, results, length);
            TOp.Run(StridedBlock.Read(ref Unsafe.Add(ref x, done * xStride), xStride, inputs, length), target);
            StridedBlock.Write(ref place, stride, target);
            done += length;
        }
    }
}
