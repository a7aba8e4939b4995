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

    private static string Machine =>
        $"{Threads.Count} of {Environment.ProcessorCount} {RuntimeInformation.ProcessArchitecture} cores, "
        + RuntimeInformation.FrameworkDescription;

    /// <summary>Prints the median and the least of each way's warm runs.</summary>
    public static void Print(params IReadOnlyList<(string Name, Action Run)> ways)
    {
        List<double>[] times = Times([.. ways.Select(way => way.Run)]);
        Table table = new("one pass", "median", "least");
        foreach (((string name, _), List<double> list) in ways.Zip(times))
        {
            list.Sort();
            table.Add(name, $"{list[list.Count / 2]:F1} ms", $"{list[0]:F1} ms");
        }

        table.Print();
        Console.WriteLine($"  {Rounds * RunsATurn} warm passes each, in turns; {Machine}.\n");
    }

    private static List<double>[] Times(Action[] ways)
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

        return times;
    }
}
