namespace NdArrays.Tests.Conformance;

/// <summary>Cases that differ from NumPy on purpose; tests/conformance/differences.md explains them.</summary>
internal static class IntendedDifferences
{
    private const string NegativeLength = "Reshape takes -1 for the length to be found, and no other negative number.";

    private const string NothingTaken = "A condition that is true beyond the axis is an error even where the result has no elements.";

    private const string RoundedQuotients = "Quotients of half precision are rounded one by one; NumPy rounds the last of a part.";

    /// <summary>Reasons by case: topic, group and number.</summary>
    public static IReadOnlyDictionary<string, string> ByCase { get; } = new Dictionary<string, string>
    {
        ["methods/half reduceat/74"] = RoundedQuotients,
        ["methods/half reduceat/84"] = RoundedQuotients,
        ["selecting/by_truth/457"] = NothingTaken,
        ["views/negative lengths/0"] = NegativeLength,
        ["views/negative lengths/1"] = NegativeLength,
        ["views/negative lengths/2"] = NegativeLength,
    };
}
