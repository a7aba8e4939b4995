namespace NdArrays.Kernels;

/// <summary>The innermost part of a product of matrices as they lie: a tile of the result that stays in registers.</summary>
internal unsafe interface IProductTile
{
    /// <summary>The rows of a tile.</summary>
    static abstract int Rows { get; }

    /// <summary>Multiplies some rows of one matrix and some columns of another.</summary>
    /// <typeparam name="TRow">A row of the tile.</typeparam>
    /// <typeparam name="T">The elements.</typeparam>
    /// <param name="depth">How many columns of the left matrix, and rows of the right one, there are.</param>
    /// <param name="left">The first element of the rows.</param>
    /// <param name="leftRow">The elements from one row to the next.</param>
    /// <param name="leftColumn">The elements from one column of the left matrix to the next.</param>
    /// <param name="right">The first element of the columns, which lie side by side.</param>
    /// <param name="rightRow">The elements from one row of the right matrix to the next.</param>
    /// <param name="last">The column with which the last vector begins: it may have columns of the one before it.</param>
    /// <param name="result">The first element of the tile; its columns lie side by side.</param>
    /// <param name="pitch">The elements from one row of it to the next.</param>
    static abstract void Run<TRow, T>(
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
        where T : unmanaged;
}
