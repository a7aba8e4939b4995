using System.Numerics;
using NdArrays.Reductions;

namespace NdArrays;

/// <content>Norms.</content>
public abstract partial class NdArray
{
    /// <summary>The norms of vectors or matrices. NumPy: <c>numpy.linalg.norm</c>.</summary>
    /// <remarks>Norms 2 and -2 of matrices, and the nuclear one, are those of the singular values, which are computed in double precision.</remarks>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The vectors or matrices.</param>
    /// <param name="ord">Which norm; none is the root of the sum of squares.</param>
    /// <param name="axis">One axis for vectors, two for matrices: that of the rows and that of the columns; none, or null, takes all elements, as one vector unless an order is given for a matrix.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The norms, without the axes unless they are kept.</returns>
    /// <exception cref="ArgumentException">The norm is not defined for so many axes, or there are no elements for it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[3, 4], [0, 5]];
    /// Console.WriteLine($"{np.Norm(a, axis: 1)} {np.Norm(a, 1, axis: 0)} {np.Norm(a, double.PositiveInfinity)}");
    /// // [5. 5.] [3. 9.] 7.0
    /// </code></example>
    public static NdArray<T> Norm<T>(NdArray<T> x, NormOrder ord = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T> => (NdArray<T>)Norms.Of(x, ord, axis, keepDims);

    /// <summary>The norms, of elements of any type, of vectors or matrices. NumPy: <c>numpy.linalg.norm</c>.</summary>
    /// <remarks>Norms 2 and -2 of matrices, and the nuclear one, are those of the singular values, which are computed in double precision.</remarks>
    /// <param name="x">The vectors or matrices.</param>
    /// <param name="ord">Which norm; none is the root of the sum of squares.</param>
    /// <param name="axis">One axis for vectors, two for matrices: that of the rows and that of the columns; none, or null, takes all elements, as one vector unless an order is given for a matrix.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <returns>The norms, floating numbers, without the axes unless they are kept.</returns>
    /// <exception cref="ArgumentException">The norm is not defined for so many axes, or there are no elements for it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray Norm(NdArray x, NormOrder ord = default, Axes axis = default, bool keepDims = false) => Norms.Of(x, ord, axis, keepDims);

    /// <summary>The norms of vectors along any axes. NumPy: <c>numpy.linalg.vector_norm</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The vectors or matrices.</param>
    /// <param name="axis">The axes whose elements make a vector; none, or null, takes all.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="ord">Which norm.</param>
    /// <returns>The norms, without the axes unless they are kept.</returns>
    /// <exception cref="ArgumentException">The norm is not defined for so many axes, or there are no elements for it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[3, 4], [0, 12]];
    /// Console.WriteLine($"{np.VectorNorm(a)} {np.VectorNorm(a, axis: 1, ord: 1)}");
    /// // 13.0 [ 7. 12.]
    /// </code></example>
    public static NdArray<T> VectorNorm<T>(NdArray<T> x, Axes axis = default, bool keepDims = false, double ord = 2)
        where T : unmanaged, IFloatingPointIeee754<T> => (NdArray<T>)Norms.OfVectors(x, ord, axis, keepDims);

    /// <summary>The norms, of elements of any type, of vectors along any axes. NumPy: <c>numpy.linalg.vector_norm</c>.</summary>
    /// <param name="x">The vectors or matrices.</param>
    /// <param name="axis">The axes whose elements make a vector; none, or null, takes all.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="ord">Which norm.</param>
    /// <returns>The norms, floating numbers, without the axes unless they are kept.</returns>
    /// <exception cref="ArgumentException">The norm is not defined for so many axes, or there are no elements for it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray VectorNorm(NdArray x, Axes axis = default, bool keepDims = false, double ord = 2) => Norms.OfVectors(x, ord, axis, keepDims);

    /// <summary>The norms of matrices, along the last two axes. NumPy: <c>numpy.linalg.matrix_norm</c>.</summary>
    /// <typeparam name="T">The type of the elements, which the result has too.</typeparam>
    /// <param name="x">The vectors or matrices.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="ord">Which norm; none is that of Frobenius.</param>
    /// <returns>The norms, without the axes unless they are kept.</returns>
    /// <exception cref="ArgumentException">The norm is not defined for so many axes, or there are no elements for it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[3, 0], [0, 4]];
    /// Console.WriteLine($"{np.MatrixNorm(a)} {np.MatrixNorm(a, ord: 2)}");
    /// // 5.0 4.0
    /// </code></example>
    public static NdArray<T> MatrixNorm<T>(NdArray<T> x, bool keepDims = false, NormOrder ord = default)
        where T : unmanaged, IFloatingPointIeee754<T> => (NdArray<T>)Norms.OfMatrices(x, ord, keepDims);

    /// <summary>The norms, of elements of any type, of matrices, along the last two axes. NumPy: <c>numpy.linalg.matrix_norm</c>.</summary>
    /// <param name="x">The vectors or matrices.</param>
    /// <param name="keepDims">Whether the result keeps the axes, with length 1.</param>
    /// <param name="ord">Which norm; none is that of Frobenius.</param>
    /// <returns>The norms, floating numbers, without the axes unless they are kept.</returns>
    /// <exception cref="ArgumentException">The norm is not defined for so many axes, or there are no elements for it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="NotSupportedException">The function is not defined for elements of the type.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static NdArray MatrixNorm(NdArray x, bool keepDims = false, NormOrder ord = default) => Norms.OfMatrices(x, ord, keepDims);
}
