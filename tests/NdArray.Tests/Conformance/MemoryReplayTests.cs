namespace NdArrays.Tests.Conformance;

/// <summary>Assignment to views, and whether views share memory.</summary>
public class MemoryReplayTests
{
    private const string Topic = "memory";
    private const string Sharing = "share";

    public static TheoryData<string> Assignments => Recording.GroupsOf(Topic, group => group != Sharing);

    [Theory]
    [MemberData(nameof(Assignments))]
    public void AssignsAsNumPyDoes(string group) => Replay.Run(
        Topic,
        group,
        CheckAssignment,
        recorded => $"{View(recorded, 0)}[{recorded.Text("x")}] = {View(recorded, 1)}");

    [Fact]
    public void SharesMemoryAsNumPySays() => Replay.Run(
        Topic, Sharing, CheckSharing, recorded => $"np.shares_memory({View(recorded, 0)}, {View(recorded, 1)})");

    private static string View(RecordedCase recorded, int number) =>
        NumPyNotation.View(recorded.Bases, recorded.Views[number]);

    private static string? CheckAssignment(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdArray[] views = ViewChain.FollowAll(bases, recorded.Views);
        string index = recorded.Text("x")!;
        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, bases, () => views[0][index] = views[1]);
        }

        views[0][index] = views[1];
        return Comparison.Bytes("memory", recorded.Text("w")!, bases[0].Bytes, Element.Of(views[0]));
    }

    private static string? CheckSharing(RecordedCase recorded)
    {
        NdArray[] views = ViewChain.FollowAll(Base.ParseAll(recorded), recorded.Views);
        bool[] expected = recorded.Booleans("v");
        bool[] actual = [NdArray.SharesMemory(views[0], views[1]), NdArray.MayShareMemory(views[0], views[1])];
        bool[] turned = [NdArray.SharesMemory(views[1], views[0]), NdArray.MayShareMemory(views[1], views[0])];
        return expected.SequenceEqual(actual) && expected.SequenceEqual(turned)
            ? null
            : Comparison.Differ(
                "shares, may share",
                string.Join(", ", expected),
                $"{string.Join(", ", actual)}; turned {string.Join(", ", turned)}");
    }
}
