using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Merges many inputs whose rows are a single element, or as much, and lie one after another: their elements are the columns
/// of a plane, and are transposed into rows.
/// </summary>
internal static unsafe class MergeColumns
{
    /// <summary>The most inputs.</summary>
    public const int MaxInputs = 512;

    /// <summary>Fewer inputs are merged by <see cref="MergeRows"/>.</summary>
    private const int LeastInputs = 8;

    /// <summary>The bytes of the result that are merged before the next rows are begun, so that its lines are still at hand.</summary>
    private const int BlockBytes = 128 * 1024;

    /// <summary>Whether this takes such inputs.</summary>
    public static bool Suits(ReadOnlySpan<RowSource> sources, nint rows)
    {
        nint width = sources[0].Width;
        if (sources.Length is < LeastInputs or > MaxInputs || width is not (1 or 2 or 4 or 8) || rows < Vector512<byte>.Count / width)
        {
            return false;
        }

        foreach (ref readonly RowSource source in sources)
        {
            if (source.Width != width || source.Pitch != width)
            {
                return false;
            }
        }

        return TileVector128.IsSupported;
    }

    /// <summary>
    /// Writes <paramref name="rows"/> rows, each the rows of all inputs side by side; no input may overlap the
    /// destination.
    /// </summary>
    public static void Run(ReadOnlySpan<RowSource> sources, byte* destination, nint rows)
    {
        switch (sources[0].Width)
        {
            case 1: Run<byte>(sources, destination, rows); break;
            case 2: Run<ushort>(sources, destination, rows); break;
            case 4: Run<uint>(sources, destination, rows); break;
            default: Run<ulong>(sources, destination, rows); break;
        }
    }

    private static void Run<T>(ReadOnlySpan<RowSource> sources, byte* destination, nint rows)
        where T : unmanaged
    {
        byte** columns = stackalloc byte*[sources.Length];
        for (int i = 0; i < sources.Length; i++)
        {
            columns[i] = sources[i].Start;
        }

        nint pitch = sources.Length * sizeof(T);
        nint edge = Vector512<byte>.Count / sizeof(T);
        nint block = nint.Max(1, BlockBytes / pitch / edge) * edge;
        for (nint row = 0; row < rows; row += block)
        {
            Block<T>(columns, sources.Length, row, nint.Min(row + block, rows), destination, pitch);
        }
    }

    /// <summary>Some rows of all columns: as many columns at a time as the longest vectors that are left take.</summary>
    private static void Block<T>(byte** columns, int count, nint row, nint end, byte* destination, nint pitch)
        where T : unmanaged
    {
        int column = 0;
        while (column < count)
        {
            int left = (count - column) * sizeof(T);
            byte* to = destination + (column * sizeof(T));
            if (left >= Vector512<byte>.Count && Vector512.IsHardwareAccelerated && TileVector512.IsSupported)
            {
                column += Tiles<T, Vector512<byte>, TileVector512>(columns + column, row, end, to, pitch);
            }
            else if (left >= Vector256<byte>.Count && Vector256.IsHardwareAccelerated && TileVector256.IsSupported)
            {
                column += Tiles<T, Vector256<byte>, TileVector256>(columns + column, row, end, to, pitch);
            }
            else if (left >= Vector128<byte>.Count && TileVector128.IsSupported)
            {
                column += Tiles<T, Vector128<byte>, TileVector128>(columns + column, row, end, to, pitch);
            }
            else
            {
                Column<T>(columns[column], row, end, to, pitch);
                column++;
            }
        }
    }

    private static int Tiles<T, TVector, TOps>(byte** columns, nint row, nint end, byte* destination, nint pitch)
        where T : unmanaged
        where TVector : unmanaged
        where TOps : struct, ITileVector<TVector>
    {
        int edge = TransposeTile<T, TVector, TOps>.Edge;
        for (; row <= end - edge; row += edge)
        {
            TransposeTile<T, TVector, TOps>.Run(columns, row * sizeof(T), destination + (row * pitch), pitch, stream: false);
        }

        for (int i = 0; i < edge; i++)
        {
            Column<T>(columns[i], row, end, destination + (i * sizeof(T)), pitch);
        }

        return edge;
    }

    private static void Column<T>(byte* column, nint row, nint end, byte* destination, nint pitch)
        where T : unmanaged =>
        CopyRows.Run(
            new RowSource(column + (row * sizeof(T)), sizeof(T), sizeof(T)), destination + (row * pitch), pitch, end - row);
}
