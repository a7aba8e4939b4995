using System.Numerics;
using NdArrays.Types;

namespace NdArrays.Tests.Conformance;

/// <summary>Tiles, repeats, rolls, turns, resizing, trimming, and padding in all modes.</summary>
public class ArrangingReplayTests
{
    private const string Topic = "arranging";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void ThousandsOfCasesAreRecorded() => Assert.InRange(Recording.Of(Topic).Count, 7_900, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void AnswersAsNumPyDoes(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdArray input = ViewChain.Follow(bases, recorded.Views[0]);
        return recorded.Error is not null
            ? Comparison.Error(recorded, bases, () => Make(recorded, input))
            : Comparison.Results(recorded, [Make(recorded, input)], bases);
    }

    private static NdArray Make(RecordedCase recorded, NdArray a) => recorded.Kind switch
    {
        "tile" => NdArray.Tile(a, recorded.Integers("v")),
        "repeat" => a.Repeat(recorded.Integers("v")[0], recorded.Integer("x")),
        "repeat each" => a.Repeat(recorded.Integers("v"), recorded.Integer("x")),
        "repeat of type" => NdArray.Repeat(a, Base.Parse($"{recorded.Text("d")}:{a.Size}:7:t").Array),
        "roll" => NdArray.Roll(a, recorded.Integers("v")[0]),
        "roll axes" => NdArray.Roll(a, recorded.Integers("v"), Axes(recorded)),
        "rot90" => NdArray.Rot90(a, (int)recorded.Integers("v")[0], Axes(recorded)[0], Axes(recorded)[1]),
        "flipud" => NdArray.FlipUD(a),
        "fliplr" => NdArray.FlipLR(a),
        "rollaxis" => NdArray.RollAxis(a, Axes(recorded)[0], (int)recorded.Integers("v")[0]),
        "resize" => NdArray.Resize(a, new Shape(recorded.Integers("v"))),
        "trim_zeros" or "pad" => Typed(recorded, a),
        _ => throw new NotSupportedException(recorded.Kind),
    };

    private static int[] Axes(RecordedCase recorded) => [.. recorded.Integers("x").Select(axis => (int)axis)];

    private static NdArray Typed(RecordedCase recorded, NdArray a)
    {
        TypedCall call = new(recorded, a);
        return a.DType.Accept<TypedCall, NdArray>(ref call);
    }

    private static AxisPairs<T> Pairs<T>(string form, T[] values) => form switch
    {
        "one" => values[0],
        "pair" => (values[0], values[1]),
        _ => [.. values.Chunk(2).Select(pair => (pair[0], pair[1]))],
    };

    private readonly struct TypedCall(RecordedCase recorded, NdArray a) : IDTypeVisitor<NdArray>
    {
        public NdArray VisitBoolean() => Run((NdArray<bool>)a, true);

        public NdArray VisitNumber<T>()
            where T : unmanaged, INumberBase<T> => Run((NdArray<T>)a, T.One);

        public NdArray VisitOpaque<T>() => throw new NotSupportedException(a.DType.Name);

        private NdArray Run<T>(NdArray<T> array, T one) => recorded.Kind == "pad" ? Pad(array) : Trimmed(array, one);

        private NdArray<T> Trimmed<T>(NdArray<T> array, T one)
        {
            NdArray<T> sparse = NdArray.Zeros<T>(array.Shape);
            foreach (nint[] place in sparse.Size == 0 ? [] : recorded.Integers("v").Chunk(int.Max(1, array.Rank)))
            {
                sparse[(ReadOnlySpan<nint>)place] = one;
            }

            return NdArray.TrimZeros(sparse, recorded.Text("d")!, recorded.Integer("x") is int axis ? [axis] : []);
        }

        private NdArray Pad<T>(NdArray<T> array)
        {
            AxisPairs<nint> widths = Pairs(recorded.Text("m")!, recorded.Integers("v"));
            if (recorded.Text("d") == "function")
            {
                return NdArray.Pad((NdArray<int>)(NdArray)array, widths, Fill);
            }

            PadMode mode = Enum.Parse<PadMode>(recorded.Text("d")!.Replace("_", string.Empty), ignoreCase: true);
            AxisPairs<T>? values = recorded.Has("c")
                ? Pairs(recorded.Text("o")!, ((NdArray<T>)Base.Parse(recorded.Text("c")!).Array).ToArray())
                : default(AxisPairs<T>?);
            return NdArray.Pad(
                array,
                widths,
                mode,
                mode == PadMode.Constant ? values : null,
                mode == PadMode.LinearRamp ? values : null,
                recorded.Has("g") ? Pairs("each", recorded.Integers("g")) : default(AxisPairs<nint>?),
                recorded.Has("q") ? ReflectType.Odd : null);
        }

        private static void Fill(NdArray<int> line, (nint Before, nint After) width, int axis)
        {
            line[..(int)width.Before] = axis + 1;
            line[^(int)width.After..] = line[(int)width.Before];
        }
    }
}
