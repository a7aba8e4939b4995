using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Applies a function of two elements along a run of any strides.</summary>
internal static class RunBinary
{
    /// <summary>
    /// Applies the function to <paramref name="count"/> pairs of elements; the destination must not overlap what is read, unless
    /// their elements have the very same places.
    /// </summary>
    public static void Run<TOp, TLeft, TRight, TResult>(
        ref TLeft x, nint xStride, ref TRight y, nint yStride, ref TResult destination, nint stride, nint count)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        if (xStride == 0 && yStride == 0)
        {
            TOp.Run(new ReadOnlySpan<TLeft>(in x), y, new Span<TResult>(ref destination));
            CopyStrided.Run(in destination, 0, ref destination, stride, count);
        }
        else if (stride == 1 && xStride is 0 or 1 && yStride is 0 or 1 && count <= int.MaxValue)
        {
            Apply<TOp, TLeft, TRight, TResult>(
                ref x, MemoryMarshal.CreateReadOnlySpan(in x, xStride == 0 ? 0 : (int)count),
                ref y, MemoryMarshal.CreateReadOnlySpan(in y, yStride == 0 ? 0 : (int)count),
                MemoryMarshal.CreateSpan(ref destination, (int)count));
        }
        else if (StridedBlock.Holds<TLeft>() && StridedBlock.Holds<TRight>() && StridedBlock.Holds<TResult>())
        {
            RunBlocks<TOp, TLeft, TRight, TResult>(ref x, xStride, ref y, yStride, ref destination, stride, count);
        }
        else
        {
            for (nint i = 0; i < count; i++)
            {
                Unsafe.Add(ref destination, i * stride) =
                    TOp.Invoke(Unsafe.Add(ref x, i * xStride), Unsafe.Add(ref y, i * yStride));
            }
        }
    }

    [SkipLocalsInit]
    private static void RunBlocks<TOp, TLeft, TRight, TResult>(
        ref TLeft x, nint xStride, ref TRight y, nint yStride, ref TResult destination, nint stride, nint count)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        Span<TLeft> left = StridedBlock.Of<TLeft>(stackalloc byte[StridedBlock.Bytes]);
        Span<TRight> right = StridedBlock.Of<TRight>(stackalloc byte[StridedBlock.Bytes]);
        Span<TResult> results = StridedBlock.Of<TResult>(stackalloc byte[StridedBlock.Bytes]);
        int block = int.Min(results.Length, int.Min(left.Length, right.Length));
        for (nint done = 0; done < count;)
        {
            int length = (int)nint.Min(count - done, block);
            ref TLeft a = ref Unsafe.Add(ref x, done * xStride);
            ref TRight b = ref Unsafe.Add(ref y, done * yStride);
            ref TResult place = ref Unsafe.Add(ref destination, done * stride);
            Span<TResult> target = StridedBlock.Target(ref place, stride, results, length);
            Apply<TOp, TLeft, TRight, TResult>(
                ref a, xStride == 0 ? default : StridedBlock.Read(ref a, xStride, left, length),
                ref b, yStride == 0 ? default : StridedBlock.Read(ref b, yStride, right, length),
                target);
            StridedBlock.Write(ref place, stride, target);
            done += length;
        }
    }

    /// <summary>The form that suits: an empty span stands for one element in its place.</summary>
    private static void Apply<TOp, TLeft, TRight, TResult>(
        ref TLeft x, ReadOnlySpan<TLeft> left, ref TRight y, ReadOnlySpan<TRight> right, Span<TResult> destination)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
    {
        if (right.IsEmpty)
        {
            TOp.Run(left, y, destination);
        }
        else if (left.IsEmpty)
        {
            TOp.Run(x, right, destination);
        }
        else
        {
            TOp.Run(left, right, destination);
        }
    }
}
