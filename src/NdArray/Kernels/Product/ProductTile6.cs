using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of six rows: of up to four vectors on processors with 32 vector registers, up to two with 16.</summary>
internal readonly unsafe struct ProductTile6 : IProductTile
{
    public static int Rows => 6;

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
        TRow row0 = default, row1 = default, row2 = default, row3 = default, row4 = default, row5 = default;

        // Three rows a pointer: as many as an address can tell apart.
        nint twoRows = 2 * leftRow, nextRow = leftRow + leftColumn, nextTwoRows = twoRows + leftColumn;
        T* left3 = left + (3 * leftRow);
        for (; depth > 1; depth -= 2)
        {
            Step<TRow, T>(
                left,
                left3,
                0,
                leftRow,
                twoRows,
                right,
                last,
                ref row0,
                ref row1,
                ref row2,
                ref row3,
                ref row4,
                ref row5);
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
                ref row3,
                ref row4,
                ref row5);
            left += 2 * leftColumn;
            left3 += 2 * leftColumn;
            right += 2 * rightRow;
        }

        if (depth > 0)
        {
            Step<TRow, T>(
                left,
                left3,
                0,
                leftRow,
                twoRows,
                right,
                last,
                ref row0,
                ref row1,
                ref row2,
                ref row3,
                ref row4,
                ref row5);
        }

        row0.Write(result, last);
        result += pitch;
        row1.Write(result, last);
        result += pitch;
        row2.Write(result, last);
        result += pitch;
        row3.Write(result, last);
        result += pitch;
        row4.Write(result, last);
        result += pitch;
        row5.Write(result, last);
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
        ref TRow row3,
        ref TRow row4,
        ref TRow row5)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged
    {
        TRow columns = TRow.Load(right, last);
        row0.MultiplyAdd(left + first, columns);
        row1.MultiplyAdd(left + second, columns);
        row2.MultiplyAdd(left + third, columns);
        row3.MultiplyAdd(left3 + first, columns);
        row4.MultiplyAdd(left3 + second, columns);
        row5.MultiplyAdd(left3 + third, columns);
    }
}
