using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of eight rows of up to three vectors, for processors with 32 vector registers.</summary>
internal readonly unsafe struct PackedTile8 : IPackedTile
{
    public static int Rows => 8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Run<TRow, T>(nint depth, T* left, T* right, T* result, nint pitch, bool accumulate, MemoryAhead ahead)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged
    {
        TRow row0 = default, row1 = default, row2 = default, row3 = default, row4 = default, row5 = default, row6 = default, row7 = default;
        if (accumulate)
        {
            MemoryAhead.FetchRows((byte*)result, pitch * sizeof(T), Rows, TRow.Elements * sizeof(T));
        }

        for (; depth >= IPackedTile.StepsAtOnce; depth -= IPackedTile.StepsAtOnce)
        {
            ahead.Fetch();
            Step<TRow, T>(left, right, ref row0, ref row1, ref row2, ref row3, ref row4, ref row5, ref row6, ref row7);
            Step<TRow, T>(left + Rows, right + TRow.Elements, ref row0, ref row1, ref row2, ref row3, ref row4, ref row5, ref row6, ref row7);
            Step<TRow, T>(left + (2 * Rows), right + (2 * TRow.Elements), ref row0, ref row1, ref row2, ref row3, ref row4, ref row5, ref row6, ref row7);
            Step<TRow, T>(left + (3 * Rows), right + (3 * TRow.Elements), ref row0, ref row1, ref row2, ref row3, ref row4, ref row5, ref row6, ref row7);
            left += IPackedTile.StepsAtOnce * Rows;
            right += IPackedTile.StepsAtOnce * TRow.Elements;
        }

        for (; depth > 0; depth--)
        {
            Step<TRow, T>(left, right, ref row0, ref row1, ref row2, ref row3, ref row4, ref row5, ref row6, ref row7);
            left += Rows;
            right += TRow.Elements;
        }

        Write(ref row0, result, accumulate);
        result += pitch;
        Write(ref row1, result, accumulate);
        result += pitch;
        Write(ref row2, result, accumulate);
        result += pitch;
        Write(ref row3, result, accumulate);
        result += pitch;
        Write(ref row4, result, accumulate);
        result += pitch;
        Write(ref row5, result, accumulate);
        result += pitch;
        Write(ref row6, result, accumulate);
        result += pitch;
        Write(ref row7, result, accumulate);
    }

    /// <summary>Adds the products of a column of the left panel and a row of the right one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TRow, T>(
        T* left,
        T* right,
        ref TRow row0,
        ref TRow row1,
        ref TRow row2,
        ref TRow row3,
        ref TRow row4,
        ref TRow row5,
        ref TRow row6,
        ref TRow row7)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged
    {
        TRow columns = TRow.Load(right, TRow.Last);
        row0.MultiplyAdd(left, columns);
        row1.MultiplyAdd(left + 1, columns);
        row2.MultiplyAdd(left + 2, columns);
        row3.MultiplyAdd(left + 3, columns);
        row4.MultiplyAdd(left + 4, columns);
        row5.MultiplyAdd(left + 5, columns);
        row6.MultiplyAdd(left + 6, columns);
        row7.MultiplyAdd(left + 7, columns);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<TRow, T>(ref TRow row, T* result, bool accumulate)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged
    {
        if (accumulate)
        {
            row.Add(TRow.Load(result, TRow.Last));
        }

        row.Write(result, TRow.Last);
    }
}
