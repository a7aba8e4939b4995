using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of twelve rows of two vectors, for processors with 32 vector registers.</summary>
internal readonly unsafe struct ProductTile12<TLanes, TVector, T> : IProductTile<T>
    where TLanes : struct, IProductLanes<TVector, T>
    where T : unmanaged
{
    public static int Rows => 12;

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
        TVector low6 = TLanes.Zero, high6 = TLanes.Zero;
        TVector low7 = TLanes.Zero, high7 = TLanes.Zero;
        TVector low8 = TLanes.Zero, high8 = TLanes.Zero;
        TVector low9 = TLanes.Zero, high9 = TLanes.Zero;
        TVector low10 = TLanes.Zero, high10 = TLanes.Zero;
        TVector low11 = TLanes.Zero, high11 = TLanes.Zero;
        if (accumulate)
        {
            ProductRow.Fetch(result, pitch, second, Rows);
        }

        // Three rows a pointer: as many as an address can tell apart.
        nint twoRows = 2 * leftRow;
        T* left3 = left + (3 * leftRow);
        T* left6 = left + (6 * leftRow);
        T* left9 = left + (9 * leftRow);
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
            factor = TLanes.Broadcast(left6);
            low6 = TLanes.MultiplyAdd(factor, first, low6);
            high6 = TLanes.MultiplyAdd(factor, last, high6);
            factor = TLanes.Broadcast(left6 + leftRow);
            low7 = TLanes.MultiplyAdd(factor, first, low7);
            high7 = TLanes.MultiplyAdd(factor, last, high7);
            factor = TLanes.Broadcast(left6 + twoRows);
            low8 = TLanes.MultiplyAdd(factor, first, low8);
            high8 = TLanes.MultiplyAdd(factor, last, high8);
            factor = TLanes.Broadcast(left9);
            low9 = TLanes.MultiplyAdd(factor, first, low9);
            high9 = TLanes.MultiplyAdd(factor, last, high9);
            factor = TLanes.Broadcast(left9 + leftRow);
            low10 = TLanes.MultiplyAdd(factor, first, low10);
            high10 = TLanes.MultiplyAdd(factor, last, high10);
            factor = TLanes.Broadcast(left9 + twoRows);
            low11 = TLanes.MultiplyAdd(factor, first, low11);
            high11 = TLanes.MultiplyAdd(factor, last, high11);
            left += leftColumn;
            left3 += leftColumn;
            left6 += leftColumn;
            left9 += leftColumn;
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
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low6, high6, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low7, high7, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low8, high8, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low9, high9, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low10, high10, result, second, accumulate);
        result += pitch;
        ProductRow.Write<TLanes, TVector, T>(low11, high11, result, second, accumulate);
    }
}
