using System.Reflection;

namespace NdArrays.Tests.Conformance;

/// <summary>The methods of functions of two elements, bit for bit.</summary>
public class FunctionReplayTests
{
    private const string Topic = "functions";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void Thousands_of_cases_are_recorded() => Assert.InRange(Recording.Of(Topic).Count, 2_000, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Answers_as_NumPy_does(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        if (recorded.Error is null)
        {
            return Comparison.Result(recorded, Call(recorded, bases));
        }

        if (recorded.Error != "type")
        {
            return Comparison.Error(recorded, bases, () => Call(recorded, bases));
        }

        Exception error = Assert.ThrowsAny<Exception>(() => Call(recorded, bases));
        return error is NotSupportedException ? null : Comparison.Differ("error", "type", error);
    }

    private static NdArray Call(RecordedCase recorded, Base[] bases)
    {
        var function = (BinaryFunction)typeof(Ufuncs).GetProperty(recorded.Kind, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        NdArray[] inputs = ViewChain.FollowAll(bases, recorded.Views);
        int axis = recorded.Integer("x") ?? 0;
        NdArray<long> places = (recorded.Has("at") ? recorded.Integers("at") : []).Select(place => (long)place).ToArray().AsNdArray();
        switch (recorded.Text("m"))
        {
            case "reduce":
                NdOperand initial = recorded.Integer("in") is int begin ? (NdOperand)begin : default(NdOperand);
                return function.Reduce(inputs[0], axis, keepDims: recorded.Boolean("kd"), initial: initial);
            case "accumulate":
                return function.Accumulate(inputs[0], axis);
            case "reduceat":
                return function.ReduceAt(inputs[0], places, axis);
            case "outer":
                return function.Outer(inputs[0], inputs[1]);
            default:
                function.At(inputs[0], [places], inputs[1]);
                return inputs[0];
        }
    }
}
