using System.Numerics;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Products;

/// <summary>VecDot, MatVec and VecMat: products of stacks of vectors.</summary>
public class VectorProductTests
{
    [Fact]
    public void Each_is_a_sum_over_the_axis_of_the_vectors()
    {
        NdArray<int> a = SmallNumbers.Array<int>([2, 1, 3]), b = SmallNumbers.Array<int>([4, 3], 5), m = SmallNumbers.Array<int>([2, 5, 4, 3], 2);
        Assert.Equal(NdArray.Einsum("...i,...i->...", a, b).ToArray(), NdArray.VecDot(a, b).ToArray());
        Assert.Equal(NdArray.Einsum("...ij,...j->...i", m, a).ToArray(), NdArray.MatVec(m, a).ToArray());
        Assert.Equal(new Shape([2, 5, 4]), NdArray.MatVec(m, a).Shape);
        Assert.Equal(NdArray.Einsum("...i,...ij->...j", a, m.SwapAxes(2, 3)).ToArray(), NdArray.VecMat(a, m.SwapAxes(2, 3)).ToArray());
        Assert.Equal(NdArray.VecDot(a.T, a.T, axis: -3).ToArray(), NdArray.VecDot(a, a).T.ToArray());
    }

    [Fact]
    public void Vectors_on_the_left_are_conjugated()
    {
        Complex i = Complex.ImaginaryOne;
        NdArray<Complex> v = NdArray.Array(i, 2), m = NdArray.Array(new Complex[,] { { 1, 2 }, { i, 3 } });
        Assert.Equal(5, NdArray.VecDot(v, v).Item());
        Assert.Equal([i, 6 - (2 * i)], NdArray.VecMat(v, m).ToArray());
        Assert.Equal([4 + i, 5], NdArray.MatVec(m, v).ToArray());
        Assert.Equal(i, ((NdArray<Complex>)NdArray.VecDot((NdArray)NdArray.Array(1, 0), v)).Item());
    }

    [Fact]
    public void Types_and_places_are_as_asked()
    {
        NdArray<int> a = [[1, 2], [3, 4]];
        NdArray<int> into = NdArray.Zeros<int>([4])[new Slice(null, null, 2)];
        Assert.Same(into, NdArray.VecDot(a, [10, 1], into));
        Assert.Equal([12, 34], into.ToArray());
        Assert.Same(into, NdArray.MatVec(a, into, into));
        Assert.Equal([80, 172], into.ToArray());
        Assert.Equal(DType.Float32, NdArray.VecMat(a, (NdArray)a, dtype: DType.Float32, casting: Casting.SameKind).DType);
        Assert.Equal(DType.Float64, NdArray.MatVec((NdArray)a, NdArray.Ones([2])).DType);
        Assert.True(NdArray.VecDot<bool>([true, false], [true, true]).Item());
    }

    /// <summary>The expected values are NumPy's.</summary>
    [Fact]
    public void The_axis_of_the_vectors_may_be_kept()
    {
        NdArray<int> x = NdArray.Arange(24).Reshape(2, 3, 4), y = [[0], [1], [2]];
        int[] sums = [20, 23, 26, 29, 56, 59, 62, 65];
        NdArray<int> kept = NdArray.VecDot(x, NdArray.BroadcastTo(y, [3, 4]), axis: -2, keepDims: true);
        Assert.Equal(new Shape([2, 1, 4]), kept.Shape);
        Assert.Equal(sums, kept.Flat.ToArray());
        NdArray<int> both = NdArray.VecDot(x, x, axis: 1, keepDims: true);
        Assert.Equal(new Shape([2, 1, 4]), both.Shape);
        Assert.Equal([80, 107, 140, 179, 800, 899, 1004, 1115], both.Flat.ToArray());
        Assert.Equal(new Shape([1, 3, 4]), NdArray.VecDot((NdArray)x, x, axis: 0, keepDims: true).Shape);
        Assert.Equal(new Shape([2, 3, 1]), NdArray.VecDot(x, NdArray.Arange(4), keepDims: true).Shape);
        Assert.Equal(new Shape([1]), NdArray.VecDot<int>([1, 2], [3, 4], keepDims: true).Shape);
        NdArray<Complex> v = NdArray.Array(Complex.ImaginaryOne, 2);
        Assert.Equal([5], NdArray.VecDot(v, v, keepDims: true).ToArray());

        // A positive axis counts in each of the two, and then in the result.
        NdArray<int> deep = NdArray.Arange(24).Reshape(3, 2, 4), flat = NdArray.Arange(12).Reshape(3, 4);
        NdArray<int> first = NdArray.VecDot(deep, flat, axis: 0, keepDims: true);
        Assert.Equal(new Shape([1, 2, 4]), first.Shape);
        Assert.Equal([160, 199, 244, 295, 208, 259, 316, 379], first.Flat.ToArray());
    }

