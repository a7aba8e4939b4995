using System.Text.Json;

namespace NdArrays.Tests.Types;

public class PromotionTests
{
    [Fact]
    public void PromoteTypesAnswersAsNumPy()
    {
        int cases = 0;
        foreach (JsonProperty answer in RecordedTypes.Record.GetProperty("promote").EnumerateObject())
        {
            string[] names = answer.Name.Split(' ');
            DType promoted = NdArray.PromoteTypes(DType.Parse(names[0]), DType.Parse(names[1]));
            Assert.True(promoted.Name == answer.Value.GetString(), $"{answer.Name}: {promoted}, NumPy {answer.Value}");
            cases++;
        }

        Assert.Equal(13 * 13, cases);
    }

    [Fact]
    public void CanCastAnswersAsNumPy()
    {
        int cases = 0;
        foreach (JsonProperty answer in RecordedTypes.Record.GetProperty("can_cast").EnumerateObject())
        {
            string[] names = answer.Name.Split(' ');
            Casting casting = Enum.Parse<Casting>(names[2].Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true);
            bool can = NdArray.CanCast(DType.Parse(names[0]), DType.Parse(names[1]), casting);
            Assert.True(can == answer.Value.GetBoolean(), $"{answer.Name}: {can}, NumPy {answer.Value}");
            cases++;
        }

        Assert.Equal(13 * 13 * 5, cases);
    }

    [Fact]
    public void ResultTypeAnswersAsNumPy()
    {
        int cases = 0;
        foreach (JsonProperty answer in RecordedTypes.Record.GetProperty("result_type").EnumerateObject())
        {
            string[] names = answer.Name.Split(' ');
            DType[] dtypes = [.. names[..^1].Select(DType.Parse)];
            WeakScalar weak = Enum.Parse<WeakScalar>(names[^1], ignoreCase: true);

            // There is no complex64 here; see tests/conformance/differences.md.
            string expected = answer.Value.GetString()!.Replace("complex64", "complex128", StringComparison.Ordinal);
            DType result = NdArray.ResultType(dtypes, weak);
            Assert.True(result.Name == expected, $"{answer.Name}: {result}, NumPy {answer.Value}");
            cases++;
        }

        Assert.Equal((13 * 4) + (13 * 13 * 4) + (13 * 13 * 13), cases);
    }

    [Fact]
    public void OnlyANumberGivesItsDefaultType()
    {
        Assert.Equal(DType.Bool, NdArray.ResultType([], WeakScalar.Boolean));
        Assert.Equal(DType.Int64, NdArray.ResultType([], WeakScalar.Integer));
        Assert.Equal(DType.Float64, NdArray.ResultType([], WeakScalar.Floating));
        Assert.Equal(DType.Complex128, NdArray.ResultType([], WeakScalar.Complex));
        Assert.Throws<ArgumentException>(() => NdArray.ResultType([]));
    }

    [Fact]
    public void OpaqueTypesPromoteAndCastWithThemselvesOnly()
    {
        Assert.Equal(DType.Decimal, NdArray.PromoteTypes(DType.Decimal, DType.Decimal));
        Assert.True(NdArray.CanCast(DType.Char, DType.Char, Casting.No));
        Assert.False(NdArray.CanCast(DType.Char, DType.UInt16, Casting.Unsafe));
        Assert.False(NdArray.CanCast(DType.Int32, DType.Decimal, Casting.Unsafe));
        string message = Assert.Throws<ArgumentException>(() => NdArray.PromoteTypes(DType.Decimal, DType.Float64)).Message;
        Assert.Contains("Decimal", message, StringComparison.Ordinal);
        Assert.Contains("float64", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => NdArray.ResultType([DType.Char], WeakScalar.Integer));
    }

    [Fact]
    public void AnUnknownRuleIsAnError() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.CanCast(DType.Int8, DType.Int16, (Casting)17));
}
