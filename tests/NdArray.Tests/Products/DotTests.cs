using System.Numerics;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Products;

/// <summary>Dot, VDot, Inner, Outer and TensorDot.</summary>
public class DotTests
{
    [Fact]
    public void Dot_pairs_every_matrix_on_the_left_with_every_one_on_the_right()
    {
        NdArray<int> a = SmallNumbers.Array<int>([2, 3, 4, 5]), b = SmallNumbers.Array<int>([6, 7, 5, 2], 1);
        NdArray<int> result = NdArray.Dot(a, b);
        Assert.Equal(new Shape([2, 3, 4, 6, 7, 2]), result.Shape);
        for (int i = 0; i < 2; i++)
        {
            for (int j = 0; j < 7; j++)
            {
                Assert.Equal(
                    ReferenceProduct.MatMul(a[i, 2, .., ..], b[3, j, .., ..]), result[i, 2, .., 3, j, ..].ToArray());
            }
        }
    }

    [Fact]
    public void Dot_of_one_axis_sums_and_drops_it()
    {
        NdArray<int> matrix = [[1, 2], [3, 4]], line = [10, 1];
        Assert.Equal(101, line.Dot(line).Item());
        Assert.Equal([12, 34], matrix.Dot(line).ToArray());
        Assert.Equal([13, 24], line.Dot(matrix).ToArray());
        Assert.Equal(new Shape([3, 2]), line.Dot(NdArray.Ones<int>([3, 2, 2])).Shape);
        Assert.Equal(new Shape([3, 2]), NdArray.Ones<int>([3, 2, 2]).Dot(line).Shape);
    }

    [Fact]
    public void A_number_multiplies_each_element()
    {
        NdArray<int> cube = SmallNumbers.Array<int>([2, 3, 4]);
        int[] expected = [.. cube.ToArray().Select(element => 3 * element)];
        Assert.Equal(expected, NdArray.Dot(cube, 3).ToArray());
        Assert.Equal(expected, NdArray.Dot(3, cube).ToArray());
        Assert.Equal(expected, NdArray.Inner(3, cube).ToArray());
        Assert.Equal(12, NdArray.Dot<int>(3, 4).Item());
        NdArray<int> target = NdArray.Zeros<int>([4, 3, 2]).T;
        Assert.Same(target, NdArray.Dot(cube, 3, target));
        Assert.Equal(expected, target.ToArray());
        NdArray.Dot(cube, cube[1, 2, 3..].Reshape(), cube);
        Assert.Equal(new Shape([2, 3, 4]), cube.Shape);
    }

    [Fact]
    public void Inner_sums_over_both_last_axes()
    {
        NdArray<double> a = SmallNumbers.Array<double>([2, 3, 4]), b = SmallNumbers.Array<double>([5, 6, 4], 1);
        NdArray<double> result = NdArray.Inner(a, b);
        Assert.Equal(new Shape([2, 3, 5, 6]), result.Shape);
        Assert.Equal(ReferenceProduct.MatMul(a[1, .., ..], b[4, .., ..].T), result[1, .., 4, ..].ToArray());
        Assert.Equal(11, NdArray.Inner<int>([1, 2], [3, 4]).Item());
        Assert.Throws<ArgumentException>("b", () => NdArray.Inner(a, NdArray.Ones<double>([4, 3])));
        Assert.Equal(DType.Float64, NdArray.Inner(NdArray.Ones<int>([3]), NdArray.Ones<double>([3])).DType);
    }

    [Fact]
    public void Outer_multiplies_every_pair()
    {
        NdArray<int> a = SmallNumbers.Array<int>([2, 3]), b = SmallNumbers.Array<int>([40], 1);
        NdArray<int> result = NdArray.Outer(a.T, b);
        Assert.Equal(new Shape([6, 40]), result.Shape);
        int[] rows = a.T.ToArray(), columns = b.ToArray();
        Assert.Equal([.. rows.SelectMany(row => columns.Select(column => row * column))], result.ToArray());
        Assert.Equal([3], NdArray.Outer<int>(1, 3).ToArray());
        Assert.Equal(new Shape([0, 2]), NdArray.Outer<int>([], [1, 2]).Shape);
        Assert.Throws<ArgumentException>("out", () => NdArray.Outer(a, b, NdArray.Zeros<int>([40, 6])));
        Assert.Equal(DType.Int64, NdArray.Outer(NdArray.Ones<int>([3]), NdArray.Ones<long>([3])).DType);
    }

