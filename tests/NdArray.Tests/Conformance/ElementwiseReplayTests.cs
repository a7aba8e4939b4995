namespace NdArrays.Tests.Conformance;

/// <summary>Functions of elements, of arrays of any types: the types and values of the results, within a stated error.</summary>
public class ElementwiseReplayTests
{
    private const string Topic = "elementwise";

    /// <summary>
    /// By how many units in the last place results may differ from NumPy's, which are inexact too. What is not here is exact.
    /// </summary>
    private static readonly Dictionary<string, int> Tolerances = new()
    {
        ["Cbrt"] = 1,
        ["Exp"] = 2,
        ["Exp2"] = 1,
        ["ExpM1"] = 2,
        ["Log"] = 1,
        ["Log2"] = 1,
        ["Log10"] = 2,
        ["Log1P"] = 1,
        ["Sin"] = 1,
        ["Cos"] = 1,
        ["Tan"] = 1,
        ["ArcSin"] = 1,
        ["ArcCos"] = 1,
        ["ArcTan"] = 1,
        ["Sinh"] = 1,
        ["Cosh"] = 1,
        ["Tanh"] = 1,
        ["ArcSinh"] = 2,
        ["ArcCosh"] = 2,
        ["ArcTanh"] = 2,
        ["ArcTan2"] = 2,
        ["Hypot"] = 1,
        ["Power"] = 1,
        ["FloatPower"] = 1,
        ["LogAddExp"] = 2,
        ["LogAddExp2"] = 4,
        ["Deg2Rad"] = 2,
        ["Rad2Deg"] = 2,
        ["Degrees"] = 2,
        ["Radians"] = 2,
        ["Sinc"] = 2,
    };

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void Thousands_of_cases_are_recorded() => Assert.InRange(Recording.Of(Topic).Count, 17_900, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Answers_as_NumPy_does(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        string?[] given = [recorded.Text("o"), recorded.Text("w")];
        NdArray[] arrays = ViewChain.FollowAll(bases, [.. recorded.Views, .. given.OfType<string>()]);
        NdArray[] inputs = arrays[..recorded.Views.Length];
        NdArray? @out = given[0] is null ? null : arrays[inputs.Length];
        NdArray<bool>? where = given[1] is null ? null : (NdArray<bool>)arrays[^1];
        if (recorded.Error is null)
        {
            NdArray result = FunctionCall.Of(recorded.Kind, inputs, @out, where);
            return @out is not null && !ReferenceEquals(@out, result)
                ? "Another array than out."
                : NearAnswer.Difference(recorded, result, Tolerances.GetValueOrDefault(recorded.Kind));
        }

        NdArray? before = @out is null ? null : NdArray.Copy(@out);
        Exception error = Assert.ThrowsAny<Exception>(() => FunctionCall.Of(recorded.Kind, inputs, @out, where));
        bool isRight = recorded.Error switch
        {
            "type" => error is NotSupportedException,
            "casting" => error is InvalidCastException,
            _ => error is ArgumentException,
        };
        return !isRight ? Comparison.Differ("error", recorded.Error, error)
            : before is null || NdArray.ArrayEqual(before, @out!, equalNan: true) ? null : "Something was written.";
    }
}
