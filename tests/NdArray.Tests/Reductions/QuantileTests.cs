using CsCheck;

namespace NdArrays.Tests.Reductions;

/// <summary>Medians and quantiles.</summary>
public class QuantileTests
{
    private static readonly NdArray<double> A = [[10, 7, 4], [3, 2, 1]];

    /// <summary>The share 0.3 of 1, 2, 3, 4, 10 by each method, as it is worked out by hand from its formula.</summary>
    [Theory]
    [InlineData(QuantileMethod.InvertedCdf, 2)]
    [InlineData(QuantileMethod.AveragedInvertedCdf, 2)]
    [InlineData(QuantileMethod.ClosestObservation, 2)]
    [InlineData(QuantileMethod.InterpolatedInvertedCdf, 1.5)]
    [InlineData(QuantileMethod.Hazen, 2)]
    [InlineData(QuantileMethod.Weibull, 1.8)]
    [InlineData(QuantileMethod.Linear, 2.2)]
    [InlineData(QuantileMethod.MedianUnbiased, 1.9333333333333333)]
    [InlineData(QuantileMethod.NormalUnbiased, 1.95)]
    [InlineData(QuantileMethod.Lower, 2)]
    [InlineData(QuantileMethod.Higher, 3)]
    [InlineData(QuantileMethod.Midpoint, 2.5)]
    [InlineData(QuantileMethod.Nearest, 2)]
    public void Methods_differ_between_elements(QuantileMethod method, double expected) =>
        Assert.Equal(expected, NdArray.Quantile<double>([3, 10, 1, 4, 2], 0.3, method: method).Item(), 12);

    [Fact]
    public void Medians_are_over_the_axes_that_are_asked_for()
    {
        Assert.Equal(3.5, NdArray.Median(A).Item());
        Assert.Equal([6.5, 4.5, 2.5], NdArray.Median(A, 0).ToArray());
        Assert.Equal([7.0, 2], NdArray.Median(A, 1).ToArray());
        Assert.Equal(new Shape([1, 1]), NdArray.Median(A, [0, 1], keepDims: true).Shape);
        Assert.Equal(DType.Float64, NdArray.Median((NdArray)NdArray.Array<int>(3, 1)).DType);
        Assert.True(double.IsNaN(NdArray.Median(NdArray.Zeros<double>([0])).Item()));
        Assert.True(double.IsNaN(NdArray.Median<double>([1, double.NaN, 2]).Item()));
        Assert.Equal(1.5, NdArray.NanMedian<double>([1, double.NaN, 2]).Item());
    }

    [Fact]
    public void Shares_are_the_first_axes_of_the_result()
    {
        NdArray<double> quartiles = NdArray.Percentile(A, [25, 50, 75], axis: 1);
        Assert.Equal(new Shape([3, 2]), quartiles.Shape);
        Assert.Equal([5.5, 1.5, 7, 2, 8.5, 2.5], quartiles.Flat.ToArray());
        Assert.Equal(new Shape([2, 1, 3, 1]), NdArray.Quantile(A, [[0.0], [1.0]], axis: 0, keepDims: true).SwapAxes(2, 3).Shape);
        NdArray<double> into = NdArray.Zeros<double>([4]);
        Assert.Equal(into[..^1].Shape, NdArray.Quantile(A, 0.5, 0, into[1..]).Shape);
        Assert.Equal([0, 6.5, 4.5, 2.5], into.ToArray());
    }

    [Fact]
    public void Weights_count_elements_more_than_once()
    {
        NdArray<double> a = [3, 1, 2], weights = [1, 5, 2];
        foreach (double share in new[] { 0, 0.2, 0.5, 0.7, 0.9, 1 })
        {
            Assert.Equal(
                NdArray.Quantile<double>([3, 1, 1, 1, 1, 1, 2, 2], share, method: QuantileMethod.InvertedCdf).Item(),
                NdArray.Quantile(a, share, method: QuantileMethod.InvertedCdf, weights: weights).Item());
        }
    }

