using System.Diagnostics;
using System.Globalization;
using System.Text;
using NdArrays.Benchmarks.Rivals;

namespace NdArrays.Benchmarks.Throughput;

/// <summary>
/// The command <c>throughput [--quick]</c>: two halves joined into a given array, from results of 64 bytes to one of a gigabyte.
/// </summary>
internal static class ThroughputCommand
{
    private const string Usage = "throughput [--quick]";
    private const int LeastBits = 6;
    private const int MostBits = 30;

    private static readonly string[] Names = [Columns.Copy, Columns.OneThread, Columns.AllThreads, Columns.NumPy];

    /// <summary>Measures, prints a table, writes it to benchmarks/results, and draws docs/images/throughput.png.</summary>
    public static int Run(ReadOnlySpan<string> args)
    {
        if (args is not ([] or ["--quick"]))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        Effort effort = args.Length > 0 ? Effort.Quick : Effort.Full;
        string root = Repository.FindRoot();
        List<IRival> rivals = Present(root);
        List<(long Bytes, Row Row)> rows = [];
        try
        {
            Contest contest = new(rivals, effort);
            Stopwatch watch = Stopwatch.StartNew();
            for (int bits = LeastBits; bits <= MostBits; bits++)
            {
                long bytes = 1L << bits;
                Console.Error.WriteLine($"[{watch.Elapsed.TotalSeconds:0} s] {SizeText(bytes)}");
                Operand half = Operand.Of(Element.F32, bytes / 2 / sizeof(float));
                JoinCase @case = new(SizeText(bytes), [half, half], 0, ResultKind.Into, null, null);
                rows.Add((bytes, contest.Measure(@case)));
            }
        }
        finally
        {
            rivals.ForEach(rival => rival.Dispose());
        }

        string report = Report(rows, effort);
        Console.WriteLine(report);
        string name = string.Create(
            CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}-{Machine.ProcessorInFileName}-throughput.md");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(root, "benchmarks", "results")).FullName, name), report);
        string picture = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "docs", "images")).FullName, "throughput.png");
        ThroughputPlot.Save(picture, [.. rows.Select(row => row.Bytes)], [.. Names.Select(column => (column, Rates(rows, column)))]);
        Console.WriteLine($"Written to benchmarks/results/{name} and docs/images/throughput.png");
        return 0;
    }

    /// <summary>A size as people say it.</summary>
    public static string SizeText(long bytes) =>
        bytes < 1 << 10 ? $"{bytes} B" : bytes < 1 << 20 ? $"{bytes >> 10} KiB" : bytes < 1 << 30 ? $"{bytes >> 20} MiB" : $"{bytes >> 30} GiB";

    private static List<IRival> Present(string root)
    {
        string python = Environment.GetEnvironmentVariable("NDARRAY_PYTHON") ?? "python3";
        List<IRival> present = [];
        IRival[] invited =
        [
            new CopyRival(),
            new NdArrayRival(Columns.OneThread, 1),
            new NdArrayRival(Columns.AllThreads, Threads.All),
            new PythonRival(Columns.NumPy, "numpy", routine => routine.NumPy, python, root),
        ];
        foreach (IRival rival in invited)
        {
            if (rival.Version is not null)
            {
                present.Add(rival);
            }
            else
            {
                Console.Error.WriteLine($"{rival.Name}: absent");
                rival.Dispose();
            }
        }

        return present;
    }

    /// <summary>Gigabytes of the result a second, a number for each size; NaN where there is none.</summary>
    private static double[] Rates(List<(long Bytes, Row Row)> rows, string column) =>
        [.. rows.Select(row => row.Row[column] is { } microseconds ? row.Bytes / microseconds / 1000 : double.NaN)];

    private static string Report(List<(long Bytes, Row Row)> rows, Effort effort)
    {
        StringBuilder text = new();
        text.Append("# Throughput of concatenation\n\n")
            .Append(CultureInfo.InvariantCulture, $"- {DateTime.UtcNow:yyyy-MM-dd}, {Machine.Description}\n")
            .Append(CultureInfo.InvariantCulture, $"- Medians of {effort.Rounds} rounds\n\n")
            .Append("Two arrays of float32 joined into a given one: gigabytes (10^9) of the result written a second, of which as\n")
            .Append("many are read. copy: a warm plain copy on one thread.\n\n| result | ")
            .AppendJoin(" | ", Names)
            .Append(" |\n|---:|")
            .Insert(text.Length, "---:|", Names.Length)
            .Append('\n');
        double[][] rates = [.. Names.Select(column => Rates(rows, column))];
        for (int row = 0; row < rows.Count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {SizeText(rows[row].Bytes)} |");
            foreach (double[] column in rates)
            {
                text.Append(' ')
                    .Append(double.IsNaN(column[row]) ? "–" : column[row].ToString("0.0", CultureInfo.InvariantCulture))
                    .Append(" |");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
