using System.Globalization;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>What all cases come to, beside what they are meant to.</summary>
internal static class Summary
{
    // What a machine with nothing else to do stays below.
    private const double QuietSpread = 0.1;

    public static IEnumerable<string> Lines(Table table)
    {
        bool?[] met = [.. table.Rows.Select(table.Met)];
        yield return $"Aims met: {met.Count(m => m is true)} of {met.Count(m => m is not null)}.";
        yield return Mean(table, "NumPy", row => row[Columns.NumPy], 8);
        yield return Mean(table, "the best rival", row => row.BestRival, 3);
        yield return Mean(table, "the copy", row => row[Columns.Copy], null);
        yield return Worst(table, "Worst case against the best rival", row => row.BestRival / row.Ours, 1 / 1.2);
        yield return Worst(
            table,
            $"Worst case on one thread against the copy, runs of {Case.LongRun} bytes and more",
            row => row.Case.MustMatchCopy ? row[Columns.Copy] / row[Columns.OneThread] : null,
            1);
        double spread = table.Rows.Average(row => row.Spread);
        string machine = spread <= QuietSpread ? "was quiet" : "was busy, so compare only what lies far apart";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"Spread: the middle half of a rival's times is {spread:0%} of their median wide; the machine {machine}.");
    }

    private static string Mean(Table table, string name, Func<Row, double?> time, double? aim)
    {
        double[] ratios = [.. table.Rows.Select(row => row.Against(time(row))).OfType<double>()];
        if (ratios.Length == 0)
        {
            return $"Geometric mean against {name}: not measured.";
        }

        double mean = Math.Exp(ratios.Average(Math.Log));
        string text = string.Create(
            CultureInfo.InvariantCulture, $"Geometric mean against {name}: {mean:0.00}x over {ratios.Length} cases");
        return aim is { } least ? $"{text}; {Judged(mean, least)}." : $"{text}.";
    }

    private static string Worst(Table table, string name, Func<Row, double?> ratio, double aim)
    {
        (Row? row, double? least) = table.Rows
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
