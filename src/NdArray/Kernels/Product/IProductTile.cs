namespace NdArrays.Kernels;

/// <summary>The innermost part of a matrix product: a tile of the result that stays in registers.</summary>
internal unsafe interface IProductTile<T>
    where T : unmanaged
{
    /// <summary>The rows of a tile.</summary>
    static abstract int Rows { get; }

    /// <summary>The columns of a tile: two vectors.</summary>
    static abstract int Columns { get; }

    /// <summary>Multiplies some rows of one matrix and some columns of another.</summary>
    /// <param name="depth">How many columns of the left matrix, and rows of the right one, there are.</param>
    /// <param name="left">The first element of the rows.</param>
    /// <param name="leftRow">The elements from one row to the next.</param>
    /// <param name="leftColumn">The elements from one column of the left matrix to the next.</param>
    /// <param name="right">The first element of the columns, which lie side by side.</param>
    /// <param name="rightRow">The elements from one row of the right matrix to the next.</param>
    /// <param name="second">The column with which the second vector begins: it may have columns of the first.</param>
    /// <param name="result">The first element of the tile; its columns lie side by side.</param>
    /// <param name="pitch">The elements from one row of it to the next.</param>
    /// <param name="accumulate">Whether the product is added to what is there.</param>
    static abstract void Run(
        nint depth,
        T* left,
        nint leftRow,
        nint leftColumn,
        T* right,
        nint rightRow,
        nint second,
        T* result,
        nint pitch,
        bool accumulate);
}
