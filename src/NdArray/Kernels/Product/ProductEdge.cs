using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>A tile of a product that is narrower or lower than the kernel's, or whose rows have gaps.</summary>
internal static unsafe class ProductEdge<TTile, T>
    where TTile : struct, IProductTile<T>
    where T : unmanaged
{
    /// <summary>Multiplies two panels in a tile on the stack, of which only what there is goes to the result.</summary>
    /// <param name="depth">How many columns of the left panel, and rows of the right one, there are.</param>
    /// <param name="left">The left panel.</param>
    /// <param name="leftRow">The elements from one row of it to the next.</param>
    /// <param name="leftColumn">The elements from one column of it to the next.</param>
    /// <param name="right">The right panel.</param>
    /// <param name="result">The first element of the tile.</param>
    /// <param name="pitch">The elements from one row of it to the next.</param>
    /// <param name="step">The elements from one column of it to the next.</param>
    /// <param name="rows">The rows there are.</param>
    /// <param name="columns">The columns there are.</param>
    /// <param name="accumulate">Whether the product is added to what is there.</param>
    [SkipLocalsInit]
    public static void Run(
        nint depth,
        T* left,
        nint leftRow,
        nint leftColumn,
        T* right,
        T* result,
        nint pitch,
        nint step,
        nint rows,
        nint columns,
        bool accumulate)
    {
        int width = TTile.Columns;
        T* tile = stackalloc T[TTile.Rows * width];
        if (accumulate)
        {
            new Span<T>(tile, TTile.Rows * width).Clear();
            for (nint row = 0; row < rows; row++)
            {
                CopyRow(result + (row * pitch), step, tile + (row * width), 1, columns);
            }
        }

        TTile.Run(depth, left, leftRow, leftColumn, right, width, width / 2, tile, width, accumulate);
        for (nint row = 0; row < rows; row++)
        {
            CopyRow(tile + (row * width), 1, result + (row * pitch), step, columns);
        }
    }

    private static void CopyRow(T* source, nint sourceStep, T* destination, nint step, nint count)
    {
        for (nint i = 0; i < count; i++)
        {
            destination[i * step] = source[i * sourceStep];
        }
    }
}
