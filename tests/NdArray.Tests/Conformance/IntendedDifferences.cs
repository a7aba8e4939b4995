namespace NdArrays.Tests.Conformance;

/// <summary>Cases that answer otherwise than NumPy on purpose; tests/conformance/differences.md explains them.</summary>
internal static class IntendedDifferences
{
    /// <summary>Reasons by case: topic, group and number.</summary>
    public static IReadOnlyDictionary<string, string> ByCase { get; } = new Dictionary<string, string>();
}
