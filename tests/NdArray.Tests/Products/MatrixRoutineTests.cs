using System.Numerics;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Products;

/// <summary>Kron, Trace, Cross, MatrixPower and MultiDot.</summary>
public class MatrixRoutineTests
{
    [Fact]
    public void Kron_puts_a_multiple_of_one_array_for_each_element_of_the_other()
    {
        NdArray<int> a = SmallNumbers.Array<int>([2, 3]), b = SmallNumbers.Array<int>([4, 5], 3);
        NdArray<int> result = NdArray.Kron(a, b);
        Assert.Equal(new Shape([8, 15]), result.Shape);
        for (int i = 0; i < 8; i++)
        {
            for (int j = 0; j < 15; j++)
            {
                Assert.Equal(a[i / 4, j / 5] * b[i % 4, j % 5], result[i, j]);
            }
        }

        Assert.Equal([3, 4, 6, 8], NdArray.Kron<int>([1, 2], [3, 4]).ToArray());
        Assert.Equal(new Shape([2, 6, 20]), NdArray.Kron(NdArray.Ones<int>([2, 2, 4]), NdArray.Ones<int>([3, 5])).Shape);
        Assert.Equal(new Shape([]), NdArray.Kron<int>(2, 3).Shape);
        Assert.Equal([2, 4], NdArray.Kron<int>(2, [1, 2]).ToArray());
        Assert.Equal(new Shape([0, 15]), NdArray.Kron(a[..0], b).Shape);
        Assert.Equal(DType.Float64, NdArray.Kron(a, NdArray.Ones<double>([2])).DType);
        Assert.Throws<NotSupportedException>(() => NdArray.Kron<char>(['a'], ['b']));
    }

    [Fact]
    public void Trace_sums_diagonals()
    {
        NdArray<int> a = SmallNumbers.Array<int>([3, 4, 5]);
        NdArray<int> result = NdArray.Trace(a, 1, 0, 2);
        Assert.Equal([.. Enumerable.Range(0, 4).Select(j => a[0, j, 1] + a[1, j, 2] + a[2, j, 3])], result.ToArray());
        Assert.Equal(0, NdArray.Trace(a[0, .., ..], 9).Item());
        Assert.Equal(a[0, 0, 0] + a[1, 1, 0], NdArray.Trace(a[..2, ..2, 0]).Item());
        NdArray<int> target = NdArray.Zeros<int>([5]);
        Assert.Same(target, NdArray.Trace(a, @out: target));
        Assert.Equal(NdArray.Trace(a).ToArray(), target.ToArray());
        Assert.Equal(Complex.One * 3, NdArray.Trace(NdArray.Eye<Complex>(3)).Item());
        Assert.Throws<ArgumentException>(() => NdArray.Trace(NdArray.Ones<int>([3])));
        Assert.Throws<ArgumentException>("out", () => NdArray.Trace(a, @out: NdArray.Zeros<int>([4])));
    }

    [Fact]
    public void Trace_of_arrays_of_any_type_widens()
    {
        NdArray bytes = NdArray.Full<byte>([300, 300], 200), truths = NdArray.Ones<bool>([2, 3, 3]);
        Assert.Equal(DType.UInt64, NdArray.Trace(bytes).DType);
        Assert.Equal(60_000ul, NdArray.Trace(bytes).AsType<ulong>().Item());
        Assert.Equal([2, 2, 2], NdArray.Trace(truths).AsType<int>().ToArray());
        Assert.Equal(DType.Float32, NdArray.Trace(bytes, dtype: DType.Float32).DType);
        Assert.Equal(DType.Float16, NdArray.Trace((NdArray)NdArray.Ones<Half>([2, 2])).DType);
        Assert.Throws<NotSupportedException>(() => NdArray.Trace((NdArray)NdArray.Full([2, 2], 'a')));
    }

    [Fact]
    public void Cross_is_at_right_angles_to_both()
    {
        NdArray<double> a = SmallNumbers.Array<double>([4, 1, 3]), b = SmallNumbers.Array<double>([5, 3], 2);
        NdArray<double> result = NdArray.Cross(a, b);
        Assert.Equal(new Shape([4, 5, 3]), result.Shape);
        Assert.Equal(new double[20], NdArray.Einsum("ijk,ilk->ij", result, a).ToArray());
        Assert.Equal(new double[20], NdArray.Einsum("ijk,jk->ij", result, b).ToArray());
        Assert.Equal([-3, 6, -3], NdArray.Cross<int>([1, 2, 3], [4, 5, 6]).ToArray());
        Assert.Equal([0, 0, 0], NdArray.Cross<double>([0.1, 0.2, 0.3], [0.1, 0.2, 0.3]).ToArray());
    }

