using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>
/// Copies long runs past the cache: the destination's lines are not read first, and what is in the cache stays there. For
/// results that the cache would not hold anyway.
/// </summary>
internal static unsafe class CopyStream
{
    /// <summary>Runs of fewer bytes are not worth the start.</summary>
    public const int Shortest = 1024;

    /// <summary>The bytes that are written at once.</summary>
    public const int Line = 64;

    /// <summary>Copies <paramref name="count"/> bytes between runs that do not overlap; <see cref="Finish"/> must follow the last one.</summary>
    public static void Run(ref readonly byte source, ref byte destination, nint count)
    {
        fixed (byte* from = &source, to = &destination)
        {
            nint head = nint.Min(count, -(nint)to & (Line - 1));
            CopyRun.Run(in *from, ref *to, head);
            nint done = Vector512.IsHardwareAccelerated ? Run512(from, to, head, count)
                : Vector256.IsHardwareAccelerated ? Run256(from, to, head, count)
                : Run128(from, to, head, count);
            CopyRun.Run(in from[done], ref to[done], count - done);
        }
    }

    /// <summary>Makes what was streamed visible to other threads before anything that follows.</summary>
    public static void Finish()
    {
        if (Sse.IsSupported)
        {
            Sse.StoreFence();
        }
        else
        {
            Interlocked.MemoryBarrier();
        }
    }

    private static nint Run512(byte* from, byte* to, nint done, nint count)
    {
        for (; done <= count - (4 * Line); done += 4 * Line)
        {
            Vector512<byte> first = Vector512.Load(from + done);
            Vector512<byte> second = Vector512.Load(from + done + Line);
            Vector512<byte> third = Vector512.Load(from + done + (2 * Line));
            Vector512<byte> fourth = Vector512.Load(from + done + (3 * Line));
            first.StoreAlignedNonTemporal(to + done);
            second.StoreAlignedNonTemporal(to + done + Line);
            third.StoreAlignedNonTemporal(to + done + (2 * Line));
            fourth.StoreAlignedNonTemporal(to + done + (3 * Line));
        }

        return done;
    }

    private static nint Run256(byte* from, byte* to, nint done, nint count)
    {
        for (; done <= count - (2 * Line); done += 2 * Line)
        {
            Vector256<byte> first = Vector256.Load(from + done);
            Vector256<byte> second = Vector256.Load(from + done + (Line / 2));
            Vector256<byte> third = Vector256.Load(from + done + Line);
            Vector256<byte> fourth = Vector256.Load(from + done + (3 * Line / 2));
            first.StoreAlignedNonTemporal(to + done);
            second.StoreAlignedNonTemporal(to + done + (Line / 2));
            third.StoreAlignedNonTemporal(to + done + Line);
            fourth.StoreAlignedNonTemporal(to + done + (3 * Line / 2));
        }

        return done;
    }

    private static nint Run128(byte* from, byte* to, nint done, nint count)
    {
        for (; done <= count - Line; done += Line)
        {
            Vector128<byte> first = Vector128.Load(from + done);
            Vector128<byte> second = Vector128.Load(from + done + (Line / 4));
            Vector128<byte> third = Vector128.Load(from + done + (Line / 2));
            Vector128<byte> fourth = Vector128.Load(from + done + (3 * Line / 4));
            first.StoreAlignedNonTemporal(to + done);
            second.StoreAlignedNonTemporal(to + done + (Line / 4));
            third.StoreAlignedNonTemporal(to + done + (Line / 2));
            fourth.StoreAlignedNonTemporal(to + done + (3 * Line / 4));
        }

        return done;
    }
}
