using NdArrays.Layout;

namespace NdArrays.Tests.Conformance;

/// <summary>Stacks, blocks, splits, and sub-arrays put in and taken out.</summary>
public class JoinsReplayTests
{
    private const string Topic = "joins";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void Thousands_of_cases_are_recorded() => Assert.InRange(Recording.Of(Topic).Count, 3_600, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Answers_as_NumPy_does(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdArray[] inputs = ViewChain.FollowAll(bases, recorded.Views);
        return recorded.Error is null
            ? Comparison.Results(recorded, Make(recorded, inputs), bases)
            : Comparison.Error(recorded, bases, () => Make(recorded, inputs));
    }

    private static NdArray[] Make(RecordedCase recorded, NdArray[] inputs)
    {
        switch (recorded.Kind)
        {
            case "stack":
                return [NdArray.Stack(inputs, recorded.Integer("x")!.Value)];
            case "vstack":
                return [NdArray.VStack(inputs)];
            case "hstack":
                return [NdArray.HStack(inputs)];
            case "dstack":
                return [NdArray.DStack(inputs)];
            case "column_stack":
                return [NdArray.ColumnStack(inputs)];
            case "block":
                return [NdArray.Block(Nested(recorded, inputs))];
            case "append":
                return [NdArray.Append(inputs[0], inputs[1], recorded.Integer("x"))];
            case "insert":
                return [NdArray.Insert(inputs[0], Places(recorded), inputs[1], recorded.Integer("x"))];
            case "delete":
                return [NdArray.Delete(inputs[0], Places(recorded), recorded.Integer("x"))];
            case "unstack":
                return NdArray.Unstack(inputs[0], recorded.Integer("x")!.Value);
            default:
                return Split(recorded, inputs[0]);
        }
    }

    private static NdArray[] Split(RecordedCase recorded, NdArray a)
    {
        nint[] indices = recorded.Integers("v");
        bool areIndices = recorded.Boolean("p");
        int sections = areIndices ? 0 : (int)indices[0], axis = recorded.Integer("x")!.Value;
        return recorded.Kind switch
        {
            "split" => areIndices ? NdArray.Split(a, indices, axis) : NdArray.Split(a, sections, axis),
            "array_split" => areIndices ? NdArray.ArraySplit(a, indices, axis) : NdArray.ArraySplit(a, sections, axis),
            "hsplit" => areIndices ? NdArray.HSplit(a, indices) : NdArray.HSplit(a, sections),
            "vsplit" => areIndices ? NdArray.VSplit(a, indices) : NdArray.VSplit(a, sections),
            _ => areIndices ? NdArray.DSplit(a, indices) : NdArray.DSplit(a, sections),
        };
    }

    private static NdIndex Places(RecordedCase recorded)
    {
        RecordedCase places = recorded.Part("o");
        if (places.Text("x") is { } text)
        {
            return IndexText.Parse(text)[0];
        }

        long[] values = [.. places.Integers("v").Select(value => (long)value)];
        return values.AsNdArray().AsType(DType.Parse(places.Text("t")!));
    }

    /// <summary>Nested lists of the numbers of inputs as lists of these.</summary>
    private static Blocks Nested(RecordedCase recorded, NdArray[] inputs)
    {
        return Of(recorded.Json("x"));

        Blocks Of(System.Text.Json.JsonElement item) => item.ValueKind == System.Text.Json.JsonValueKind.Array
            ? Blocks.List(item.EnumerateArray().Select(Of))
            : inputs[item.GetInt32()];
    }
}
