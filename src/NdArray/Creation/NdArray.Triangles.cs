using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Triangles of matrices.</content>
public abstract partial class NdArray
{
    /// <summary>A matrix of ones at and below a diagonal and zeros above it. NumPy: <c>numpy.tri</c>.</summary>
    /// <typeparam name="T">The type of the elements: one to which a number converts.</typeparam>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns; null for as many as rows.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <returns>A new matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    /// <exception cref="InvalidCastException">The type has no one.</exception>
    /// <exception cref="OverflowException">The matrix would have too many elements.</exception>
    /// <example><code>
    /// Console.WriteLine(np.Tri&lt;int&gt;(3, 4, k: 1));
    /// // [[1 1 0 0]
    /// //  [1 1 1 0]
    /// //  [1 1 1 1]]
    /// </code></example>
    public static NdArray<T> Tri<T>(nint rows, nint? columns = null, nint k = 0)
    {
        Shape shape = [rows, columns ?? rows];
        NdArray<T> result = Empty<T>(shape);
        if (result.Size == 0)
        {
            return result;
        }

        // Every row is the one above moved by a place, so that all are parts of one: ones, then zeros.
        using NdArray<T> line = Zeros<T>(shape[0] + shape[1] - 1);
        nint ones = shape[0] + nint.Clamp(k, -shape[0], shape[1] - 1);
        line.Assign(line.Layout.Part(0, 0, ones), NdArrayBuilder.Scalar(1));
        result.ReadFrom(result.Layout, line, new ArrayLayout(shape, [-1, 1], shape[0] - 1));
        return result;
    }

    /// <summary>A double-precision matrix of ones at and below a diagonal and zeros above it. NumPy: <c>numpy.tri</c>.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns; null for as many as rows.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <returns>A new matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    /// <exception cref="OverflowException">The matrix would have too many elements.</exception>
    public static NdArray<double> Tri(nint rows, nint? columns = null, nint k = 0) => Tri<double>(rows, columns, k);

    /// <summary>
    /// A copy of the matrices of the last two axes, with zeros above a diagonal. NumPy: <c>numpy.tril</c>.
    /// </summary>
    /// <remarks>Of a 1-D array every row of the result is a copy. The result is in row-major order.</remarks>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="m">The matrices, of rank 1 or more.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The array is of rank 0.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    /// Console.WriteLine(np.Tril(a));
    /// // [[1 0 0]
    /// //  [4 5 0]
    /// //  [7 8 9]]
    /// Console.WriteLine(np.Tril(a, -1));
    /// // [[0 0 0]
    /// //  [4 0 0]
    /// //  [7 8 0]]
    /// </code></example>
    public static TArray Tril<TArray>(TArray m, nint k = 0)
        where TArray : NdArray
    {
        TArray result = CopyOfMatrices(m);
        if (k < nint.MaxValue)
        {
            result.ClearTriangles(Triangle.Upper(result.Shape[^2], result.Shape[^1], k + 1));
        }

        return result;
    }

    /// <summary>
    /// A copy of the matrices of the last two axes, with zeros below a diagonal. NumPy: <c>numpy.triu</c>.
    /// </summary>
    /// <remarks>Of a 1-D array every row of the result is a copy. The result is in row-major order.</remarks>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="m">The matrices, of rank 1 or more.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The array is of rank 0.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    /// Console.WriteLine(np.Triu(a));
    /// // [[1 2 3]
    /// //  [0 5 6]
    /// //  [0 0 9]]
    /// </code></example>
    public static TArray Triu<TArray>(TArray m, nint k = 0)
        where TArray : NdArray
    {
        TArray result = CopyOfMatrices(m);
        if (k > nint.MinValue)
        {
            result.ClearTriangles(Triangle.Lower(result.Shape[^2], result.Shape[^1], k - 1));
        }

        return result;
    }

    private static TArray CopyOfMatrices<TArray>(TArray m)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(m);
        if (m.Rank == 0)
        {
            Throw.TriangleOfScalar();
        }

        return Copy(m.Rank == 1 ? BroadcastTo(m, [m.Size, m.Size]) : m);
    }
}
