namespace NdArrays.Benchmarks.Rivals;

/// <summary>The one place that knows how this library's threads are limited.</summary>
internal static class Threads
{
    /// <summary>As many threads as there are processors.</summary>
    public static int All { get; } = Environment.ProcessorCount;

    /// <summary>Has the library use so many threads from now on.</summary>
    public static void Limit(int threads) => NdArrayThreads.Max = threads;
}
