namespace NdArrays.Kernels;

/// <summary>The instructions by which <see cref="MergeProgram{TVector, TOps}"/> puts a block together.</summary>
/// <remarks>
/// A block is one vector of the result, a window one vector loaded from an input. Each window has an index vector,
/// which says where its bytes go; what it holds for the bytes of other windows is the implementation's affair.
/// </remarks>
internal unsafe interface IMergeVector<TVector>
    where TVector : unmanaged
{
    /// <summary>The bytes of a block made from one window.</summary>
    static abstract TVector One(TVector window, TVector index);

    /// <summary>A block's bytes from its first two windows.</summary>
    static abstract TVector Two(TVector first, TVector firstIndex, TVector second, TVector secondIndex);

    /// <summary>Adds the bytes of a further window.</summary>
    static abstract TVector More(TVector block, TVector window, TVector index);

    /// <summary>Begins the index vector of a window.</summary>
    /// <param name="indices">The block's index vectors.</param>
    /// <param name="window">Which of the block's windows.</param>
    static abstract void Begin(byte* indices, int window);

    /// <summary>Says that a byte of the block comes from a window; there is space for two index vectors or more.</summary>
    /// <param name="indices">The block's index vectors.</param>
    /// <param name="window">Which of the block's windows.</param>
    /// <param name="to">The byte of the block.</param>
    /// <param name="from">The byte of the window.</param>
    static abstract void Point(byte* indices, int window, int to, int from);

    /// <summary>Reads a vector.</summary>
    static abstract TVector Load(byte* from);

    /// <summary>Writes a vector.</summary>
    static abstract void Store(TVector vector, byte* to);

    /// <summary>Writes a vector past the cache; the place is aligned.</summary>
    static abstract void Stream(TVector vector, byte* to);
}
