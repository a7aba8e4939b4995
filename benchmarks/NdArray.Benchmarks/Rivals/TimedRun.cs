using System.Diagnostics;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>A case ready to run in this process.</summary>
/// <param name="call">Joins once.</param>
/// <param name="result">Joins once, and gives the bytes that <see cref="Reference.Expected"/> describes.</param>
internal sealed class TimedRun<TCall>(TCall call, Func<byte[]> result) : IRun
    where TCall : struct, ICall
{
    public string Digest() => Reference.Digest(result());

    public TimeSpan Time(long calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (long i = 0; i < calls; i++)
        {
            call.Invoke();
        }

        return Stopwatch.GetElapsedTime(start);
    }

    public void Dispose()
    {
        // The arrays of managed rivals are the collector's; between cases it is called.
    }
}
