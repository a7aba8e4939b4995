using System.Numerics;

namespace NdArrays.Tests.Conformance;

/// <summary>Taking by indices and truth values, writing to where they point, and choosing among arrays.</summary>
public class SelectingReplayTests
{
    private const string Topic = "selecting";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void Thousands_of_cases_are_recorded() => Assert.InRange(Recording.Of(Topic).Count, 5_000, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Answers_as_NumPy_does(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = recorded.Has("b") ? Base.ParseAll(recorded) : [];
        NdArray[] inputs = bases.Length > 0 ? ViewChain.FollowAll(bases, recorded.Views) : [];
        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, bases, () => Make(recorded, inputs));
        }

        NdArray[] made = Make(recorded, inputs);
        return recorded.Has("w")
            ? Comparison.Bytes("memory", recorded.Text("w")!, bases[0].Bytes, Element.Of(bases[0].Array))
            : Comparison.Results(recorded, made, bases);
    }

    private static NdArray[] Make(RecordedCase recorded, NdArray[] inputs)
    {
        int? axis = recorded.Integer("z");
        NdArray given = recorded.Has("x") ? Given(recorded.Parts("x")[0]) : inputs[0];
        switch (recorded.Kind)
        {
            case "take":
                return [NdArray.Take(inputs[0], given, axis, mode: Mode(recorded))];
            case "take out":
                return [NdArray.Take(inputs[1], given, axis, inputs[0])];
            case "take_along_axis":
                return [NdArray.TakeAlongAxis(inputs[0], given, axis)];
            case "extract":
                return [NdArray.Extract(given, inputs[0])];
            case "compress":
                return [NdArray.Compress(given, inputs[0], axis)];
            case "nonzero":
                return [.. NdArray.NonZero(given)];
            case "flatnonzero":
                return [NdArray.FlatNonZero(given)];
            case "argwhere":
                return [NdArray.ArgWhere(given)];
            case "where":
                return [NdArray.Where(inputs[0], inputs[1], inputs[2])];
            case "select":
                NdArray<bool>[] conditions = [.. inputs.Take(axis!.Value).Cast<NdArray<bool>>()];
                return [Element.Named(recorded.Text("t")!).Select(conditions, inputs[axis.Value..])];
            case "select any":
                NdOperand[] choices = [.. inputs.Skip(axis!.Value)];
                return [NdArray.Select(inputs.AsSpan(..axis.Value), choices, Default(recorded.Text("d")!))];
            case "choose":
                return [Element.Named(recorded.Text("t")!).Choose(given, inputs, Mode(recorded))];
            case "put":
                NdArray.Put(inputs[0], given, inputs[1], Mode(recorded));
                return [];
            case "put_along_axis":
                NdArray.PutAlongAxis(inputs[0], given, inputs[1], axis);
                return [];
            case "place":
                NdArray.Place(inputs[0], given, inputs[1]);
                return [];
            case "putmask":
                NdArray.PutMask(inputs[0], given, inputs[1]);
                return [];
            case "copyto":
                Casting rule = Enum.Parse<Casting>(recorded.Text("d")!.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true);
                NdArray.CopyTo(inputs[0], inputs[1], rule, inputs.Length > 2 ? (NdArray<bool>)inputs[2] : null);
                return [];
            default:
                throw new NotSupportedException(recorded.Kind);
        }
    }

    private static NdOperand Default(string name) => name switch
    {
        "integer" => (NdOperand)7,
        "floating" => (NdOperand)2.5,
        "complex" => (NdOperand)new Complex(1, -2),
        _ => default,
    };

    private static IndexMode Mode(RecordedCase recorded) => Enum.Parse<IndexMode>(recorded.Text("d")!, ignoreCase: true);

    private static NdArray Given(RecordedCase part)
    {
        long[] values = [.. part.Integers("v").Select(value => (long)value)];
        return values.AsNdArray().Reshape(part.Integers("s")).AsType(Element.Named(part.Text("t")!).DType);
    }
}
