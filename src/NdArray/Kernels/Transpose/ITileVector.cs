namespace NdArrays.Kernels;

/// <summary>What the transposing of tiles asks of vectors of one width, which are made of lanes of 16 bytes.</summary>
internal unsafe interface ITileVector<TVector>
    where TVector : unmanaged
{
    /// <summary>Whether the processor has them.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>Reads a vector from anywhere.</summary>
    static abstract TVector Load(byte* from);

    /// <summary>Writes a vector to anywhere.</summary>
    static abstract void Store(TVector vector, byte* to);

    /// <summary>Writes a vector past the cache, to where a vector begins.</summary>
    static abstract void Stream(TVector vector, byte* to);

    /// <summary>In each lane, elements of <paramref name="size"/> bytes from the lower halves of both in turn.</summary>
    static abstract TVector ZipLow(TVector a, TVector b, int size);

    /// <summary>In each lane, elements of <paramref name="size"/> bytes from the upper halves of both in turn.</summary>
    static abstract TVector ZipHigh(TVector a, TVector b, int size);

    /// <summary>
    /// Transposes the lanes of as many vectors as one has lanes, which lie <paramref name="distance"/> vectors apart, and
    /// writes the results <paramref name="step"/> bytes apart.
    /// </summary>
    static abstract void StoreLanes(TVector* vectors, int distance, byte* to, nint step, bool stream);
}