    [Fact]
    public void VDot_flattens_and_conjugates()
    {
        NdArray<Complex> a = SmallNumbers.Array<Complex>([3, 5]), b = SmallNumbers.Array<Complex>([3, 5], 4);
        Complex expected = a.ToArray().Zip(b.ToArray()).Aggregate(
            Complex.Zero, (sum, pair) => sum + (Complex.Conjugate(pair.First) * pair.Second));
        Assert.Equal(expected, NdArray.VDot(a, b));
        Assert.Equal(expected, NdArray.VDot(a.Ravel(), b));
        Assert.Equal(NdArray.VDot(a.T.Copy(), b.T.Copy()), NdArray.VDot(a.T, b.T));
        Assert.True(NdArray.VDot<bool>([true, false], [true, true]));
        Assert.Equal(0, NdArray.VDot<int>([], []));
        Assert.Equal(2.5, NdArray.VDot(NdArray.Array([1, 2]), NdArray.Array([0.5, 1])).AsType<double>().Item());
        ArgumentException error = Assert.Throws<ArgumentException>("b", () => NdArray.VDot(a, b[.., ..2]));
        Assert.Contains("(3, 2)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TensorDot_sums_over_any_axes()
    {
        NdArray<int> a = SmallNumbers.Array<int>([3, 4, 5]), b = SmallNumbers.Array<int>([4, 3, 2], 1);
        NdArray<int> result = NdArray.TensorDot(a, b, [1, 0], [0, 1]);
        Assert.Equal(new Shape([5, 2]), result.Shape);
        for (int i = 0; i < 5; i++)
        {
            for (int j = 0; j < 2; j++)
            {
                int sum = 0;
                for (int k = 0; k < 3; k++)
                {
                    for (int n = 0; n < 4; n++)
                    {
                        sum += a[k, n, i] * b[n, k, j];
                    }
                }

                Assert.Equal(sum, result[i, j]);
            }
        }

        NdArray<int> target = NdArray.Zeros<int>([2, 5]).T;
        Assert.Same(target, NdArray.TensorDot(a, b, [-2, -3], [0, 1], target));
        Assert.Equal(result.ToArray(), target.ToArray());
        Assert.Equal(new Shape([3, 4, 5, 4, 3, 2]), NdArray.TensorDot(a, b, 0).Shape);
        Assert.Equal(NdArray.Dot(a[0, .., ..], a[0, .., ..].T).ToArray(), NdArray.TensorDot(a[0, .., ..], a[0, .., ..].T, 1).ToArray());
        Assert.Equal(DType.Float64, NdArray.TensorDot(a, NdArray.Ones<double>([5]), 1).DType);
        Assert.Equal(DType.Float64, NdArray.TensorDot(a, NdArray.Ones<double>([5]), [2], [0]).DType);

        // A result whose axes are in no order cannot be written as one matrix.
        NdArray<int> odd = NdArray.Zeros<int>([4, 3, 4, 2]).SwapAxes(0, 1);
        NdArray<int> mixed = NdArray.TensorDot(a, SmallNumbers.Array<int>([5, 4, 2]), 1);
        Assert.Equal(mixed.ToArray(), NdArray.TensorDot(a, SmallNumbers.Array<int>([5, 4, 2]), 1, odd).ToArray());
    }

    [Fact]
    public void TensorDot_refuses_what_does_not_fit()
    {
        NdArray<int> a = NdArray.Ones<int>([2, 3, 4]);
        Assert.Throws<ArgumentException>("b", () => NdArray.TensorDot(a, a, 1));
        Assert.Throws<ArgumentOutOfRangeException>("axes", () => NdArray.TensorDot(a, a, 4));
        Assert.Throws<ArgumentOutOfRangeException>("axes", () => NdArray.TensorDot(a, a, -1));
        Assert.Throws<ArgumentException>("axesB", () => NdArray.TensorDot(a, a, [0, 1], [0]));
        Assert.Throws<ArgumentException>("axesA", () => NdArray.TensorDot(a, a, [0, 0], [0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>("axesB", () => NdArray.TensorDot(a, a, [0], [3]));
    }

    [Fact]
    public void Dot_refuses_what_does_not_fit()
    {
        NdArray<int> a = NdArray.Ones<int>([2, 3]);
        Assert.Throws<ArgumentException>("b", () => NdArray.Dot(a, a));
        Assert.Throws<ArgumentException>("out", () => NdArray.Dot(a, a.T, NdArray.Zeros<int>([3, 3])));
        Assert.Throws<ArgumentNullException>("a", () => NdArray.Dot<int>(null!, a));
        Assert.Throws<NotSupportedException>(() => NdArray.Dot(NdArray.Array([1m]), NdArray.Array([2m])));
        Assert.Throws<NotSupportedException>(() => NdArray.Outer<char>(['a'], ['b']));
    }
}