    [Fact]
    public void Cross_of_two_elements_takes_the_third_for_0()
    {
        Assert.Equal(-2, NdArray.Cross<int>([1, 2], [3, 4]).Item());
        foreach ((int[] left, int[] right) in ((int[], int[])[])[([1, 2], [3, 4, 5]), ([3, 4, 5], [1, 2])])
        {
            int[] whole(int[] vector) => [.. vector, .. new int[3 - vector.Length]];
            Assert.Equal(
                NdArray.Cross(NdArray.Array(whole(left)), NdArray.Array(whole(right))).ToArray(),
                NdArray.Cross(NdArray.Array(left), NdArray.Array(right)).ToArray());
        }
    }

    [Fact]
    public void Cross_finds_vectors_along_any_axis()
    {
        NdArray<int> a = SmallNumbers.Array<int>([3, 4]), b = SmallNumbers.Array<int>([4, 3], 5);
        int[] expected = NdArray.Cross(a.T, b).ToArray();
        Assert.Equal(expected, NdArray.Cross(a, b, axisA: 0).ToArray());
        Assert.Equal(expected, NdArray.Cross(a, b, axisA: 0, axisC: 0).T.ToArray());
        Assert.Equal(expected, NdArray.Cross(a, b.T, axis: 0).T.ToArray());
        Assert.Equal(DType.Float64, NdArray.Cross(a, b.AsType<double>(), axisA: 0).DType);
        Assert.Throws<ArgumentException>("b", () => NdArray.Cross(a, a));
        Assert.Throws<ArgumentOutOfRangeException>("axisA", () => NdArray.Cross(a, b, axisA: 2));
        Assert.Throws<ArgumentOutOfRangeException>("axisC", () => NdArray.Cross(a, b, axisA: 0, axisC: 2));
        Assert.Throws<NotSupportedException>(() => NdArray.Cross((NdArray)NdArray.Ones<bool>([3]), NdArray.Ones<bool>([3])));
    }

