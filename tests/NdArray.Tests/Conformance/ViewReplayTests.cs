namespace NdArrays.Tests.Conformance;

/// <summary>Indexing, axes, reshaping, order, broadcasting and diagonals, alone and in chains.</summary>
public class ViewReplayTests
{
    private const string Topic = "views";
    private const string Shapes = "broadcast_shapes";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic, group => group != Shapes);

    [Fact]
    public void ThousandsOfCasesAreRecorded() => Assert.InRange(Recording.Of(Topic).Count, 4_900, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void AnswersAsNumPyDoes(string group) =>
        Replay.Run(Topic, group, Check, recorded => NumPyNotation.View(recorded.Bases, recorded.Views[0]));

    [Fact]
    public void ShapesBroadcastAsInNumPy() => Replay.Run(
        Topic,
        Shapes,
        CheckShapes,
        recorded => $"np.broadcast_shapes({string.Join(", ", recorded.IntegerLists("p").Select(Comparison.Join))})");

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, bases, () => ViewChain.Follow(bases, recorded.Views[0]));
        }

        NdArray a = ViewChain.Follow(bases, recorded.Views[0]);
        return Comparison.Result(recorded, a) ?? Comparison.Flags(recorded, a, bases);
    }

    private static string? CheckShapes(RecordedCase recorded)
    {
        Func<Shape> call = () =>
            NdArray.BroadcastShapes([.. recorded.IntegerLists("p").Select(shape => new Shape(shape))]);
        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, [], () => call());
        }

        Shape actual = call();
        return actual == new Shape(recorded.Integers("s"))
            ? null
            : Comparison.Differ("shape", Comparison.Join(recorded.Integers("s")), actual);
    }
}
