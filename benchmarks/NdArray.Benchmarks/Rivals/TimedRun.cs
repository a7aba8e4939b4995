using System.Diagnostics;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>A case ready to run in this process.</summary>
/// <param name="call">Runs once.</param>
/// <param name="result">Runs once, and gives the bytes of the result.</param>
internal sealed class TimedRun<TCall>(TCall call, Func<byte[]> result) : IRun
    where TCall : struct, ICall
{
    public byte[] Result() => result();

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
