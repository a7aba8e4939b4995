using System.Text.Json;

namespace NdArrays.Tests.Conformance;

/// <summary>The replay itself: it notices each thing that can be wrong, and says so in full.</summary>
public class ReplayTests
{
    private const string Matrix = """{"t":"int16","s":[2,2],"n":[2,1],"r":"0100020003000400"}""";

    [Theory]
    [InlineData("int16", "int32", "dtype")]
    [InlineData("[2,2]", "[4,1]", "shape")]
    [InlineData("[2,1]", "[1,2]", "strides")]
    [InlineData("0300", "0500", "elements")]
    [InlineData("03000400", "030004000000", "elements")]
    [InlineData("0100020003000400", "#a0a0a0a0a0a0a0a0", "elements")]
    public void AWrongAnswerIsNoticed(string part, string wrong, string what)
    {
        NdArray<short> a = new short[] { 1, 2, 3, 4 }.AsNdArray([2, 2]);

        Assert.Null(Comparison.Result(Recorded(Matrix), a));
        Assert.StartsWith(what, Comparison.Result(Recorded(Matrix.Replace(part, wrong, StringComparison.Ordinal)), a));
    }

    [Fact]
    public void AMissingErrorIsNoticed() =>
        Assert.StartsWith("error", Comparison.Error(Recorded("""{"e":"value"}"""), [], () => "a result"));

    [Fact]
    public void AnErrorOfAnotherKindIsNotTakenForTheRecordedOne() => Assert.Throws<InvalidOperationException>(
        () => Comparison.Error(Recorded("""{"e":"casting"}"""), [], () => throw new InvalidOperationException()));

    [Fact]
    public void AnErrorThatHasWrittenIsNoticed()
    {
        Base written = Base.Parse("int32:4:1:s");
        string? difference = Comparison.Error(Recorded("""{"e":"value"}"""), [written], () =>
        {
            written.Array["0"] = (NdArray<int>)1000;
            throw new ArgumentException("after the fact");
        });

        Assert.StartsWith("memory after the error", difference);
    }

    [Fact]
    public void ADifferenceFailsTheGroup()
    {
        Exception? failure = Record.Exception(
            () => Replay.Run("memory", "share", _ => "wrong", recorded => recorded.Views[0]));

        Assert.Contains("700 of 700 cases differ", failure?.Message, StringComparison.Ordinal);
        Assert.Contains("memory/share/19: ", failure?.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("memory/share/20: ", failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIntendedDifferenceThatDoesNotOccurFailsTheGroup()
    {
        Exception? failure = Record.Exception(
            () => Replay.Run("views", "negative lengths", _ => null, recorded => recorded.Id));

        Assert.Contains("3 of 3 cases differ", failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryIntendedDifferenceIsARecordedCase()
    {
        foreach (string id in IntendedDifferences.ByCase.Keys)
        {
            string[] parts = id.Split('/');
            Assert.Contains(Recording.Of(parts[0]).Cases(parts[1]), recorded => recorded.Id == id);
        }
    }

    private static RecordedCase Recorded(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new RecordedCase("a case", document.RootElement.Clone());
    }
}
