using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of one row of two vectors.</summary>
internal readonly unsafe struct ProductTile1<TLanes, TVector, T> : IProductTile<T>
    where TLanes : struct, IProductLanes<TVector, T>
    where T : unmanaged
{
    public static int Rows => 1;

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
        for (; depth > 0; depth--)
        {
            TVector first = TLanes.Load(right), last = TLanes.Load(right + second);
            TVector factor = TLanes.Broadcast(left);
            low0 = TLanes.MultiplyAdd(factor, first, low0);
            high0 = TLanes.MultiplyAdd(factor, last, high0);
            left += leftColumn;
            right += rightRow;
        }

        ProductRow.Write<TLanes, TVector, T>(low0, high0, result, second, accumulate);
    }
}
