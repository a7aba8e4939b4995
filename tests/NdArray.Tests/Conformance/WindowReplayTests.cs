namespace NdArrays.Tests.Conformance;

/// <summary>Windows that slide, views of any strides, and functions along axes.</summary>
public class WindowReplayTests
{
    private const string Topic = "windows";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void AThousandCasesAreRecorded() => Assert.InRange(Recording.Of(Topic).Count, 1_200, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void AnswersAsNumPyDoes(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdArray input = ViewChain.Follow(bases, recorded.Views[0]);
        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, bases, () => Make(recorded, input));
        }

        NdArray made = Make(recorded, input);
        if (recorded.Kind is "along" or "over")
        {
            return Comparison.Results(recorded, [made], bases);
        }

        // Unless told, NumPy makes views writeable whose elements share places.
        bool isGuarded = recorded.OptionalBoolean("y") == false && recorded.OptionalBoolean("p") is null;
        return Comparison.Result(recorded, made)
            ?? (isGuarded ? CheckGuarded(made) : Comparison.Flags(recorded, made, bases));
    }

    private static string? CheckGuarded(NdArray made) =>
        made.IsWriteable ? Comparison.Differ("writeable", "no: elements share places", "yes") : null;

    private static NdArray Make(RecordedCase recorded, NdArray input)
    {
        switch (recorded.Kind)
        {
            case "windows":
                int[] axes = recorded.Has("x") ? [.. recorded.Integers("x").Select(axis => (int)axis)] : [];
                return NdArray.SlidingWindowView(input, new Shape(recorded.Integers("v")), axes, recorded.Boolean("p"));
            case "strided":
                return NdArray.AsStrided(
                    input, new Shape(recorded.Integers("v")), recorded.Integers("x"), recorded.OptionalBoolean("p"));
            case "along":
                return Along(recorded.Text("d")!, recorded.Integer("x")!.Value, (NdArray<int>)input);
            case "over":
                return NdArray.ApplyOverAxes(
                    Over(recorded.Text("d")!), (NdArray<int>)input, [.. recorded.Integers("x").Select(axis => (int)axis)]);
            default:
                throw new NotSupportedException(recorded.Kind);
        }
    }

    private static NdArray<int> Along(string name, int axis, NdArray<int> a) => name switch
    {
        "flip" => NdArray.ApplyAlongAxis(part => part.Flip(), axis, a),
        "first two" => NdArray.ApplyAlongAxis(part => part[":2"], axis, a),
        "diag" => NdArray.ApplyAlongAxis(part => NdArray.Diag(part), axis, a),
        "last" => NdArray.ApplyAlongAxis(part => part[(int)part.Size - 1], axis, a),
        "none" => NdArray.ApplyAlongAxis(part => part[":0"], axis, a),
        _ => throw new NotSupportedException(name),
    };

    private static Func<NdArray<int>, int, NdArray<int>> Over(string name) => name switch
    {
        "flip" => (a, axis) => a.Flip(axis),
        "first" => (a, axis) => a.MoveAxis(axis, 0)["0"],
        "swap" => (a, axis) => Swapped(a.MoveAxis(axis, 0)).MoveAxis(0, axis),
        _ => throw new NotSupportedException(name),
    };

    private static NdArray<int> Swapped(NdArray<int> a) => NdArray.Concatenate([a["-1:"], a[":1"]], 0);
}
