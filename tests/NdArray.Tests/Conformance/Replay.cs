using System.Text;

namespace NdArrays.Tests.Conformance;

/// <summary>Replays a group of recorded cases and fails with what differs.</summary>
internal static class Replay
{
    private const int MostShown = 20;

    /// <param name="topic">The recording.</param>
    /// <param name="group">The group of it.</param>
    /// <param name="check">Makes the call and returns what differs from the recorded answer, or null.</param>
    /// <param name="show">The call in NumPy's notation.</param>
    public static void Run(
        string topic, string group, Func<RecordedCase, string?> check, Func<RecordedCase, string> show)
    {
        IReadOnlyList<RecordedCase> cases = Recording.Of(topic).Cases(group);
        Assert.NotEmpty(cases);
        StringBuilder text = new();
        int failures = 0;
        foreach (RecordedCase recorded in cases)
        {
            string? difference = Settle(recorded, Difference(recorded, check));
            if (difference is not null && failures++ < MostShown)
            {
                text.Append($"\n{recorded.Id}: {show(recorded)}\n  {difference}\n");
            }
        }

        Assert.True(failures == 0, $"{failures} of {cases.Count} cases differ from NumPy.\n{text}");
    }

    private static string? Difference(RecordedCase recorded, Func<RecordedCase, string?> check)
    {
        try
        {
            return check(recorded);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Comparison.Differ("outcome", recorded.Error ?? "a result", e);
        }
    }

    /// <summary>A difference that is intended is none; one that is listed and does not occur is.</summary>
    private static string? Settle(RecordedCase recorded, string? difference)
    {
        if (!IntendedDifferences.ByCase.TryGetValue(recorded.Id, out string? reason))
        {
            return difference;
        }

        return difference is null ? $"It agrees, and is listed as different: {reason}" : null;
    }
}
