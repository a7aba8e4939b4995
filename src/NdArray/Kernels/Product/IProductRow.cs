namespace NdArrays.Kernels;

/// <summary>
/// A row of a tile of the result, or of the right matrix: some vectors side by side, of which the last may have columns of the
/// one before it.
/// </summary>
/// <remarks>
/// There is a type for each number of vectors, with the least code: the compiler must see through all of a tile's rows to keep
/// them in registers, and stops where there is too much to see through.
/// </remarks>
internal unsafe interface IProductRow<TSelf, T>
    where TSelf : struct, IProductRow<TSelf, T>
    where T : unmanaged
{
    /// <summary>The vectors of a row.</summary>
    static abstract int Vectors { get; }

    /// <summary>The elements of a row whose vectors have no columns in common.</summary>
    static abstract int Elements { get; }

    /// <summary>Where the last vector of such a row begins.</summary>
    static abstract int Last { get; }

    /// <summary>The row at a place.</summary>
    static abstract TSelf Load(T* source, nint last);

    /// <summary>Adds the product of another row and one element.</summary>
    void MultiplyAdd(T* element, in TSelf row);

    /// <summary>Adds another row.</summary>
    void Add(in TSelf row);

    /// <summary>Writes the row to a place.</summary>
    void Write(T* destination, nint last);
}
