using System.Runtime.InteropServices;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>The yardstick: as many bytes copied on one thread between two warm arrays.</summary>
internal sealed class CopyRival : IRival
{
    public string Name => Columns.Copy;

    public string Version => RuntimeInformation.FrameworkDescription + ", Span.CopyTo";

    public IRun Prepare(Case @case)
    {
        long[] lengths = @case.ResultBytes;
        byte[] from = new byte[lengths.Max()];
        byte[] to = new byte[from.Length];
        from.AsSpan().Fill(1);
        to.AsSpan().Fill(2);
        byte[] Expected() => @case is JoinCase joining ? Reference.Expected(joining) : to;
        return lengths.Length == 1
            ? new TimedRun<CopyAll>(new CopyAll(from, to), Expected)
            : new TimedRun<CopyEach>(new CopyEach(from, to, [.. lengths.Select(length => (int)length)]), Expected);
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private readonly struct CopyAll(byte[] from, byte[] to) : ICall
    {
        public void Invoke() => from.AsSpan().CopyTo(to);
    }

    private readonly struct CopyEach(byte[] from, byte[] to, int[] lengths) : ICall
    {
        public void Invoke()
        {
            foreach (int length in lengths)
            {
                from.AsSpan(0, length).CopyTo(to);
            }
        }
    }
}