    /// <summary>Of long rows, in any order and with any repeats, elements are found as sorting finds them.</summary>
    [Fact]
    public void Elements_are_those_of_the_sorted_row() =>
        Gen.Select(Gen.Int[1, 3000], Gen.Int[1, 5000], Gen.Int[0, 3], Gen.UInt)
            .Sample((length, values, order, seed) =>
            {
                Random random = new((int)seed);
                double[] row = [.. Enumerable.Range(0, length).Select(_ => (double)random.Next(values))];
                if (order == 1)
                {
                    Array.Sort(row);
                }
                else if (order == 2)
                {
                    Array.Sort(row);
                    Array.Reverse(row);
                }

                double[] sorted = [.. row.Order()];
                double[] shares = [0, 1, 0.5, random.NextDouble(), random.NextDouble()];
                NdArray<double> actual = NdArray.Quantile(row.AsNdArray(), shares.AsNdArray(), method: QuantileMethod.Lower);
                Assert.Equal([.. shares.Select(share => sorted[(int)((length - 1) * share)])], actual.ToArray());
                Assert.Equal((sorted[(length - 1) / 2] + sorted[length / 2]) / 2, NdArray.Median(row.AsNdArray()).Item());
                Assert.Equal(
                    sorted.Select(value => (int)value).ElementAt(length / 2),
                    ((NdArray<int>)NdArray.Quantile(row.AsNdArray().AsType<int>(), length == 1 ? 0 : (double)(length / 2) / (length - 1), method: QuantileMethod.Nearest)).Item());
            });

    [Fact]
    public void Many_rows_are_shared_among_threads()
    {
        NdArray<float> a = NdArray.Sin(NdArray.Arange<float>(0, 1_000_000)).Reshape(1000, 1000);
        NdArray<float> rows = NdArray.Median(a, 1), columns = NdArray.Median(a.Transpose(), 0);
        Assert.Equal(rows.ToArray(), columns.ToArray());
        foreach (int row in new[] { 0, 1, 499, 999 })
        {
            float[] sorted = [.. a[row, ..].ToArray().Order()];
            Assert.Equal((sorted[499] + sorted[500]) / 2, rows[row]);
        }
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Assert.Equal("q", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Quantile(A, 1.5)).ParamName);
        Assert.Equal("q", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Percentile(A, [50, -1])).ParamName);
        Assert.Equal("q", Assert.Throws<ArgumentException>(() => NdArray.Quantile(A, NdArray.Zeros<double>([1, 1, 1]))).ParamName);
        Assert.Equal("axis", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Median(A, 2)).ParamName);
        Assert.Equal("method", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Quantile(A, 0.5, method: (QuantileMethod)13)).ParamName);
        Assert.Equal("method", Assert.Throws<ArgumentException>(() => NdArray.Quantile(A, 0.5, weights: A)).ParamName);
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => NdArray.Quantile(A, 0.5, method: QuantileMethod.InvertedCdf, weights: -A));
        Assert.Equal("weights", error.ParamName);
        error = Assert.Throws<ArgumentException>(
            () => NdArray.Quantile(A, 0.5, 0, method: QuantileMethod.InvertedCdf, weights: (NdArray<double>)[1, 2, 3]));
        Assert.Contains("(3,)", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => NdArray.Quantile(NdArray.Zeros<double>([0, 2]), 0.5, 0));
        Assert.Contains("(0, 2)", error.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => NdArray.Quantile((NdArray)NdArray.Zeros<System.Numerics.Complex>([2]), 0.5));
        NdArray<double> into = NdArray.Zeros<double>([2]);
        Assert.Equal("out", Assert.Throws<ArgumentException>(() => NdArray.Median(A, 0, into)).ParamName);
        Assert.Equal([0.0, 0], into.ToArray());
        Assert.Throws<ArgumentNullException>(() => NdArray.Median<double>(null!));
    }
}
