using System.Globalization;
using NdArrays.Benchmarks.Rivals.Topics;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>What the cases of a topic come to, beside what they are meant to.</summary>
internal static class Summary
{
    // What a machine with nothing else to do stays below.
    private const double QuietSpread = 0.1;

    public static IEnumerable<string> Lines(Topic topic, Table table, IReadOnlyList<Row> rows)
    {
        bool?[] met = [.. rows.Select(table.Met)];
        yield return $"Aims met: {met.Count(m => m is true)} of {met.Count(m => m is not null)}.";
        yield return Mean(rows, "NumPy", row => row[Columns.NumPy], topic.OverNumPy);
        yield return Mean(rows, "the best rival", row => row.BestRival, topic.OverBest);
        yield return Mean(rows, "the copy", row => row[Columns.Copy], null);
        yield return Worst(rows, "Worst case against the best rival", row => row.BestRival / row.Ours, topic.Least);
        if (rows.Any(row => row.Case.MustMatchCopy))
        {
            yield return Worst(
                rows,
                $"Worst case on one thread against the copy, runs of {JoinCase.LongRun} bytes and more",
                row => row.Case.MustMatchCopy ? row[Columns.Copy] / row[Columns.OneThread] : null,
                1);
        }

        double spread = rows.Average(row => row.Spread);
        string machine = spread <= QuietSpread ? "was quiet" : "was busy, so compare only what lies far apart";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"Spread: the middle half of a rival's times is {spread:0%} of their median wide; the machine {machine}.");
    }

    private static string Mean(IReadOnlyList<Row> rows, string name, Func<Row, double?> time, double? aim)
    {
        double[] ratios = [.. rows.Select(row => row.Against(time(row))).OfType<double>()];
        if (ratios.Length == 0)
        {
            return $"Geometric mean against {name}: not measured.";
        }

        double mean = Math.Exp(ratios.Average(Math.Log));
        string text = string.Create(
            CultureInfo.InvariantCulture, $"Geometric mean against {name}: {mean:0.00}x over {ratios.Length} cases");
        return aim is { } least ? $"{text}; {Judged(mean, least)}." : $"{text}.";
    }

    private static string Worst(IReadOnlyList<Row> rows, string name, Func<Row, double?> ratio, double aim)
    {
        (Row? row, double? least) = rows
            .Select(row => (row, ratio(row)))
            .Where(pair => pair.Item2 is not null)
            .OrderBy(pair => pair.Item2)
            .FirstOrDefault();
        return least is { } value
            ? string.Create(
                CultureInfo.InvariantCulture, $"{name}: {value:0.00}x, “{row.Case.Name}”; {Judged(value, aim)}.")
            : $"{name}: not measured.";
    }

    private static string Judged(double value, double least) => string.Create(
        CultureInfo.InvariantCulture, $"aim {least:0.##}x, {(value >= least ? "met" : "not met")}");
}
