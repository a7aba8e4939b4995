using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of six rows of two vectors, for processors with 16 vector registers.</summary>
internal readonly unsafe struct ProductTile6<TLanes, TVector, T> : IProductTile<T>
    where TLanes : struct, IProductLanes<TVector, T>
    where T : unmanaged
{
    public static int Rows => 6;

    public static int Columns => 2 * TLanes.Count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(
        nint depth,
        T* left,
        nint leftRow,
        nint leftColumn,
        T* right,
        nint rightRow,
        nint second,
        T* result,
        nint pitch,
        bool accumulate)
    {
        TVector low0 = TLanes.Zero, high0 = TLanes.Zero;
        TVector low1 = TLanes.Zero, high1 = TLanes.Zero;
        TVector low2 = TLanes.Zero, high2 = TLanes.Zero;
        TVector low3 = TLanes.Zero, high3 = TLanes.Zero;
        TVector low4 = TLanes.Zero, high4 = TLanes.Zero;
        TVector low5 = TLanes.Zero, high5 = TLanes.Zero;
        if (accumulate)
        {
            ProductRow.Fetch(result, pitch, second, Rows);
        }

        // Three rows a pointer: as many as an address can tell apart.
        nint twoRows = 2 * leftRow;
        T* left3 = left + (3 * leftRow);
        for (; depth > 0; depth--)
        {
            TVector first = TLanes.Load(right), last = TLanes.Load(right + second);
            TVector factor = TLanes.Broadcast(left);
            low0 = TLanes.MultiplyAdd(factor, first, low0);
            high0 = TLanes.MultiplyAdd(factor, last, high0);
            factor = TLanes.Broadcast(left + leftRow);
            low1 = TLanes.MultiplyAdd(factor, first, low1);
            high1 = TLanes.MultiplyAdd(factor, last, high1);
            factor = TLanes.Broadcast(left + twoRows);
            low2 = TLanes.MultiplyAdd(factor, first, low2);
            high2 = TLanes.MultiplyAdd(factor, last, high2);
            factor = TLanes.Broadcast(left3);
            low3 = TLanes.MultiplyAdd(factor, first, low3);
            high3 = TLanes.MultiplyAdd(factor, last, high3);
            factor = TLanes.Broadcast(left3 + leftRow);
            low4 = TLanes.MultiplyAdd(factor, first, low4);
            high4 = TLanes.MultiplyAdd(factor, last, high4);
            factor = TLanes.Broadcast(left3 + twoRows);
            low5 = TLanes.MultiplyAdd(factor, first, low5);
            high5 = TLanes.MultiplyAdd(factor, last, high5);
            left += leftColumn;
            left3 += leftColumn;
            right += rightRow;
        }

        ProductRow.Write<TLanes, TVector, T>(low0, high0, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low1, high1, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low2, high2, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low3, high3, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low4, high4, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low5, high5, result, second, accumulate);
    }
}
