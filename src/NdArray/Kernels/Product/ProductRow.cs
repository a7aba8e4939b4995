using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>The rows of a tile in the result.</summary>
internal static unsafe class ProductRow
{
    /// <summary>Asks for the rows of a tile, so that they are in the cache when its sums are done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<T>(T* result, nint pitch, nint second, int rows)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            for (int row = 0; row < rows; row++)
            {
                Sse.Prefetch0(result);
                Sse.Prefetch0(result + second);
                result += pitch;
            }
        }
    }

    /// <summary>Writes the sums of a row, or adds them to what is there. The second vector may have columns of the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TLanes, TVector, T>(TVector first, TVector last, T* result, nint second, bool accumulate)
        where TLanes : struct, IProductLanes<TVector, T>
        where T : unmanaged
    {
        if (accumulate)
        {
            first = TLanes.Add(TLanes.Load(result), first);
            last = TLanes.Add(TLanes.Load(result + second), last);
        }

        TLanes.Store(first, result);
        TLanes.Store(last, result + second);
    }
}