    [Fact]
    public void MatrixPower_multiplies_again_and_again()
    {
        NdArray<int> a = SmallNumbers.Array<int>([2, 3, 3]);
        NdArray<int> power = NdArray.MatrixPower(a, 0);
        Assert.Equal(NdArray.BroadcastTo(NdArray.Identity<int>(3), a.Shape).ToArray(), power.ToArray());
        Assert.True(power.IsWriteable);
        for (int n = 1; n < 12; n++)
        {
            power = NdArray.MatMul(power, a);
            Assert.Equal(power.ToArray(), NdArray.MatrixPower(a, n).ToArray());
        }

        Assert.False(NdArray.SharesMemory(a, NdArray.MatrixPower(a, 1)));
        Assert.Throws<ArgumentException>("a", () => NdArray.MatrixPower(NdArray.Ones<int>([2, 3]), 2));
        Assert.Throws<ArgumentException>("a", () => NdArray.MatrixPower(NdArray.Ones<int>([3]), 2));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => NdArray.MatrixPower(a, -1));
    }

    [Fact]
    public void A_negative_power_is_one_of_the_inverse()
    {
        NdArray<double> a = [[0, 2, 1], [4, 0, 0], [1, 1, 1]];
        NdArray<Complex> c = NdArray.Array(new Complex[,] { { Complex.ImaginaryOne, 2 }, { 0, new Complex(3, 4) } });
        Assert.True(NdArray.AllClose(NdArray.MatMul(a, NdArray.MatrixPower(a, -1)), NdArray.Eye(3)));
        Assert.True(NdArray.AllClose(NdArray.MatMul(NdArray.MatrixPower(a, 3), NdArray.MatrixPower(a, -3)), NdArray.Eye(3)));
        Assert.Equal(NdArray.Eye<Complex>(2).ToArray(), NdArray.Round(NdArray.Real(NdArray.MatMul(c, NdArray.MatrixPower(c, -1))), 12).AsType<Complex>().ToArray());
        Assert.Equal([1f, -1, 0, 0.5f], NdArray.MatrixPower<float>([[1, 2], [0, 2]], -1).ToArray());
        Assert.Equal([(Half)0.25], NdArray.MatrixPower<Half>([[(Half)2]], -2).ToArray());
        Assert.Equal([1.0, -1, 0, 0.5], ((NdArray<double>)NdArray.MatrixPower((NdArray)NdArray.Array(new[,] { { 1, 2 }, { 0, 2 } }), -1)).ToArray());
        NdArray<double> stack = NdArray.Stack([a, 2 * a, a.T]);
        Assert.True(NdArray.AllClose(NdArray.MatMul(stack, NdArray.MatrixPower(stack, -1)), NdArray.BroadcastTo(NdArray.Eye(3), [3, 3, 3])));
        Assert.Equal(new Shape([2, 0, 0]), NdArray.MatrixPower(NdArray.Zeros([2, 0, 0]), -1).Shape);
        Assert.Equal(0, NdArray.MatrixPower<double>([[2]], int.MinValue).Item());
        Assert.True(double.IsNaN(NdArray.MatrixPower(NdArray.Full([2, 2], double.NaN), -1)[0, 0]));
    }

    [Fact]
    public void A_singular_matrix_is_named()
    {
        NdArray<double> stack = NdArray.Stack([NdArray.Eye(2), NdArray.Ones([2, 2])]);
        Assert.Contains("Matrix 1 of those of shape (2, 2, 2)", Assert.Throws<ArgumentException>("a", () => NdArray.MatrixPower(stack, -1)).Message, StringComparison.Ordinal);
        Assert.Contains("The matrix of shape (2, 2)", Assert.Throws<ArgumentException>("a", () => NdArray.MatrixPower((NdArray)stack[1, .., ..], -2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("a", () => NdArray.MatrixPower(NdArray.Zeros<Complex>([1, 1]), -1));
        Assert.Contains("int32", Assert.Throws<ArgumentOutOfRangeException>("n", () => NdArray.MatrixPower(NdArray.Eye<int>(2), -1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_added_zeros_keep_their_sign()
    {
        NdArray<double> zero = [0.0], number = [-3.0], target = NdArray.Zeros([1, 1]);
        NdArray<double>[] products =
        [
            NdArray.Outer(zero, number), NdArray.Outer(number, zero, target), NdArray.Kron(zero, number), NdArray.Dot(zero, -3.0),
            NdArray.Inner(0.0, number), (NdArray<double>)NdArray.Outer(zero, (NdArray)NdArray.Array(-3)),
            (NdArray<double>)NdArray.Kron((NdArray)number, zero),
        ];
        Assert.All(products, product => Assert.True(double.IsNegative(product.Reshape(-1)[0])));
        Assert.False(double.IsNegative(NdArray.MatMul(zero, number).Item()));
        Assert.False(double.IsNegative(NdArray.Einsum("i,j->ij", zero, number)[0, 0]));
    }

    [Fact]
    public void MultiDot_multiplies_in_whatever_order()
    {
        NdArray<int>[] chain =
        [
            SmallNumbers.Array<int>([3, 20]), SmallNumbers.Array<int>([20, 2], 1), SmallNumbers.Array<int>([2, 30], 2),
            SmallNumbers.Array<int>([30, 4], 3), SmallNumbers.Array<int>([4, 5], 4),
        ];
        for (int count = 2; count <= chain.Length; count++)
        {
            NdArray<int> expected = chain[..count].Aggregate((left, right) => NdArray.MatMul(left, right));
            Assert.Equal(expected.ToArray(), NdArray.MultiDot<int>(chain.AsSpan(0, count)).ToArray());
        }

        NdArray<int> row = SmallNumbers.Array<int>([3], 6), column = SmallNumbers.Array<int>([5], 7);
        NdArray<int> number = NdArray.MultiDot([row, .. chain, column]);
        Assert.Equal(0, number.Rank);
        Assert.Equal(NdArray.MatMul(row, NdArray.MatMul(NdArray.MultiDot(chain), column)).Item(), number.Item());
        Assert.Equal(DType.Float64, NdArray.MultiDot([chain[0], chain[1], NdArray.Ones<double>([2])]).DType);
        NdArray<int> target = NdArray.Zeros<int>([5, 3]).T;
        Assert.Same(target, NdArray.MultiDot(chain, target));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.MultiDot([row]));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.MultiDot([row, row, row]));
        Assert.Throws<ArgumentException>("arrays", () => NdArray.MultiDot([chain[0], chain[2]]));
    }

    [Fact]
    public void Routines_of_any_type_write_where_they_are_told()
    {
        NdArray<int> a = [[1, 1], [1, 0]];
        NdArray<float> f = a.AsType<float>(), sums = NdArray.Zeros<float>([]), products = NdArray.Zeros<float>([2, 2]);
        Assert.Equal([89f, 55, 55, 34], ((NdArray<float>)NdArray.MatrixPower((NdArray)f, 10)).Flat.ToArray());
        Assert.Throws<ArgumentException>("a", () => NdArray.MatrixPower((NdArray)NdArray.Ones<int>([3]), 2));
        Assert.Same(sums, NdArray.Trace((NdArray)f, @out: sums));
        Assert.Equal(1, sums.Item());
        NdArray.Trace((NdArray)a, offset: 1, @out: sums);
        Assert.Equal(1, sums.Item());
        Assert.Same(products, NdArray.MultiDot([(NdArray)f, a.AsType<sbyte>(), f], products));
        Assert.Equal([3f, 2, 2, 1], products.Flat.ToArray());
        Assert.Throws<InvalidCastException>(() => NdArray.MultiDot([(NdArray)f, f], a));
        Assert.Throws<InvalidCastException>(() => NdArray.Trace((NdArray)f, @out: NdArray.Zeros<int>([])));
        Assert.Throws<ArgumentException>("out", () => NdArray.Trace((NdArray)f, @out: products));
    }
}
