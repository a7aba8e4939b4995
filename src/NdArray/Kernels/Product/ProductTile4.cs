using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of four rows: of up to three vectors on processors with 16 vector registers.</summary>
internal readonly unsafe struct ProductTile4 : IProductTile
{
    public static int Rows => 4;

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
        TRow row0 = default, row1 = default, row2 = default, row3 = default;

        // Three rows a pointer: as many as an address can tell apart.
        nint twoRows = 2 * leftRow, nextRow = leftRow + leftColumn, nextTwoRows = twoRows + leftColumn;
        T* left3 = left + (3 * leftRow);
        for (; depth > 1; depth -= 2)
        {
            Step<TRow, T>(left, left3, 0, leftRow, twoRows, right, last, ref row0, ref row1, ref row2, ref row3);
            Step<TRow, T>(
                left,
                left3,
                leftColumn,
                nextRow,
                nextTwoRows,
                right + rightRow,
                last,
                ref row0,
                ref row1,
                ref row2,
                ref row3);
            left += 2 * leftColumn;
            left3 += 2 * leftColumn;
            right += 2 * rightRow;
        }

        if (depth > 0)
        {
            Step<TRow, T>(left, left3, 0, leftRow, twoRows, right, last, ref row0, ref row1, ref row2, ref row3);
        }

        row0.Write(result, last);
        result += pitch;
        row1.Write(result, last);
        result += pitch;
        row2.Write(result, last);
        result += pitch;
        row3.Write(result, last);
    }

    /// <summary>Adds the products of a column of the left matrix and a row of the right one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TRow, T>(
        T* left,
        T* left3,
        nint first,
        nint second,
        nint third,
        T* right,
        nint last,
        ref TRow row0,
        ref TRow row1,
        ref TRow row2,
        ref TRow row3)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged
    {
        TRow columns = TRow.Load(right, last);
        row0.MultiplyAdd(left + first, columns);
        row1.MultiplyAdd(left + second, columns);
        row2.MultiplyAdd(left + third, columns);
        row3.MultiplyAdd(left3 + first, columns);
    }
}
