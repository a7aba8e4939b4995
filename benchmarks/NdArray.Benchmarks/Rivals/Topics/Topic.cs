namespace NdArrays.Benchmarks.Rivals.Topics;

/// <summary>Cases that belong together, and what all of them are to come to.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Parts">The cases, under headings of their own.</param>
/// <param name="OverNumPy">How many times as fast as NumPy the geometric mean is to be.</param>
/// <param name="OverBest">The same of the best rival; null if there is no such aim.</param>
/// <param name="Least">How many times as fast as the best rival the worst case is to be.</param>
internal sealed record Topic(
    string Title, (string Title, IReadOnlyList<Case> Cases)[] Parts, double OverNumPy, double? OverBest, double Least)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Topic> All { get; } =
    [
        new("Concatenation", [("Cases", Joins.Main), ("Classes", Joins.Classes)], 8, 3, 1 / 1.2),
        new("Arranging", [("Cases", Arranging.Cases)], 3, null, 1),
        new("Selecting", [("Cases", Selecting.Cases)], 3, null, 1),
        new("Arithmetic", [("Cases", Arithmetic.Cases)], 2, null, 1 / 1.2),
        new("Functions", [("Cases", Functions.Cases)], 2, null, 1 / 1.5),
        new("Reductions", [("Cases", Reductions.Cases)], 2, null, 1 / 1.2),
        new("Products", [("Cases", Products.Cases)], 2, null, 1 / 1.5),
    ];

    /// <summary>The cases of all topics.</summary>
    public static IEnumerable<Case> AllCases => All.SelectMany(topic => topic.Cases);

    /// <summary>The cases of all parts.</summary>
    public IEnumerable<Case> Cases => Parts.SelectMany(part => part.Cases);
}
