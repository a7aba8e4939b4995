using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of a packed product that is narrower or lower than the kernel's, or whose rows have gaps.</summary>
internal static unsafe class PackedEdge<TTile>
    where TTile : struct, IPackedTile
{
    /// <summary>Multiplies two panels in a tile on the stack, of which only what there is goes to the result.</summary>
    /// <typeparam name="TRow">A row of the right panel and of the tile.</typeparam>
    /// <typeparam name="T">The elements.</typeparam>
    /// <param name="depth">How many columns of the left panel, and rows of the right one, there are.</param>
    /// <param name="left">The left panel.</param>
    /// <param name="right">The right panel.</param>
    /// <param name="result">The first element of the tile.</param>
    /// <param name="pitch">The elements from one row of it to the next.</param>
    /// <param name="step">The elements from one column of it to the next.</param>
    /// <param name="rows">The rows there are.</param>
    /// <param name="columns">The columns there are.</param>
    /// <param name="accumulate">Whether the product is added to what is there.</param>
    /// <param name="ahead">What will be read next, to be brought to the cache meanwhile.</param>
    [SkipLocalsInit]
    public static void Run<TRow, T>(
        nint depth,
        T* left,
        T* right,
        T* result,
        nint pitch,
        nint step,
        nint rows,
        nint columns,
        bool accumulate,
        MemoryAhead ahead)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged
    {
        int width = TRow.Elements;
        T* tile = stackalloc T[TTile.Rows * width];
        if (accumulate)
        {
            new Span<T>(tile, TTile.Rows * width).Clear();
            for (nint row = 0; row < rows; row++)
            {
                CopyRow(result + (row * pitch), step, tile + (row * width), 1, columns);
            }
        }

        TTile.Run<TRow, T>(depth, left, right, tile, width, accumulate, ahead);
        for (nint row = 0; row < rows; row++)
        {
            CopyRow(tile + (row * width), 1, result + (row * pitch), step, columns);
        }
    }

    private static void CopyRow<T>(T* source, nint sourceStep, T* destination, nint step, nint count)
        where T : unmanaged
    {
        for (nint i = 0; i < count; i++)
        {
            destination[i * step] = source[i * sourceStep];
        }
    }
}
