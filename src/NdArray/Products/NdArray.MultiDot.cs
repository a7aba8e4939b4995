using NdArrays.Errors;
using NdArrays.Products;

namespace NdArrays;

/// <content>Products of several matrices, and powers of one.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The product of several matrices, two by two in the order that takes the fewest steps. NumPy: <c>numpy.linalg.multi_dot</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="arrays">At least two matrices; the first may be a row and the last a column, of one axis.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The product: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are fewer than two arrays, one is no matrix, sizes that are summed over differ, or <paramref name="out"/> has
    /// another shape than the result.
    /// </exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An array or <paramref name="out"/> was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.MultiDot([a, a, np.Array([1, 1])]));
    /// // [17 37]
    /// </code></example>
    public static NdArray<T> MultiDot<T>(ReadOnlySpan<NdArray<T>> arrays, NdArray<T>? @out = null)
    {
        ManyProduct.Check(ReadOnlySpan<NdArray>.CastUp(arrays), nameof(arrays));
        return default(ChainProduct).Run(arrays, @out);
    }

    /// <summary>The product of several matrices of any types. NumPy: <c>numpy.linalg.multi_dot</c>.</summary>
    /// <param name="arrays">At least two matrices; the first may be a row and the last a column, of one axis.</param>
    /// <param name="out">An array to write the product to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The product, of the type to which all promote, or <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">
    /// There are fewer than two arrays, one is no matrix, sizes that are summed over differ, the types have no common one, or
    /// <paramref name="out"/> has another shape than the product.
    /// </exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The result does not convert to the type of <paramref name="out"/> within its kind.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray MultiDot(ReadOnlySpan<NdArray> arrays, NdArray? @out = null) =>
        ManyProduct.Run(default(ChainProduct), arrays, @out);

    /// <summary>
    /// Square matrices multiplied by themselves: those of the last two axes. NumPy: <c>numpy.linalg.matrix_power</c>.
    /// </summary>
    /// <remarks>A negative power is one of the inverse, which is computed in double precision.</remarks>
    /// <typeparam name="T">The type of the elements: one of NumPy's numbers, or <see cref="bool"/>.</typeparam>
    /// <param name="a">The matrices, of shape (…, m, m).</param>
    /// <param name="n">The power; 0 gives the identity, a negative one a power of the inverse.</param>
    /// <returns>A new array of the powers.</returns>
    /// <exception cref="ArgumentException">The matrices are not square, or the power is negative and one has no inverse.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The power is negative, and the elements are whole numbers or truth values.</exception>
    /// <exception cref="NotSupportedException">Elements of this type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 1], [1, 0]];
    /// Console.WriteLine(np.MatrixPower(a, 10));
    /// // [[89 55]
    /// //  [55 34]]
    /// NdArray&lt;double&gt; b = [[2, 0], [2, 1]];
    /// Console.WriteLine(np.MatrixPower(b, -1));
    /// // [[ 0.5  0. ]
    /// //  [-1.   1. ]]
    /// </code></example>
    public static NdArray<T> MatrixPower<T>(NdArray<T> a, int n)
    {
        ArgumentNullException.ThrowIfNull(a);
        Multiplication.RequireProducts<T>(nameof(MatrixPower));
        if (a.Rank < 2 || a.Shape[^1] != a.Shape[^2])
        {
            Throw.NotSquare(a.Shape);
        }

        if (n < 0)
        {
            if (!HasInverses(a.DType))
            {
                Throw.MatrixPowerNegative(n, a.DType);
            }

            using NdArray<T> inverse = (NdArray<T>)MatrixInverse.Of(a);
            return Power(inverse, (uint)-(long)n);
        }

        return Power(a, (uint)n);
    }

    /// <summary>Square matrices of any type multiplied by themselves. NumPy: <c>numpy.linalg.matrix_power</c>.</summary>
    /// <remarks>A negative power is one of the inverse: of whole numbers and truth values, in float64.</remarks>
    /// <param name="a">The matrices, of shape (…, m, m).</param>
    /// <param name="n">The power; 0 gives the identity, a negative one a power of the inverse.</param>
    /// <returns>A new array of the powers, of the elements' type where that has inverses or none is asked for.</returns>
    /// <exception cref="ArgumentException">The matrices are not square, or the power is negative and one has no inverse.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="NotSupportedException">Elements of the type are not multiplied.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static NdArray MatrixPower(NdArray a, int n)
    {
        ArgumentNullException.ThrowIfNull(a);
        return ManyProduct.Run(new PowerProduct(n), [a], dtype: n < 0 && !HasInverses(a.DType) ? DType.Float64 : null);
    }

    /// <summary>Whether the inverse of a matrix is one of its type.</summary>
    private static bool HasInverses(DType dtype) => dtype.Kind is DTypeKind.Floating or DTypeKind.Complex;

    private static NdArray<T> Power<T>(NdArray<T> a, uint n)
    {
        if (n == 0)
        {
            using NdArray<T> one = Identity<T>(a.Shape[^1]);
            return BroadcastTo(one, a.Shape).Copy();
        }

        // Squares of squares, of which those are multiplied that the power has as a digit.
        NdArray<T>? power = null;
        NdArray<T> square = a;
        while (true)
        {
            if ((n & 1) != 0)
            {
                power = power is null ? square.Copy() : MatMul(power, square);
            }

            n >>= 1;
            if (n == 0)
            {
                return power!;
            }

            square = MatMul(square, square);
        }
    }

    private readonly struct PowerProduct(int n) : IManyProduct
    {
        public NdArray<T> Run<T>(ReadOnlySpan<NdArray<T>> arrays, NdArray<T>? @out) => MatrixPower(arrays[0], n);
    }

    private readonly struct ChainProduct : IManyProduct
    {
        public NdArray<T> Run<T>(ReadOnlySpan<NdArray<T>> arrays, NdArray<T>? @out)
        {
            Multiplication.RequireProducts<T>(nameof(MultiDot));
            return MatrixChain.Run(arrays, @out);
        }
    }
}
