using System.Globalization;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>How fast this library means to be in a case.</summary>
/// <param name="Text">How the table says it.</param>
/// <param name="Limit">The most microseconds a call may take; null where what it depends on was not measured.</param>
internal sealed record Aim(string Text, Func<Row, Table, double?> Limit)
{
    /// <summary>So many times as fast as a plain copy of the same bytes.</summary>
    public static Aim Copy(double times) => Faster(Columns.Copy, "copy", times);

    /// <summary>So many times as fast as PyTorch.</summary>
    public static Aim Torch(double times) => Faster(Columns.Torch, "torch", times);

    /// <summary>So many times as fast as NumPy.</summary>
    public static Aim NumPy(double times) => Faster(Columns.NumPy, "NumPy", times);

    /// <summary>No more than so many times the time of the fastest rival.</summary>
    public static Aim BestRival(double times) => new(
        string.Create(CultureInfo.InvariantCulture, $"{times} × time of best rival"),
        (row, _) => row.BestRival * times);

    /// <summary>No more than so many microseconds.</summary>
    public static Aim Microseconds(double limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{limit} µs"), (_, _) => limit);

    /// <summary>No more than so many times the time of another case.</summary>
    public static Aim TimeOf(string name, double times) => new(
        string.Create(CultureInfo.InvariantCulture, $"{times} × time of “{name}”"),
        (_, table) => table.Find(name)?.Ours * times);

    private static Aim Faster(string column, string name, double times) =>
        new($"{Times(times)} {name}", (row, _) => row[column] / times);

    private static string Times(double times) => times.ToString("0.##", CultureInfo.InvariantCulture) + "x";
}
