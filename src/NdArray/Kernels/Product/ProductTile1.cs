using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of one row.</summary>
internal readonly unsafe struct ProductTile1 : IProductTile
{
    public static int Rows => 1;

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
        TRow row0 = default;

        for (; depth > 1; depth -= 2)
        {
            Step<TRow, T>(left, 0, right, last, ref row0);
            Step<TRow, T>(left, leftColumn, right + rightRow, last, ref row0);
            left += 2 * leftColumn;
            right += 2 * rightRow;
        }

        if (depth > 0)
        {
            Step<TRow, T>(left, 0, right, last, ref row0);
        }

        row0.Write(result, last);
    }

    /// <summary>Adds the products of a column of the left matrix and a row of the right one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TRow, T>(
        T* left,
        nint first,
        T* right,
        nint last,
        ref TRow row0)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged
    {
        TRow columns = TRow.Load(right, last);
        row0.MultiplyAdd(left + first, columns);
    }
}
