namespace NdArrays.Kernels;

/// <summary>
/// What makes one element of many, by way of parts: a part is what some of the elements have become, and may hold more than an
/// element does. How elements are put together does not matter, or by more than rounding only where results are not settled.
/// </summary>
/// <typeparam name="TSelf">The reduction itself.</typeparam>
/// <typeparam name="T">The type of the elements and of the results.</typeparam>
/// <typeparam name="TPart">The type of the parts.</typeparam>
/// <remarks>
/// Results that lie side by side are made in a row of parts: room for as many parts as results, which the reduction alone reads
/// and writes, and in which they lie as it likes.
/// </remarks>
internal interface IReduction<TSelf, T, TPart>
    where TSelf : IReduction<TSelf, T, TPart>
{
    /// <summary>The longest run that is reduced at once.</summary>
    static virtual int Longest => ReduceRun.Block;

    /// <summary>No piece of a run, of those that threads share, is shorter: how runs are cut is then the same on one thread.</summary>
    static virtual int ShortestPiece => ReduceRun.Block;

    /// <summary>How many rows may be put on one another in order; of more, halves are put together.</summary>
    static virtual nint LongestColumn => ReduceRun.Rows;

    /// <summary>Whether results can depend on the order of the elements by more than rounding.</summary>
    static virtual bool OrderMatters => false;

    /// <summary>Whether results are what any order of the elements would make, up to rounding.</summary>
    static virtual bool AreSettled(ReadOnlySpan<T> results) => true;

    /// <summary>What all elements of a run do to the sizes of what they are put on, where that is known.</summary>
    static virtual Trend TrendOf(ReadOnlySpan<T> run) => Trend.None;

    /// <summary>Whether nothing that follows can change a part.</summary>
    static virtual bool IsFinal(TPart part) => false;

    /// <summary>A part of one element.</summary>
    static abstract TPart Of(T element);

    /// <summary>A part of one to <see cref="Longest"/> elements.</summary>
    static abstract TPart Run(ReadOnlySpan<T> run);

    /// <summary>One part of two.</summary>
    static abstract TPart Combine(TPart x, TPart y);

    /// <summary>
    /// Puts a run on a part, in order, if what it makes of that part can be seen at once: where the part is 0, infinite or no
    /// number. Else nothing is done.
    /// </summary>
    static virtual bool TryAbsorb(ref TPart part, ReadOnlySpan<T> run) => false;

    /// <summary>What a part makes if nothing follows.</summary>
    static abstract T Result(TPart part);

    /// <summary>Puts rows of elements on a row of parts, one after another.</summary>
    /// <param name="parts">The row of parts.</param>
    /// <param name="source">Where the rows are.</param>
    /// <param name="rows">How far from there each row begins; there is at least one.</param>
    /// <param name="length">The length of the rows, at most that of the parts.</param>
    /// <param name="begins">Whether the first row becomes the parts; else they are there already.</param>
    static abstract void Rows(Span<TPart> parts, ref T source, ReadOnlySpan<nint> rows, int length, bool begins);

    /// <summary>Puts a row of parts on another of the same length.</summary>
    static abstract void Merge(Span<TPart> parts, ReadOnlySpan<TPart> others);

    /// <summary>Puts the second half of a row of parts on the first, which then is a row by itself.</summary>
    static abstract void Halve(Span<TPart> parts);

    /// <summary>What a row of parts makes; the spans are equally long.</summary>
    static abstract void Results(ReadOnlySpan<TPart> parts, Span<T> results);
}
