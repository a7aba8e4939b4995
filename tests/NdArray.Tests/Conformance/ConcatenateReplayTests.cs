namespace NdArrays.Tests.Conformance;

/// <summary>numpy.concatenate, by the untyped overload and, where all types are the same, by the typed one too.</summary>
public class ConcatenateReplayTests
{
    private const string Topic = "concatenate";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void ThousandsOfCasesAreRecorded() => Assert.InRange(Recording.Of(Topic).Count, 11_200, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void AnswersAsNumPyDoes(string group) => Replay.Run(Topic, group, Check, NumPyNotation.Concatenate);

    private static string? Check(RecordedCase recorded)
    {
        int? axis = recorded.Has("x") ? recorded.Integer("x") : 0;
        DType? dtype = recorded.Text("d") is string name ? Element.Named(name).DType : null;
        Casting casting = recorded.Text("c") is string rule
            ? Enum.Parse<Casting>(rule.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true)
            : Casting.SameKind;

        string? difference = Check(recorded, (inputs, @out) => NdArray.Concatenate(inputs, axis, @out, dtype, casting));
        if (difference is not null || dtype is not null || recorded.Views.Length == 0)
        {
            return difference;
        }

        Base[] bases = Base.ParseAll(recorded);
        DType type = bases[0].Array.DType;
        if (bases.Any(b => b.Array.DType != type))
        {
            return null;
        }

        difference = Check(recorded, (inputs, @out) => Element.Named(type.Name).Concatenate(inputs, axis, @out));
        return difference is null ? null : "typed overload: " + difference;
    }

    private static string? Check(RecordedCase recorded, Func<NdArray[], NdArray?, NdArray> concatenate)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdArray[] inputs = ViewChain.FollowAll(bases, recorded.Views);
        string? outText = recorded.Text("o");
        NdArray? @out = outText is null ? null : ViewChain.Follow(bases, outText);
        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, bases, () => concatenate(inputs, @out));
        }

        NdArray result = concatenate(inputs, @out);
        if (outText is null)
        {
            return Comparison.Result(recorded, result);
        }

        if (!ReferenceEquals(result, @out))
        {
            return Comparison.Differ("result", "out itself", result);
        }

        Base written = bases[int.Parse(outText.Split('|')[0], System.Globalization.CultureInfo.InvariantCulture)];
        return Comparison.Bytes("memory of out", recorded.Text("w")!, written.Bytes, Element.Of(result));
    }
}
