namespace NdArrays.Tests.Support;

/// <summary>A check that finds several faults shows all of them, one under the other.</summary>
internal static class Differences
{
    /// <summary>Fails with every fault of the list, unless it is empty.</summary>
    public static void AssertNone(IReadOnlyCollection<string> faults)
    {
        if (faults.Count > 0)
        {
            Assert.Fail(string.Join("\n\n", faults));
        }
    }
}
