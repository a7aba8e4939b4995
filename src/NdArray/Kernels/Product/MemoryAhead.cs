using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>
/// Memory that will be read next: a kernel that computes for long from what is in the cache fetches a bit of it now and then, so
/// that nobody waits for it later.
/// </summary>
/// <param name="start">Where it begins. It is not read: it may be anywhere.</param>
/// <param name="step">The bytes from one fetch to the next.</param>
internal unsafe struct MemoryAhead(void* start, nint step)
{
    private const int CacheLine = 64;

    private byte* _next = (byte*)start;
    private readonly nint _step = step;

    /// <summary>Asks for the next bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch()
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch1(_next);
            _next += _step;
        }
    }

    /// <summary>Asks for rows that are about to be read.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="pitch">The bytes from one row to the next.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="bytes">The bytes of each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FetchRows(byte* first, nint pitch, int rows, int bytes)
    {
        if (Sse.IsSupported)
        {
            for (; rows > 0; rows--)
            {
                for (int at = 0; at < bytes; at += CacheLine)
                {
                    Sse.Prefetch0(first + at);
                }

                first += pitch;
            }
        }
    }
}
