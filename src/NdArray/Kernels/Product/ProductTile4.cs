using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of four rows of two vectors, for what larger tiles leave over.</summary>
internal readonly unsafe struct ProductTile4<TLanes, TVector, T> : IProductTile<T>
    where TLanes : struct, IProductLanes<TVector, T>
    where T : unmanaged
{
    public static int Rows => 4;

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
    }
}
