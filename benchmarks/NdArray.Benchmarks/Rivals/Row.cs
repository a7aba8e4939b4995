namespace NdArrays.Benchmarks.Rivals;

/// <summary>What was measured of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Times">The microseconds of a call by the name of the column, of those that can do the case.</param>
/// <param name="Spread">How wide the middle half of a rival's times is, as a part of their median; the rivals' mean.</param>
/// <param name="Wrong">The columns whose result was not the right one; they have no time.</param>
internal sealed record Row(
    Case Case, IReadOnlyDictionary<string, double> Times, double Spread, IReadOnlySet<string> Wrong)
{
    /// <summary>The microseconds of a call in a column; null if there are none.</summary>
    public double? this[string column] => Times.TryGetValue(column, out double time) ? time : null;

    /// <summary>This library's time as its users have it: with all threads.</summary>
    public double? Ours => this[Columns.AllThreads];

    /// <summary>The fastest rival's time.</summary>
    public double? BestRival => Columns.Rivals.Min(column => this[column]);

    /// <summary>How many times as fast this library is as that time.</summary>
    public double? Against(double? time) => time / Ours;
}
