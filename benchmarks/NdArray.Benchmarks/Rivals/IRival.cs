namespace NdArrays.Benchmarks.Rivals;

/// <summary>One column of the table.</summary>
internal interface IRival : IDisposable
{
    /// <summary>The column's name.</summary>
    string Name { get; }

    /// <summary>
    /// What took part, with its version; null if it is not there, and then <see cref="Prepare"/> is not called.
    /// </summary>
    string? Version { get; }

    /// <summary>Makes the inputs of a case ready.</summary>
    /// <returns>The case ready to run; null if the rival has no such arrays, or no such routine.</returns>
    IRun? Prepare(Case @case);
}

/// <summary>A case that a rival is ready to run.</summary>
internal interface IRun : IDisposable
{
    /// <summary>
    /// Runs once, and gives the bytes of the result in row-major order; of a joining into a given array, those of all its
    /// buffer.
    /// </summary>
    byte[] Result();

    /// <summary>Runs once, and gives the digest of the same bytes.</summary>
    string Digest() => Reference.Digest(Result());

    /// <summary>Runs so many times, and gives the time of all.</summary>
    TimeSpan Time(long calls);
}

/// <summary>A call to be timed. Structs implement it, so that each is compiled into a loop of its own.</summary>
internal interface ICall
{
    void Invoke();
}
