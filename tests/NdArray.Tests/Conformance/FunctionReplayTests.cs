using System.Reflection;

namespace NdArrays.Tests.Conformance;

/// <summary>The methods of functions of two elements: bit for bit, but for what is a series.</summary>
public class FunctionReplayTests
{
    private const string Topic = "functions";

    /// <summary>Complex numbers, half precision, angles, logarithms and shifts.</summary>
    private const string More = "methods";

    /// <summary>
    /// By how many units in the last place results may differ, each of up to six steps by as much as the function of two elements. What
    /// is not here is exact.
    /// </summary>
    private static readonly Dictionary<string, int> Tolerances = new()
    {
        ["ArcTan2"] = 6,
        ["Hypot"] = 6,
        ["LogAddExp"] = 12,
        ["LogAddExp2"] = 12,
        ["Power"] = 64,
        ["FloatPower"] = 64,
    };

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    public static TheoryData<string> MoreGroups => Recording.GroupsOf(More);

    [Fact]
    public void Thousands_of_cases_are_recorded()
    {
        Assert.InRange(Recording.Of(Topic).Count, 9_000, int.MaxValue);
        Assert.InRange(Recording.Of(More).Count, 2_200, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Answers_as_NumPy_does(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    [Theory]
    [MemberData(nameof(MoreGroups))]
    public void Answers_as_NumPy_does_of_more_types(string group) => Replay.Run(More, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        if (recorded.Error is null)
        {
            NdArray actual = Call(recorded, bases);
            return recorded.Id.StartsWith(Topic, StringComparison.Ordinal)
                ? Comparison.Result(recorded, actual)
                : NearAnswer.Difference(recorded, actual, Tolerances.GetValueOrDefault(recorded.Kind));
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
        object function = typeof(Ufuncs).GetProperty(recorded.Kind, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        NdArray[] inputs = ViewChain.FollowAll(bases, recorded.Views);
        int axis = recorded.Integer("x") ?? 0;
        NdArray<long> places = (recorded.Has("at") ? recorded.Integers("at") : []).Select(place => (long)place).ToArray().AsNdArray();
        NdOperand initial = recorded.Integer("in") is int begin ? (NdOperand)begin : default(NdOperand);
        bool keepDims = recorded.Has("kd") && recorded.Boolean("kd");
        NdArray<bool>? where = inputs.Length == 2 ? inputs[1] as NdArray<bool> : null;
        switch (recorded.Text("m"), function)
        {
            case ("reduce", BinaryFunction f):
                return f.Reduce(inputs[0], axis, keepDims: keepDims, initial: initial, where: where);
            case ("reduce", BinaryRelation r):
                return r.Reduce(inputs[0], axis, keepDims: keepDims, initial: initial, where: where);
            case ("accumulate", BinaryFunction f):
                return f.Accumulate(inputs[0], axis);
            case ("accumulate", BinaryRelation r):
                return r.Accumulate(inputs[0], axis);
            case ("reduceat", BinaryFunction f):
                return f.ReduceAt(inputs[0], places, axis);
            case ("reduceat", BinaryRelation r):
                return r.ReduceAt(inputs[0], places, axis);
            case ("outer", BinaryFunction f):
                return f.Outer(inputs[0], inputs[1]);
            case ("outer", BinaryRelation r):
                return r.Outer(inputs[0], inputs[1]);
            case (_, BinaryFunction f):
                f.At(inputs[0], [places], inputs[1]);
                return inputs[0];
            case (_, BinaryRelation r):
                r.At(inputs[0], [places], inputs[1]);
                return inputs[0];
            default:
                throw new InvalidOperationException(recorded.ToString());
        }
    }
}
