namespace NdArrays.Kernels;

/// <summary>The innermost part of a product of packed matrices: a tile of the result that stays in registers.</summary>
/// <remarks>
/// A panel of the left matrix has a tile's rows side by side, column after column; one of the right matrix has up to three
/// vectors side by side, row after row. Three vectors take fewer instructions for the same sums than two of more rows: this
/// matters where two threads share a processor's instruction decoder, as on many virtual machines.
/// </remarks>
internal unsafe interface IPackedTile
{
    /// <summary>The steps that a tile does between two fetches of what is ahead.</summary>
    const int StepsAtOnce = 4;

    /// <summary>The rows of a tile.</summary>
    static abstract int Rows { get; }

    /// <summary>Multiplies a panel of the left matrix by one of the right.</summary>
    /// <typeparam name="TRow">A row of the right panel and of the tile.</typeparam>
    /// <typeparam name="T">The elements.</typeparam>
    /// <param name="depth">How many columns of the left panel, and rows of the right one, there are.</param>
    /// <param name="left">The left panel.</param>
    /// <param name="right">The right panel.</param>
    /// <param name="result">The first element of the tile; its columns lie side by side.</param>
    /// <param name="pitch">The elements from one row of it to the next.</param>
    /// <param name="accumulate">Whether the product is added to what is there.</param>
    /// <param name="ahead">What will be read next, to be brought to the cache meanwhile.</param>
    static abstract void Run<TRow, T>(
        nint depth, T* left, T* right, T* result, nint pitch, bool accumulate, MemoryAhead ahead)
        where TRow : struct, IProductRow<TRow, T>
        where T : unmanaged;
}
