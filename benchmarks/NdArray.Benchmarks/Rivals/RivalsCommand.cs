using System.Diagnostics;
using System.Globalization;
using System.Text;
using NdArrays.Benchmarks.Rivals.Topics;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>The command <c>rivals [--filter TEXT] [--quick]</c>.</summary>
internal static class RivalsCommand
{
    private const string Usage = "rivals [--filter TEXT] [--quick]";

    /// <summary>Measures, prints the table, and writes it to benchmarks/results unless it is filtered.</summary>
    public static int Run(ReadOnlySpan<string> args)
    {
        string filter = string.Empty;
        Effort effort = Effort.Full;
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--quick")
            {
                effort = Effort.Quick;
            }
            else if (args[i] == "--filter" && i + 1 < args.Length)
            {
                filter = args[++i];
            }
            else
            {
                Console.Error.WriteLine(Usage);
                return 2;
            }
        }

        Case[] cases = [.. Topic.All.SelectMany(topic => topic.Cases.Where(@case => IsMatch(topic, @case, filter)))];
        if (cases.Length == 0)
        {
            Console.Error.WriteLine($"No case has “{filter}” in its name or its topic's.");
            return 2;
        }

        string root = Repository.FindRoot();
        List<IRival> rivals = Present(root, out List<string> participants);
        List<Row> rows = [];
        try
        {
            Contest contest = new(rivals, effort);
            Stopwatch watch = Stopwatch.StartNew();
            foreach (Case @case in cases)
            {
                Console.Error.WriteLine($"[{rows.Count + 1}/{cases.Length}, {watch.Elapsed.TotalSeconds:0} s] {@case.Name}");
                rows.Add(contest.Measure(@case));
            }
        }
        finally
        {
            rivals.ForEach(rival => rival.Dispose());
        }

        string report = Report(new Table(rows), participants, effort);
        Console.WriteLine(report);
        if (filter.Length == 0)
        {
            string suffix = effort == Effort.Quick ? "-quick" : string.Empty;
            string name = string.Create(
                CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}-{Machine.ProcessorInFileName}{suffix}.md");
            string folder = Path.Combine(root, "benchmarks", "results");
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, name), report);
            Console.WriteLine($"Written to benchmarks/results/{name}");
        }

        return 0;
    }

    private static bool IsMatch(Topic topic, Case @case, string filter) =>
        topic.Title.Contains(filter, StringComparison.OrdinalIgnoreCase) ||
        @case.Name.Contains(filter, StringComparison.OrdinalIgnoreCase);

    private static List<IRival> Present(string root, out List<string> participants)
    {
        string python = Environment.GetEnvironmentVariable("NDARRAY_PYTHON") ?? "python3";
        string torch = Environment.GetEnvironmentVariable("NDARRAY_TORCH_PYTHON") ?? python;
        List<IRival> rivals = [];
        participants = [];
        IRival[] invited =
        [
            new CopyRival(),
            new PythonRival(Columns.NumPy, "numpy", routine => routine.NumPy, python, root),
            new PythonRival(Columns.Torch, "torch", routine => routine.Torch, torch, root),
            new NumSharpRival(),
            new TensorRival(),
            new NdArrayRival(Columns.OneThread, 1),
            new NdArrayRival(Columns.AllThreads, Threads.All),
        ];
        foreach (IRival rival in invited)
        {
            if (rival.Version is { } version)
            {
                participants.Add($"{rival.Name}: {version}");
                rivals.Add(rival);
                continue;
            }

            string absence = $"{rival.Name}: absent";
            participants.Add(absence);
            Console.Error.WriteLine($"{absence}: {(rival as PythonRival)?.Absence}");
            rival.Dispose();
        }

        return rivals;
    }

    private static string Report(Table table, List<string> participants, Effort effort)
    {
        StringBuilder report = new();
        report.Append("# NdArray beside its rivals\n\n")
            .Append(CultureInfo.InvariantCulture, $"- {DateTime.UtcNow:yyyy-MM-dd}, {Machine.Description}\n")
            .Append(effort == Effort.Quick ? "- Quick: medians" : "- Medians")
            .Append(CultureInfo.InvariantCulture, $" of {effort.Rounds} rounds\n");
        participants.ForEach(line => report.Append("- ").Append(line).Append('\n'));
        report.Append("\nMicroseconds a call; ratios say how many times as fast NdArray is with all threads. `o`: into an array\n")
            .Append("that is there already. –: cannot do the case, or was not there. wrong: gave a wrong result, and so no time.\n");
        foreach (Topic topic in Topic.All)
        {
            Row[] rows = [.. table.Rows.Where(row => topic.Cases.Contains(row.Case))];
            if (rows.Length == 0)
            {
                continue;
            }

            report.Append("\n## ").Append(topic.Title).Append('\n');
            foreach ((string title, IReadOnlyList<Case> cases) in topic.Parts.Where(part => rows.Any(row => part.Cases.Contains(row.Case))))
            {
                report.Append("\n### ").Append(title).Append("\n\n").Append(table.Text(cases));
            }

            report.Append("\n### All in all\n\n");
            foreach (string line in Summary.Lines(topic, table, rows))
            {
                report.Append("- ").Append(line).Append('\n');
            }
        }

        return report.ToString();
    }
}
