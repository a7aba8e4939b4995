namespace NdArrays.Tests.Support;

/// <summary>Another number of threads until it is disposed of; only for tests that run alone.</summary>
internal sealed class ThreadLimit : IDisposable
{
    private readonly int _before = NdArrayThreads.Max;

    public ThreadLimit(int threads) => NdArrayThreads.Max = threads;

    public void Dispose() => NdArrayThreads.Max = _before;
}