    [Fact]
    public void A_kept_axis_is_in_the_array_for_the_result_too()
    {
        NdArray<int> x = NdArray.Arange(24).Reshape(2, 3, 4);
        int[] sums = [80, 107, 140, 179, 800, 899, 1004, 1115];
        NdArray<int> into = NdArray.Zeros<int>([4, 2, 2])[.., ..1, ..].T;
        Assert.Same(into, NdArray.VecDot(x, x, into, axis: 1, keepDims: true));
        Assert.Equal(sums, into.Flat.ToArray());
        NdArray<double> wide = NdArray.Zeros([2, 1, 4]);
        Assert.Same(wide, NdArray.VecDot(x, (NdArray)x, wide, axis: -2, keepDims: true));
        Assert.Equal([.. sums.Select(sum => (double)sum)], wide.Flat.ToArray());
        NdArray<int> own = x.Copy();
        NdArray.VecDot(own, own, own[.., 1..2, ..], axis: 1, keepDims: true);
        Assert.Equal(sums, own[.., 1..2, ..].Flat.ToArray());

        foreach (Func<object> call in (Func<object>[])[
            () => NdArray.VecDot(x, x, NdArray.Zeros<int>([2, 4]), axis: 1, keepDims: true),
            () => NdArray.VecDot(x, (NdArray)x, NdArray.Zeros([2, 4]), axis: 1, keepDims: true)])
        {
            ArgumentException error = Assert.Throws<ArgumentException>("out", call);
            Assert.Contains("(2, 4)", error.Message, StringComparison.Ordinal);
            Assert.Contains("(2, 1, 4)", error.Message, StringComparison.Ordinal);
        }

        Assert.Throws<InvalidOperationException>(() => NdArray.VecDot(x, x, into.AsReadOnly(), axis: 1, keepDims: true));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.VecDot(x, x, axis: 3, keepDims: true));
        Assert.Throws<ArgumentException>("x2", () => NdArray.VecDot(x, NdArray.Ones<int>([5, 3, 4]), into, axis: 1, keepDims: true));
        Assert.Equal(sums, into.Flat.ToArray());
    }

    [Fact]
    public void What_does_not_fit_is_named()
    {
        NdArray<int> a = NdArray.Ones<int>([2, 3]), deep = NdArray.Ones<int>([4, 2, 3]);
        Says("(2, 3) and (4,)", "x2", () => NdArray.VecDot(a, NdArray.Ones<int>([4])));
        Says("MatVec multiplies matrices, of at least two axes, and 'x1' has shape (3,)", "x1", () => NdArray.MatVec(a[0, ..], a));
        Says("VecMat multiplies matrices, of at least two axes, and 'x2' has shape ()", "x2", () => NdArray.VecMat(a, (NdArray<int>)1));
        Says("VecDot multiplies vectors, of at least one axis, and 'x1' has shape ()", "x1", () => NdArray.VecDot((NdArray<int>)1, a));
        Says("Shapes (2, 3) and (4, 3) do not fit", "x2", () => NdArray.VecDot(a, NdArray.Ones<int>([4, 3])));
        Says("Shapes (4, 2, 3) and (2, 3, 2) do not fit", "x2", () => NdArray.MatMul(deep, NdArray.Ones<int>([2, 3, 2])));
        Assert.Throws<ArgumentOutOfRangeException>("axis", () => NdArray.VecDot(a, a, axis: 2));
        Assert.Throws<ArgumentException>("out", () => NdArray.VecDot(a, a, NdArray.Zeros<int>([3])));
        Assert.Throws<ArgumentNullException>("x2", () => NdArray.MatVec(a, null!));
        Assert.Throws<NotSupportedException>(() => NdArray.VecDot<char>(['a'], ['b']));
        Assert.Throws<InvalidCastException>(() => NdArray.VecDot(a, a, dtype: DType.Int8, casting: Casting.Safe));

        static void Says(string text, string parameter, Func<object> call) =>
            Assert.Contains(text, Assert.Throws<ArgumentException>(parameter, call).Message, StringComparison.Ordinal);
    }
}
