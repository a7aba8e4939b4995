using System.Globalization;
using System.Text.Json;

namespace NdArrays.Tests.Conformance;

/// <summary>
/// Medians, quantiles, means with weights, what leaves out nan, sums up to each element, slopes, areas and norms: bit for bit,
/// or within a few units of the last place of the largest result where sums are rounded.
/// </summary>
public class StatisticReplayTests
{
    private const string Topic = "statistics";

    /// <summary>Units of the last place.</summary>
    private const double Units = 16;

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Fact]
    public void Thousands_of_cases_are_recorded() => Assert.InRange(Recording.Of(Topic).Count, 9_000, int.MaxValue);

    [Theory]
    [MemberData(nameof(Groups))]
    public void Answers_as_NumPy_does(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        if (recorded.Error == "type")
        {
            Exception error = Assert.ThrowsAny<Exception>(() => Call(recorded, bases));
            return error is NotSupportedException or InvalidCastException ? null : Comparison.Differ("error", "type", error);
        }

        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, bases, () => Call(recorded, bases));
        }

        NdArray[] actual = Call(recorded, bases);
        if (recorded.Has("a") && recorded.Has("u"))
        {
            RecordedCase[] parts = recorded.Parts("a");
            return parts.Length != actual.Length
                ? Comparison.Differ("number of arrays", parts.Length, actual.Length)
                : parts.Zip(actual, (part, made) => Comparison.Near(part, made, Units)).FirstOrDefault(difference => difference is not null);
        }

        if (recorded.Has("a"))
        {
            return Comparison.Results(recorded, actual, bases);
        }

        return recorded.Has("u") ? Comparison.Near(recorded, actual[0], Units) : Comparison.Result(recorded, actual[0]);
    }

    private static NdArray[] Call(RecordedCase recorded, Base[] bases)
    {
        NdArray a = ViewChain.Follow(bases, recorded.Views[0]);
        if (Other("m") is NdArray mask)
        {
            NdArray both = Other("m2") is NdArray second ? NdArray.LogicalAnd(mask, second) : mask;
            a = NdArray.Where(both, double.CopySign(double.NaN, 1), a);
        }

        NdArray? @out = Other("o"), weights = Other("w");
        bool keepDims = recorded.Has("kd") && recorded.Boolean("kd");
        Axes axis = !recorded.Has("x") || recorded.Json("x").ValueKind == JsonValueKind.Null
            ? Axes.All
            : recorded.Integers("x").Select(one => (int)one).ToArray();
        int? single = axis.AreAll || axis.AsSpan().Length != 1 ? null : axis.AsSpan()[0];
        DType? dtype = recorded.Text("d") is string name ? Element.Named(name).DType : null;
        double ddof = recorded.Integer("dd") ?? 0;
        bool initial = recorded.Has("ini");
        NdArray<bool>? where = (NdArray<bool>?)Other("wh");
        NdOperand begin = recorded.Integer("in") is int number ? (NdOperand)number : default(NdOperand);
        return recorded.Kind switch
        {
            "Median" => [NdArray.Median(a, axis, @out, keepDims)],
            "NanMedian" => [NdArray.NanMedian(a, axis, @out, keepDims)],
            "Quantile" => [NdArray.Quantile(a, Shares(recorded), axis, @out, Method(recorded), keepDims, weights)],
            "NanQuantile" => [NdArray.NanQuantile(a, Shares(recorded), axis, @out, Method(recorded), keepDims, weights)],
            "Percentile" => [NdArray.Percentile(a, Shares(recorded), axis, @out, Method(recorded), keepDims, weights)],
            "NanPercentile" => [NdArray.NanPercentile(a, Shares(recorded), axis, @out, Method(recorded), keepDims, weights)],
            "Average" => [NdArray.Average(a, axis, weights, keepDims)],
            "NanSum" => [NdArray.NanSum(a, axis, null, @out, keepDims, begin, where)],
            "NanProd" => [NdArray.NanProd(a, axis, null, @out, keepDims, begin, where)],
            "NanMean" => [NdArray.NanMean(a, axis, null, @out, keepDims, where)],
            "NanVar" => [NdArray.NanVar(a, axis, null, @out, ddof, keepDims, where)],
            "NanStd" => [NdArray.NanStd(a, axis, null, @out, ddof, keepDims, where)],
            "NanMin" => [NdArray.NanMin(a, axis, @out, keepDims, begin, where)],
            "NanMax" => [NdArray.NanMax(a, axis, @out, keepDims, begin, where)],
            "NanArgMin" => [NdArray.NanArgMin(a, single, (NdArray<long>?)@out, keepDims)],
            "NanArgMax" => [NdArray.NanArgMax(a, single, (NdArray<long>?)@out, keepDims)],
            "CumSum" => [NdArray.CumSum(a, single, dtype, @out)],
            "CumProd" => [NdArray.CumProd(a, single, dtype, @out)],
            "NanCumSum" => [NdArray.NanCumSum(a, single, dtype, @out)],
            "NanCumProd" => [NdArray.NanCumProd(a, single, dtype, @out)],
            "CumulativeSum" => [NdArray.CumulativeSum(a, single, dtype, @out, initial)],
            "CumulativeProd" => [NdArray.CumulativeProd(a, single, dtype, @out, initial)],
            "Diff" => [NdArray.Diff(a, recorded.Integer("nt")!.Value, single!.Value, Other("pre"), Other("app"))],
            "EDiff1D" => [NdArray.EDiff1D(a, Other("app"), Other("pre"))],
            "Trapezoid" => [NdArray.Trapezoid(a, Other("at"), recorded.Has("dx") ? recorded.Json("dx").GetDouble() : 1, single!.Value)],
            "Gradient" => NdArray.Gradient(a, axis, recorded.Integer("eo")!.Value, [.. recorded.Json("sp").EnumerateArray().Select(Spacing)]),
            "Norm" => [NdArray.Norm(a, Order(recorded), axis, keepDims)],
            "VectorNorm" => [NdArray.VectorNorm(a, axis, keepDims, Order(recorded).Order)],
            "MatrixNorm" => [NdArray.MatrixNorm(a, keepDims, Order(recorded))],
            _ => throw new NotSupportedException(recorded.Kind),
        };

        NdArray? Other(string key) => recorded.Text(key) is string view ? ViewChain.Follow(bases, view) : null;

        NdOperand Spacing(JsonElement spacing) => spacing.ValueKind == JsonValueKind.Number
            ? spacing.GetDouble()
            : ViewChain.Follow(bases, spacing.GetString()!);
    }

    private static NdOperand Shares(RecordedCase recorded)
    {
        double[] values = [.. recorded.Json("q").EnumerateArray().Select(value => value.GetDouble())];
        if (recorded.Text("qd") == "weak")
        {
            return values[0];
        }

        NdArray shares = NdArray.Array<double>(values).AsType(Element.Named(recorded.Text("qd")!).DType);
        return recorded.Has("q2") ? NdArray.Reshape(shares, [2, 2]) : shares;
    }

    private static QuantileMethod Method(RecordedCase recorded) =>
        Enum.Parse<QuantileMethod>(recorded.Text("me")!.Replace("_", null, StringComparison.Ordinal), ignoreCase: true);

    private static NormOrder Order(RecordedCase recorded) => recorded.Text("or") switch
    {
        null => default(NormOrder),
        "fro" => NormOrder.Frobenius,
        "nuc" => NormOrder.Nuclear,
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        string number => double.Parse(number, CultureInfo.InvariantCulture),
    };
}
