using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Quickstart;

/// <summary>How long something takes, here.</summary>
internal static class Stopwatches
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Measuring = TimeSpan.FromMilliseconds(50);

    /// <summary>What the times depend on.</summary>
    public static string Machine =>
        $"{Environment.ProcessorCount} {RuntimeInformation.ProcessArchitecture} cores, "
        + RuntimeInformation.FrameworkDescription;

    /// <summary>The median, in milliseconds, of many runs once the code is compiled and the memory warm.</summary>
    public static double Median(Action action)
    {
        Run(action, WarmUp);
        List<double> times = Run(action, Measuring);
        times.Sort();
        return times[times.Count / 2];
    }

    private static List<double> Run(Action action, TimeSpan atLeast)
    {
        List<double> times = [];
        long begin = Stopwatch.GetTimestamp();
        do
        {
            long before = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }
        while (times.Count < 5 || Stopwatch.GetElapsedTime(begin) < atLeast);
        return times;
    }
}
