namespace NdArrays.Kernels;

/// <summary>The innermost part of a blocked matrix product: a tile of the result that stays in registers.</summary>
internal unsafe interface IProductTile<T>
    where T : unmanaged
{
    /// <summary>The rows of a tile, which are those of a panel of the left matrix.</summary>
    static abstract int Rows { get; }

    /// <summary>The columns of a tile, which are those of a panel of the right matrix.</summary>
    static abstract int Columns { get; }

    /// <summary>Multiplies two panels.</summary>
    /// <param name="depth">How many columns of the left panel, and rows of the right one, there are.</param>
    /// <param name="left">Columns of the left panel, one after another.</param>
    /// <param name="right">Rows of the right panel, one after another.</param>
    /// <param name="result">The first element of the tile; its rows are without gaps.</param>
    /// <param name="pitch">The elements from one row of it to the next.</param>
    /// <param name="accumulate">Whether the product is added to what is there.</param>
    static abstract void Run(nint depth, T* left, T* right, T* result, nint pitch, bool accumulate);
}
