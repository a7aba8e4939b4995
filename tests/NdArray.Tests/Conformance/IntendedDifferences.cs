namespace NdArrays.Tests.Conformance;

/// <summary>Cases that differ from NumPy on purpose; tests/conformance/differences.md explains them.</summary>
internal static class IntendedDifferences
{
    private const string NegativeLength = "Reshape takes -1 for the length to be found, and no other negative number.";

    /// <summary>Reasons by case: topic, group and number.</summary>
    public static IReadOnlyDictionary<string, string> ByCase { get; } = new Dictionary<string, string>
    {
        ["views/negative lengths/0"] = NegativeLength,
        ["views/negative lengths/1"] = NegativeLength,
        ["views/negative lengths/2"] = NegativeLength,
    };
}
