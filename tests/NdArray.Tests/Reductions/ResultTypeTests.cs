namespace NdArrays.Tests.Reductions;

/// <summary>Arrays for results of other types than the elements', and what routines say that refuse elements.</summary>
public class ResultTypeTests
{
    private static readonly NdArray<double> D = [[1, 2, 3], [4, 5, 9]];

    [Fact]
    public void Extremes_are_subtracted_in_the_type_of_a_wider_result()
    {
        NdArray a = NdArray.Array<sbyte>(-128, 119);
        NdArray<int> into = NdArray.Zeros<int>([]);
        Assert.Same(into, NdArray.Ptp(a, @out: into));
        Assert.Equal(247, into.Item());
        NdArray<sbyte> narrow = NdArray.Zeros<sbyte>([]);
        NdArray.Ptp(NdArray.Array<long>(-128, 119), @out: narrow);
        Assert.Equal(-9, narrow.Item());
        Assert.Throws<InvalidCastException>(() => NdArray.Ptp((NdArray)D, @out: into));
        Assert.Throws<InvalidCastException>(() => NdArray.Ptp(NdArray.Array<long>(1, 2), @out: NdArray.Zeros<byte>([])));
        Assert.Throws<InvalidCastException>(() => NdArray.Std((NdArray)D, @out: into));
        Assert.Throws<InvalidCastException>(() => NdArray.NanMean((NdArray)D, @out: into));
        Assert.Throws<InvalidCastException>(() => NdArray.NanVar((NdArray)D, @out: into));
        Assert.Throws<InvalidCastException>(() => NdArray.NanStd((NdArray)D, @out: into));
        NdArray.NanMean(NdArray.Array<long>(1, 3), @out: into);
        Assert.Equal(2, into.Item());
    }

    [Fact]
    public void Quantiles_of_no_whole_numbers_are_not_a_number()
    {
        NdArray none = NdArray.Zeros<int>([0, 2]);
        NdArray<double> q = [0.1, 0.2, 0.3];
        Assert.Equal([double.NaN, double.NaN, double.NaN], ((NdArray<double>)NdArray.NanQuantile(none, q)).ToArray());
        Assert.Equal([double.NaN, double.NaN], ((NdArray<double>)NdArray.NanPercentile(none, 50, axis: 0)).ToArray());
        Assert.Throws<ArgumentException>("a", () => NdArray.Quantile(none, 0.5));
    }

    [Fact]
    public void Errors_name_what_was_called()
    {
        NdArray truths = NdArray.Array(true, false, true);
        Refuses("Ptp", () => NdArray.Ptp(truths));
        Refuses("Quantile", () => NdArray.Quantile(truths, 0.3));
        Refuses("NanQuantile", () => NdArray.NanQuantile(truths, 0.3));
        NdArray<decimal> money = [1.5m, 2.5m];
        Refuses("CumSum", () => NdArray.CumSum(money));
        Refuses("CumProd", () => NdArray.CumProd(money, 0));
        Refuses("Average", () => NdArray.Average((NdArray)money));
        Refuses("Average", () => NdArray.Average((NdArray)money, weights: money));
        Assert.Equal(4m, NdArray.Sum(money).Item());

        static void Refuses(string name, Action action) => Assert.StartsWith(
            name + " is not defined", Assert.Throws<NotSupportedException>(action).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_name_the_argument()
    {
        ArgumentException error = Assert.Throws<ArgumentOutOfRangeException>("x", () => NdArray.MatrixNorm(D[0, ..]));
        Assert.Contains("rank 1", error.Message, StringComparison.Ordinal);
        NdArray<bool> where = [true, false];
        Assert.Throws<ArgumentException>("where", () => NdArray.Mean(D, where: where));
        Assert.Throws<ArgumentException>("where", () => NdArray.Var(D, where: where));
        Assert.Throws<ArgumentException>("where", () => NdArray.Std((NdArray)D, where: where));
        error = Assert.Throws<ArgumentException>("prepend", () => NdArray.Diff(D, axis: 0, prepend: [[1, 2]]));
        Assert.Contains("shape (1, 2)", error.Message, StringComparison.Ordinal);
        Assert.Contains("shape (2, 3)", error.Message, StringComparison.Ordinal);
        Assert.Contains("axis 0", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("append", () => NdArray.Diff((NdArray)D, append: NdArray.Zeros<double>([3])));
        Assert.Equal([1.0, 1, 1, 3, 3, 6], NdArray.Diff(D, axis: 0, prepend: [[0, 1, 2]]).ToArray());
    }
}
