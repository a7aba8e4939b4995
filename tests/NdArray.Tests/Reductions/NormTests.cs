using System.Numerics;

namespace NdArrays.Tests.Reductions;

/// <summary>Norms of vectors and matrices.</summary>
public class NormTests
{
    private static readonly NdArray<double> A = NdArray.Arange<double>(-4, 5);

    private static readonly NdArray<double> B = A.Reshape(3, 3);

    /// <summary>The examples of NumPy's page.</summary>
    [Fact]
    public void Vectors_and_matrices_have_norms_of_every_order()
    {
        Assert.Equal(7.745966692414834, NdArray.Norm(A).Item(), 14);
        Assert.Equal(7.745966692414834, NdArray.Norm(B, NormOrder.Frobenius).Item(), 14);
        Assert.Equal(4, NdArray.Norm(A, double.PositiveInfinity).Item());
        Assert.Equal(9, NdArray.Norm(B, double.PositiveInfinity).Item());
        Assert.Equal(2, NdArray.Norm(B, double.NegativeInfinity).Item());
        Assert.Equal(20, NdArray.Norm(A, 1).Item());
        Assert.Equal(7, NdArray.Norm(B, 1).Item());
        Assert.Equal(6, NdArray.Norm(B, -1).Item());
        Assert.Equal(7.3484692283495345, NdArray.Norm(B, 2).Item(), 13);
        Assert.Equal(0, NdArray.Norm(B, -2).Item(), 13);
        Assert.Equal(5.848035476425731, NdArray.Norm(A, 3).Item(), 13);
        Assert.Equal(9.797958971132713, NdArray.Norm(B, NormOrder.Nuclear).Item(), 13);
        Assert.Equal(8, NdArray.Norm(A, 0).Item());
    }

    /// <summary>A unitary matrix changes no singular value.</summary>
    [Fact]
    public void Complex_matrices_have_the_singular_values_of_what_they_turn()
    {
        Complex i = Complex.ImaginaryOne;
        NdArray<Complex> turn = NdArray.Array<Complex>(1, i, i, 1).Reshape(2, 2), stretch = NdArray.Array<Complex>(3, 0, 0, 4).Reshape(2, 2);
        NdArray<Complex> a = turn.MatMul(stretch) * (1 / double.Sqrt(2));
        Assert.Equal(4, ((NdArray<double>)NdArray.Norm((NdArray)a, 2)).Item(), 13);
        Assert.Equal(7, ((NdArray<double>)NdArray.Norm((NdArray)a, NormOrder.Nuclear)).Item(), 13);
    }

    [Fact]
    public void Wide_tall_and_stacked_matrices_keep_their_places()
    {
        NdArray<double> stack = NdArray.Sin(NdArray.Arange<double>(0, 60)).Reshape(3, 4, 5);
        NdArray<double> norms = NdArray.MatrixNorm(stack, keepDims: true, ord: 2);
        Assert.Equal(new Shape([3, 1, 1]), norms.Shape);
        Assert.True(NdArray.AllClose(norms, NdArray.MatrixNorm(stack.Transpose(0, 2, 1), keepDims: true, ord: 2), rtol: 1e-12));
        for (int i = 0; i < 3; i++)
        {
            // The largest stretching, found by stretching again and again.
            NdArray<double> matrix = stack[i, .., ..], square = matrix.Transpose().MatMul(matrix), v = NdArray.Ones<double>([5]);
            for (int step = 0; step < 2000; step++)
            {
                v = square.Dot(v);
                v /= NdArray.Norm(v);
            }

            Assert.Equal(NdArray.Norm(matrix.Dot(v)).Item(), norms[i, 0, 0], 10);
        }
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Assert.Equal("ord", Assert.Throws<ArgumentException>(() => NdArray.Norm(B, 3)).ParamName);
        Assert.Equal("ord", Assert.Throws<ArgumentException>(() => NdArray.Norm(A, NormOrder.Nuclear, axis: 0)).ParamName);
        Assert.Equal("axis", Assert.Throws<ArgumentException>(() => NdArray.Norm(A.Reshape(1, 3, 3), 1)).ParamName);
        Assert.Equal("axis", Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Norm(B, axis: 2)).ParamName);
        Assert.Throws<ArgumentNullException>(() => NdArray.Norm<double>(null!));
        Assert.Throws<ArgumentException>(() => NdArray.Norm(NdArray.Zeros<double>([0]), double.PositiveInfinity));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-2)]
    [InlineData(double.PositiveInfinity)]
    public void A_norm_of_no_elements_speaks_of_what_it_was_given(double order)
    {
        ArgumentException error = Assert.Throws<ArgumentException>("a", () => NdArray.Norm(NdArray.Zeros<double>([0, 3]), order));
        Assert.Equal("Norm of no elements has no value: the array of shape (0, 3) has none along the axes. (Parameter 'a')", error.Message);
        error = Assert.Throws<ArgumentException>("a", () => NdArray.MatrixNorm(NdArray.Zeros<double>([2, 0, 3]), ord: order));
        Assert.StartsWith("MatrixNorm of no elements has no value: the array of shape (2, 0, 3)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_norm_of_no_vectors_is_none()
    {
        NdArray<double> none = NdArray.Zeros<double>([0, 3]);
        Assert.Equal(new Shape([0]), NdArray.Norm(none, double.PositiveInfinity, axis: 1).Shape);
        ArgumentException error = Assert.Throws<ArgumentException>("a", () => NdArray.VectorNorm(none, 0, ord: double.PositiveInfinity));
        Assert.StartsWith("VectorNorm of no elements has no value: the array of shape (0, 3)", error.Message, StringComparison.Ordinal);
    }
}
