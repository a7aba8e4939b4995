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
    public static void Run(nint depth, T* left, T* right, T* result, nint pitch, bool accumulate)
    {
        int count = TLanes.Count;
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
            T* row = result;
            low0 = TLanes.Load(row);
            high0 = TLanes.Load(row + count);
            row += pitch;
            low1 = TLanes.Load(row);
            high1 = TLanes.Load(row + count);
            row += pitch;
            low2 = TLanes.Load(row);
            high2 = TLanes.Load(row + count);
            row += pitch;
            low3 = TLanes.Load(row);
            high3 = TLanes.Load(row + count);
            row += pitch;
            low4 = TLanes.Load(row);
            high4 = TLanes.Load(row + count);
            row += pitch;
            low5 = TLanes.Load(row);
            high5 = TLanes.Load(row + count);
            row += pitch;
            low6 = TLanes.Load(row);
            high6 = TLanes.Load(row + count);
            row += pitch;
            low7 = TLanes.Load(row);
            high7 = TLanes.Load(row + count);
            row += pitch;
            low8 = TLanes.Load(row);
            high8 = TLanes.Load(row + count);
            row += pitch;
            low9 = TLanes.Load(row);
            high9 = TLanes.Load(row + count);
            row += pitch;
            low10 = TLanes.Load(row);
            high10 = TLanes.Load(row + count);
            row += pitch;
            low11 = TLanes.Load(row);
            high11 = TLanes.Load(row + count);
        }

        for (; depth > 0; depth--)
        {
            TVector first = TLanes.Load(right), second = TLanes.Load(right + count);
            TVector factor = TLanes.Broadcast(left);
            low0 = TLanes.MultiplyAdd(factor, first, low0);
            high0 = TLanes.MultiplyAdd(factor, second, high0);
            factor = TLanes.Broadcast(left + 1);
            low1 = TLanes.MultiplyAdd(factor, first, low1);
            high1 = TLanes.MultiplyAdd(factor, second, high1);
            factor = TLanes.Broadcast(left + 2);
            low2 = TLanes.MultiplyAdd(factor, first, low2);
            high2 = TLanes.MultiplyAdd(factor, second, high2);
            factor = TLanes.Broadcast(left + 3);
            low3 = TLanes.MultiplyAdd(factor, first, low3);
            high3 = TLanes.MultiplyAdd(factor, second, high3);
            factor = TLanes.Broadcast(left + 4);
            low4 = TLanes.MultiplyAdd(factor, first, low4);
            high4 = TLanes.MultiplyAdd(factor, second, high4);
            factor = TLanes.Broadcast(left + 5);
            low5 = TLanes.MultiplyAdd(factor, first, low5);
            high5 = TLanes.MultiplyAdd(factor, second, high5);
            factor = TLanes.Broadcast(left + 6);
            low6 = TLanes.MultiplyAdd(factor, first, low6);
            high6 = TLanes.MultiplyAdd(factor, second, high6);
            factor = TLanes.Broadcast(left + 7);
            low7 = TLanes.MultiplyAdd(factor, first, low7);
            high7 = TLanes.MultiplyAdd(factor, second, high7);
            factor = TLanes.Broadcast(left + 8);
            low8 = TLanes.MultiplyAdd(factor, first, low8);
            high8 = TLanes.MultiplyAdd(factor, second, high8);
            factor = TLanes.Broadcast(left + 9);
            low9 = TLanes.MultiplyAdd(factor, first, low9);
            high9 = TLanes.MultiplyAdd(factor, second, high9);
            factor = TLanes.Broadcast(left + 10);
            low10 = TLanes.MultiplyAdd(factor, first, low10);
            high10 = TLanes.MultiplyAdd(factor, second, high10);
            factor = TLanes.Broadcast(left + 11);
            low11 = TLanes.MultiplyAdd(factor, first, low11);
            high11 = TLanes.MultiplyAdd(factor, second, high11);
            left += 12;
            right += 2 * count;
        }

        TLanes.Store(low0, result);
        TLanes.Store(high0, result + count);
        result += pitch;
        TLanes.Store(low1, result);
        TLanes.Store(high1, result + count);
        result += pitch;
        TLanes.Store(low2, result);
        TLanes.Store(high2, result + count);
        result += pitch;
        TLanes.Store(low3, result);
        TLanes.Store(high3, result + count);
        result += pitch;
        TLanes.Store(low4, result);
        TLanes.Store(high4, result + count);
        result += pitch;
        TLanes.Store(low5, result);
        TLanes.Store(high5, result + count);
        result += pitch;
        TLanes.Store(low6, result);
        TLanes.Store(high6, result + count);
        result += pitch;
        TLanes.Store(low7, result);
        TLanes.Store(high7, result + count);
        result += pitch;
        TLanes.Store(low8, result);
        TLanes.Store(high8, result + count);
        result += pitch;
        TLanes.Store(low9, result);
        TLanes.Store(high9, result + count);
        result += pitch;
        TLanes.Store(low10, result);
        TLanes.Store(high10, result + count);
        result += pitch;
        TLanes.Store(low11, result);
        TLanes.Store(high11, result + count);
    }
}
