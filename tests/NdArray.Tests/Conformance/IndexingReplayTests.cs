using NdArrays.Layout;

namespace NdArrays.Tests.Conformance;

/// <summary>Index expressions with arrays of integers and of booleans: what they select, and what assigning to it changes.</summary>
public class IndexingReplayTests
{
    private const string Reading = "indexing";
    private const string Writing = "assigning";

    public static TheoryData<string> ReadGroups => Recording.GroupsOf(Reading);

    public static TheoryData<string> WriteGroups => Recording.GroupsOf(Writing);

    [Fact]
    public void Thousands_of_cases_are_recorded() =>
        Assert.InRange(Recording.Of(Reading).Count + Recording.Of(Writing).Count, 9_900, int.MaxValue);

    [Theory]
    [MemberData(nameof(ReadGroups))]
    public void Selects_as_NumPy_does(string group) => Replay.Run(
        Reading, group, CheckReading, recorded => $"{View(recorded, 0)}[{Notation(recorded)}]");

    [Theory]
    [MemberData(nameof(WriteGroups))]
    public void Assigns_as_NumPy_does(string group) => Replay.Run(
        Writing, group, CheckWriting, recorded => $"{View(recorded, 0)}[{Notation(recorded)}] = {View(recorded, 1)}");

    private static string? CheckReading(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdArray a = ViewChain.Follow(bases, recorded.Views[0]);
        NdIndex[] index = Expression(recorded);
        return recorded.Error is null
            ? Comparison.Result(recorded, a[index])
            : Comparison.Error(recorded, bases, () => _ = a[index]);
    }

    private static string? CheckWriting(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdArray[] views = ViewChain.FollowAll(bases, recorded.Views);
        NdIndex[] index = Expression(recorded);
        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, bases, () => views[0][index] = views[1]);
        }

        views[0][index] = views[1];
        return Comparison.Bytes("memory", recorded.Text("w")!, bases[0].Bytes, Element.Of(views[0]));
    }

    private static NdIndex[] Expression(RecordedCase recorded) =>
        [.. recorded.Parts("x").SelectMany(part => part.Text("x") is { } text ? IndexText.Parse(text) : [Indices(part)])];

    private static NdIndex Indices(RecordedCase part)
    {
        long[] values = [.. part.Integers("v").Select(value => (long)value)];
        return values.AsNdArray().Reshape(part.Integers("s")).AsType(DType.Parse(part.Text("t")!));
    }

    private static string View(RecordedCase recorded, int number) =>
        NumPyNotation.View(recorded.Bases, recorded.Views[number]);

    private static string Notation(RecordedCase recorded) => string.Join(
        ", ",
        recorded.Parts("x").Select(part => part.Text("x")
            ?? $"np.array([{Comparison.Join(part.Integers("v"))}], '{part.Text("t")}').reshape({Comparison.Join(part.Integers("s"))})"));
}
