using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays;

/// <content>The indices of triangles of matrices.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The rows and the columns of the places of a matrix at and below a diagonal, in row-major order. NumPy:
    /// <c>numpy.tril_indices</c>.
    /// </summary>
    /// <param name="n">The number of rows of the matrix.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <param name="m">The number of columns; null for as many as rows.</param>
    /// <returns>Two new 1-D arrays of the same length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    /// <exception cref="OverflowException">There would be too many indices.</exception>
    /// <example><code>
    /// (NdArray&lt;long&gt; rows, NdArray&lt;long&gt; columns) = np.TrilIndices(3);
    /// Console.WriteLine($"{rows} {columns}");
    /// // [0 1 1 2 2 2] [0 0 1 0 1 2]
    /// </code></example>
    public static (NdArray<long> Rows, NdArray<long> Columns) TrilIndices(nint n, nint k = 0, nint? m = null) =>
        PlacesOf(Triangle.Lower(Throw.IfNegative(n, nameof(n)), Throw.IfNegative(m ?? n, nameof(m)), k));

    /// <summary>
    /// The rows and the columns of the places of a matrix at and above a diagonal, in row-major order. NumPy:
    /// <c>numpy.triu_indices</c>.
    /// </summary>
    /// <param name="n">The number of rows of the matrix.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <param name="m">The number of columns; null for as many as rows.</param>
    /// <returns>Two new 1-D arrays of the same length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    /// <exception cref="OverflowException">There would be too many indices.</exception>
    /// <example><code>
    /// (NdArray&lt;long&gt; rows, NdArray&lt;long&gt; columns) = np.TriuIndices(3, k: 1);
    /// Console.WriteLine($"{rows} {columns}");
    /// // [0 0 1] [1 2 2]
    /// </code></example>
    public static (NdArray<long> Rows, NdArray<long> Columns) TriuIndices(nint n, nint k = 0, nint? m = null) =>
        PlacesOf(Triangle.Upper(Throw.IfNegative(n, nameof(n)), Throw.IfNegative(m ?? n, nameof(m)), k));

    /// <summary>
    /// The rows and the columns of the places of a given matrix at and below a diagonal. NumPy:
    /// <c>numpy.tril_indices_from</c>.
    /// </summary>
    /// <param name="arr">The matrix.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <returns>Two new 1-D arrays of the same length.</returns>
    /// <exception cref="ArgumentException">The array is not of rank 2.</exception>
    public static (NdArray<long> Rows, NdArray<long> Columns) TrilIndicesFrom(NdArray arr, nint k = 0)
    {
        Shape shape = MatrixShape(arr);
        return TrilIndices(shape[0], k, shape[1]);
    }

    /// <summary>
    /// The rows and the columns of the places of a given matrix at and above a diagonal. NumPy:
    /// <c>numpy.triu_indices_from</c>.
    /// </summary>
    /// <param name="arr">The matrix.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <returns>Two new 1-D arrays of the same length.</returns>
    /// <exception cref="ArgumentException">The array is not of rank 2.</exception>
    public static (NdArray<long> Rows, NdArray<long> Columns) TriuIndicesFrom(NdArray arr, nint k = 0)
    {
        Shape shape = MatrixShape(arr);
        return TriuIndices(shape[0], k, shape[1]);
    }

    /// <summary>
    /// The rows and the columns of the places of a square matrix that a function leaves: <see cref="Triu{TArray}"/>, for
    /// instance. NumPy: <c>numpy.mask_indices</c>.
    /// </summary>
    /// <param name="n">The number of rows and columns.</param>
    /// <param name="maskFunc">
    /// Given a matrix in which all places are true, and <paramref name="k"/>, makes one in which those that are wanted are.
    /// </param>
    /// <param name="k">What the function is called with.</param>
    /// <returns>Two new 1-D arrays of the same length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    /// <exception cref="ArgumentException">The function makes something else than a matrix.</exception>
    /// <example><code>
    /// (NdArray&lt;long&gt; rows, NdArray&lt;long&gt; columns) = np.MaskIndices(3, np.Triu, k: 1);
    /// Console.WriteLine($"{rows} {columns}");
    /// // [0 0 1] [1 2 2]
    /// </code></example>
    public static (NdArray<long> Rows, NdArray<long> Columns) MaskIndices(
        nint n, Func<NdArray<bool>, nint, NdArray<bool>> maskFunc, nint k = 0)
    {
        ArgumentNullException.ThrowIfNull(maskFunc);
        NdArray<bool> mask = maskFunc(Full([n, n], true), k);
        Shape shape = MatrixShape(mask, nameof(maskFunc));
        using NdArray<long> places = Indexing.Masks.Positions(mask);
        NdArray<long>[] indices = UnravelIndex(places, shape);
        return (indices[0], indices[1]);
    }

    private static Shape MatrixShape(NdArray arr, string parameter = "arr")
    {
        ArgumentNullException.ThrowIfNull(arr, parameter);
        if (arr.Rank != 2)
        {
            Throw.NotAMatrix(arr.Shape, parameter);
        }

        return arr.Shape;
    }

    private static (NdArray<long> Rows, NdArray<long> Columns) PlacesOf(Triangle triangle)
    {
        Int128 count = triangle.Count();
        if (count > nint.MaxValue)
        {
            Throw.TriangleCount(count);
        }

        NdArray<long> rows = Empty<long>((nint)count), columns = Empty<long>((nint)count);
        using Lease<long> rowLease = rows.Open(), columnLease = columns.Open();
        FillTriangle.Places(rowLease.Span(rows.Size), columnLease.Span(columns.Size), triangle);
        return (rows, columns);
    }
}
