namespace NdArrays.Tests.Reductions;

/// <summary>Differences of neighbours, areas below lines, and means with weights, as NumPy's documentation has them.</summary>
public class DiffTests
{
    private static readonly NdArray<int> Rows = [[1, 3, 6, 10], [0, 5, 6, 8]];

    [Fact]
    public void Differences_are_taken_along_an_axis_and_again()
    {
        Assert.Equal([2, 3, 4, 5, 1, 2], NdArray.Diff(Rows).ToArray());
        Assert.Equal([-1, 2, 0, -2], NdArray.Diff(Rows, axis: 0).ToArray());
        Assert.Equal(new Shape([1, 4]), NdArray.Diff(Rows, axis: 0).Shape);
        Assert.Equal([1, 1, -4, 1], NdArray.Diff(Rows, n: 2).ToArray());
        Assert.Equal(new Shape([2, 0]), NdArray.Diff(Rows, n: 9).Shape);
        Assert.Same(Rows, NdArray.Diff(Rows, n: 0));
        Assert.Equal([2, 3, 4, 5, 1, 2], NdArray.Diff(NdArray.Flip(Rows, 1).T.T, axis: 1).ToArray().Select(x => -x).Chunk(3).SelectMany(x => x.Reverse()));
    }

    [Fact]
    public void What_comes_before_and_after_counts()
    {
        Assert.Equal([1, 2, 3, 4, 0, 5, 1, 2], NdArray.Diff(Rows, prepend: 0).ToArray());
        Assert.Equal([2, 3, 4, 0, 5, 1, 2, 1], NdArray.Diff(Rows, append: [[10], [9]]).ToArray());
        Assert.Equal(new Shape([4, 4]), NdArray.Diff(Rows, axis: 0, prepend: Rows, append: 7).Shape);
        Assert.Equal([5.0, 8, 8], NdArray.CumSum(NdArray.Diff<double>([5, 8, 8], prepend: 0)).ToArray());
    }

    [Fact]
    public void Types_are_those_of_subtraction_but_of_truth_values()
    {
        Assert.Equal([255, 2], NdArray.Diff(NdArray.Array<byte>(1, 0, 2)).ToArray());
        NdArray days = NdArray.Diff((NdArray)NdArray.Array(true, false, false));
        Assert.Equal([true, false], ((NdArray<bool>)days).ToArray());
        Assert.Equal(DType.Float64, NdArray.Diff((NdArray)Rows, prepend: NdArray.Array(0.5)[0..1].Reshape(1, 1).BroadcastTo([2, 1])).DType);
    }

    [Fact]
    public void Differences_of_the_flattened_array_stand_between_others()
    {
        Assert.Equal([2, 3, 4, -10, 5, 1, 2], NdArray.EDiff1D(Rows).ToArray());
        Assert.Equal([-9, 2, 3, 4, -10, 5, 1, 2, 7, 8], NdArray.EDiff1D(Rows, [7, 8], -9).ToArray());
        Assert.Equal([1], NdArray.EDiff1D(NdArray.Zeros<int>([0]), 1).ToArray());
    }

    [Fact]
    public void Areas_are_those_of_trapezoids()
    {
        NdArray<double> y = [[0, 1, 2], [3, 4, 5]];
        Assert.Equal([1.5, 2.5, 3.5], NdArray.Trapezoid(y, axis: 0).ToArray());
        Assert.Equal([2.0, 8.0], NdArray.Trapezoid(y).ToArray());
        Assert.Equal([1.0, 4.0], NdArray.Trapezoid(y, dx: 0.5).ToArray());
        Assert.Equal([0.5 + 3, 3.5 + 9], NdArray.Trapezoid(y, x: [0, 1, 3]).ToArray());
        Assert.Equal([0.5 + 3, 7.0 + 4.5], NdArray.Trapezoid(y, x: [[0, 1, 3], [0, 2, 3]]).ToArray());
        Assert.Equal(0, NdArray.Trapezoid<double>([7]).Item());
    }

    [Fact]
    public void Means_have_weights_of_all_elements_or_of_axes()
    {
        NdArray<double> a = [[0, 1], [2, 3], [4, 5]];
        Assert.Equal(2.5, NdArray.Average(a).Item());
        Assert.Equal([2.0 / 3 * 0 + 0.75, 2.75, 4.75], NdArray.Average(a, 1, [0.25, 0.75]).ToArray());
        Assert.Equal(4.0, NdArray.Average(NdArray.Arange<double>(1, 11), weights: NdArray.Arange<double>(10, 0, -1)).Item());
        NdArray result = NdArray.Average(a, 0, NdArray.Array<int>(1, 0, 1), out NdArray sums, keepDims: true);
        Assert.Equal([2.0, 3.0], ((NdArray<double>)result).ToArray());
        Assert.Equal([2.0, 2.0], ((NdArray<double>)sums).ToArray());
        Assert.Equal(new Shape([1, 2]), result.Shape);
        NdArray<double> turned = [[1, 2, 3], [4, 5, 6]];
        Assert.Equal(NdArray.Average(a, weights: turned.T).Item(), NdArray.Average(a, new int[] { 1, 0 }, turned).Item());
        Assert.Equal(DType.Float32, NdArray.Average((NdArray)NdArray.Ones<float>([3]), weights: NdArray.Ones<float>([3])).DType);
        Assert.Equal(DType.Float64, NdArray.Average((NdArray)NdArray.Ones<byte>([3]), weights: NdArray.Ones<byte>([3])).DType);
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Assert.Equal("n", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Diff(Rows, n: -1)).ParamName);
        Assert.Equal("axis", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Diff(Rows, axis: 2)).ParamName);
        Assert.Equal("a", Assert.Throws<ArgumentException>(() => NdArray.Diff<int>(5)).ParamName);
        Assert.Throws<ArgumentException>(() => NdArray.Diff(Rows, prepend: NdArray.Zeros<int>([3, 1])));
        Assert.Throws<ArgumentException>(() => NdArray.Trapezoid(NdArray.Ones<double>([2, 3]), x: [1, 2, 3, 4]));
        NdArray<double> a = NdArray.Ones<double>([2, 3]);
        ArgumentException shape = Assert.Throws<ArgumentException>(() => NdArray.Average(a, 1, [1, 2]));
        Assert.Equal("weights", shape.ParamName);
        Assert.Contains("(2, 3)", shape.Message, StringComparison.Ordinal);
        shape = Assert.Throws<ArgumentException>("weights", () => NdArray.Average(a, weights: [1, 2, 3]));
        Assert.Contains("have the shape (3,), and the elements", shape.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("None", shape.Message, StringComparison.Ordinal);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => NdArray.Average(a, 1, [1, -1, 0])).ParamName);
        Assert.Throws<ArgumentNullException>(() => NdArray.EDiff1D<int>(null!));
    }
}
