using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of two rows.</summary>
internal readonly unsafe struct ProductTile2 : IProductTile
{
    public static int Rows => 2;

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Run<TRow, T>(
        nint depth,
        T* left,
        nint leftRow,
        nint leftColumn,
        T* right,
        nint rightRow,
        nint last,
        T* result,
        nint pitch)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged
    {
        TRow row0 = default, row1 = default;

        for (; depth > 1; depth -= 2)
        {
            Step<TRow, T>(left, 0, leftRow, right, last, ref row0, ref row1);
            Step<TRow, T>(left, leftColumn, leftRow + leftColumn, right + rightRow, last, ref row0, ref row1);
            left += 2 * leftColumn;
            right += 2 * rightRow;
        }

        if (depth > 0)
        {
            Step<TRow, T>(left, 0, leftRow, right, last, ref row0, ref row1);
        }

        row0.Write(result, last);
        result += pitch;
        row1.Write(result, last);
    }

    /// <summary>Adds the products of a column of the left matrix and a row of the right one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TRow, T>(
        T* left,
        nint first,
        nint second,
        T* right,
        nint last,
        ref TRow row0,
        ref TRow row1)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged
    {
        TRow columns = TRow.Load(right, last);
        row0.MultiplyAdd(left + first, columns);
        row1.MultiplyAdd(left + second, columns);
    }
}
