using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Networks;

/// <summary>How long several ways of doing the same take, in turns, so that a busy moment hits them all.</summary>
public static class Race
{
    private const int Rounds = 5;
    private const int RunsATurn = 10;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    /// <summary>How many runs of each are timed.</summary>
    public const int Runs = Rounds * RunsATurn;

    /// <summary>What the times depend on.</summary>
    public static string Machine =>
        $"{Threads.Count} of {Environment.ProcessorCount} {RuntimeInformation.ProcessArchitecture} cores, "
        + RuntimeInformation.FrameworkDescription;

    /// <summary>The median and the least of each way's warm runs, in milliseconds.</summary>
    public static (double Median, double Least)[] Times(params Action[] ways)
    {
        List<double>[] times = [.. ways.Select(_ => new List<double>())];
        foreach (Action way in ways)
        {
            for (long begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < WarmUp;)
            {
                way();
            }
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                // The threads of the turn before may still look out for more work, and its data is in the caches.
                Thread.Sleep(Rest);
                ways[i]();
                ways[i]();
                for (int run = 0; run < RunsATurn; run++)
                {
                    long before = Stopwatch.GetTimestamp();
                    ways[i]();
                    times[i].Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
                }
            }
        }

        return [.. times.Select(list => (Median(list), list.Min()))];
    }

    /// <summary>Prints the times.</summary>
    public static void Print(IReadOnlyList<string> names, IReadOnlyList<(double Median, double Least)> times)
    {
        Table table = new("one pass", "median", "least");
        foreach ((string name, (double median, double least)) in names.Zip(times))
        {
            table.Add(name, $"{median:F1} ms", $"{least:F1} ms");
        }

        table.Print();
        Console.WriteLine($"  {Runs} warm passes each, in turns; {Machine}.\n");
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
