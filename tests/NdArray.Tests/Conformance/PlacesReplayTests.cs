namespace NdArrays.Tests.Conformance;

/// <summary>Indices as numbers, the places of triangles and diagonals, writing to diagonals, and walks over all indices.</summary>
public class PlacesReplayTests
{
    private const string Topic = "places";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void ThousandsOfCasesAreRecorded() => Assert.InRange(Recording.Of(Topic).Count, 1_800, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void AnswersAsNumPyDoes(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

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
        switch (recorded.Kind)
        {
            case "unravel":
                return NdArray.UnravelIndex(Array(recorded.Parts("x")[0]), Dims(recorded), Counted(recorded));
            case "unravel one":
                nint[] index = NdArray.UnravelIndex(recorded.Integer("m")!.Value, Dims(recorded), Counted(recorded));
                return [NdArray.Array([.. index.Select(i => (long)i)])];
            case "ravel":
                return [Ravel([.. recorded.Parts("x").Select(Array)], recorded)];
            case "tril_indices":
                return Pair(NdArray.TrilIndices(Size(recorded), Number(recorded, 2), recorded.OptionalIntegers("v")[1]));
            case "triu_indices":
                return Pair(NdArray.TriuIndices(Size(recorded), Number(recorded, 2), recorded.OptionalIntegers("v")[1]));
            case "tril_indices_from":
                return Pair(NdArray.TrilIndicesFrom(inputs[0], Number(recorded, 0)));
            case "triu_indices_from":
                return Pair(NdArray.TriuIndicesFrom(inputs[0], Number(recorded, 0)));
            case "mask_indices":
                return Pair(NdArray.MaskIndices(
                    Size(recorded), recorded.Text("d") == "tril" ? NdArray.Tril : NdArray.Triu, Number(recorded, 1)));
            case "diag_indices":
                return NdArray.DiagIndices(Size(recorded), (int)Number(recorded, 1));
            case "diag_indices_from":
                return NdArray.DiagIndicesFrom(inputs[0]);
            case "fill_diagonal":
                NdArray.FillDiagonal(inputs[0], inputs[1], recorded.Boolean("p"));
                return [];
            case "ndindex":
                return [Table(NdArray.NdIndices(Dims(recorded)).Select(Longs), Dims(recorded).Rank)];
            case "ndenumerate":
                return [Table(
                    NdArray.NdEnumerate((NdArray<long>)inputs[0]).Select(entry => (long[])[.. Longs(entry.Index), entry.Value]),
                    inputs[0].Rank + 1)];
            default:
                throw new NotSupportedException(recorded.Kind);
        }
    }

    /// <summary>One mode by the overload for one, several by that for several.</summary>
    private static NdArray<long> Ravel(NdArray[] multiIndex, RecordedCase recorded)
    {
        IndexMode[] modes = [.. recorded.Texts("d").Select(mode => Enum.Parse<IndexMode>(mode, ignoreCase: true))];
        return modes.Length == 1
            ? NdArray.RavelMultiIndex(multiIndex, Dims(recorded), modes[0], Counted(recorded))
            : NdArray.RavelMultiIndex(multiIndex, Dims(recorded), modes, Counted(recorded));
    }

    private static NdArray Array(RecordedCase part)
    {
        NdArray<long> values = NdArray.Array([.. part.Integers("v").Select(value => (long)value)]);
        return values.Reshape(part.Integers("s")).AsType(Element.Named(part.Text("t")!).DType);
    }

    private static NdArray<long> Table(IEnumerable<long[]> rows, int columns)
    {
        long[][] numbers = [.. rows];
        return NdArray.Array([.. numbers.SelectMany(row => row)]).Reshape(numbers.Length, columns);
    }

    private static long[] Longs(nint[] index) => [.. index.Select(i => (long)i)];

    private static NdArray[] Pair((NdArray<long> Rows, NdArray<long> Columns) places) => [places.Rows, places.Columns];

    private static Shape Dims(RecordedCase recorded) => new(recorded.Integers("v"));

    private static Order Counted(RecordedCase recorded) => ViewChain.ParseOrder(recorded.Text("o")!);

    private static nint Size(RecordedCase recorded) => Number(recorded, 0);

    private static nint Number(RecordedCase recorded, int place) => recorded.OptionalIntegers("v")[place]!.Value;
}
