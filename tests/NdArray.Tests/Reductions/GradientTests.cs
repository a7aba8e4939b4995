namespace NdArrays.Tests.Reductions;

/// <summary>Slopes.</summary>
public class GradientTests
{
    private static readonly NdArray<double> F = [1, 2, 4, 7, 11, 16];

    /// <summary>The examples of NumPy's page.</summary>
    [Fact]
    public void Slopes_are_differences_of_both_neighbours()
    {
        Assert.Equal([1, 1.5, 2.5, 3.5, 4.5, 5], NdArray.Gradient(F, axis: 0).ToArray());
        Assert.Equal([0.5, 0.75, 1.25, 1.75, 2.25, 2.5], NdArray.Gradient(F, axis: 0, spacing: 2).ToArray());
        Assert.Equal([1.0, 3, 3.5, 6.7, 6.9, 2.5], NdArray.Around(NdArray.Gradient(F, axis: 0, spacing: [0, 1, 1.5, 3.5, 4, 6]), 1).ToArray());
        NdArray<double>[] slopes = NdArray.Gradient<double>([[1, 2, 6], [3, 4, 5]]);
        Assert.Equal([2.0, 2, -1, 2, 2, -1], slopes[0].Flat.ToArray());
        Assert.Equal([1, 2.5, 4, 1, 1, 1], slopes[1].Flat.ToArray());
    }

    /// <summary>Differences of second order find the slopes of squares exactly, wherever the points are.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_squares_they_are_exact(bool isUneven)
    {
        NdArray<double> x = isUneven ? [0, 1, 3, 4, 8, 10] : [0, 2, 4, 6, 8, 10];
        NdArray<double> slopes = NdArray.Gradient(x * x, axis: 0, spacing: x, edgeOrder: 2);
        Assert.True(NdArray.AllClose(slopes, x * 2, rtol: 1e-13));
    }

    [Fact]
    public void Wrong_arguments_are_named_and_nothing_is_computed()
    {
        Assert.Equal("axis", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Gradient(F, axis: 1)).ParamName);
        Assert.Equal("edgeOrder", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Gradient(F, 0, edgeOrder: 3)).ParamName);
        ArgumentException error = Assert.Throws<ArgumentException>(() => NdArray.Gradient(F, 0, spacing: [1, 2, 3]));
        Assert.Equal("spacing", error.ParamName);
        Assert.Contains("(3,)", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>("f", () => NdArray.Gradient<double>([1], 0));
        Assert.Contains("the shape (1,) has 1 point, and", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>("f", () => NdArray.Gradient<double>([1, 2], 0, edgeOrder: 2));
        Assert.Contains("the shape (2,) has 2 points, and", error.Message, StringComparison.Ordinal);
        Assert.Equal("spacing", Assert.Throws<ArgumentException>(() => NdArray.Gradient(F.Reshape(2, 3), default(Axes), 1, 1, 2, 3)).ParamName);
        Assert.Throws<ArgumentNullException>(() => NdArray.Gradient<double>(null!, 0));
    }
}
