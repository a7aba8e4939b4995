using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Matrices made of diagonals.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// Of a 1-D array the matrix that has it as a diagonal, and zeros elsewhere; of a matrix a diagonal, as a read-only
    /// view. NumPy: <c>numpy.diag</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="v">The array, of rank 1 or 2.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <returns>A new matrix, or a view.</returns>
    /// <exception cref="ArgumentException">The array is of another rank.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <exception cref="OverflowException">The matrix would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2];
    /// Console.WriteLine(np.Diag(a, 1));
    /// // [[0 1 0]
    /// //  [0 0 2]
    /// //  [0 0 0]]
    /// Console.WriteLine(np.Diag(np.Diag(a)));
    /// // [1 2]
    /// </code></example>
    public static TArray Diag<TArray>(TArray v, nint k = 0)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(v);
        if (v.Rank is not (1 or 2))
        {
            Throw.DiagRank(v.Shape);
        }

        return v.Rank == 1 ? MatrixOfDiagonal(v, k) : Diagonal(v, k);
    }

    /// <summary>
    /// The matrix that has the elements of an array, in row-major order, as a diagonal, and zeros elsewhere. NumPy:
    /// <c>numpy.diagflat</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="v">The array, of any rank.</param>
    /// <param name="k">How far the diagonal is to the right of the main one, or, negative, below it.</param>
    /// <returns>A new matrix.</returns>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <exception cref="OverflowException">The matrix would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.DiagFlat(a));
    /// // [[1 0 0 0]
    /// //  [0 2 0 0]
    /// //  [0 0 3 0]
    /// //  [0 0 0 4]]
    /// </code></example>
    public static TArray DiagFlat<TArray>(TArray v, nint k = 0)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(v);
        return MatrixOfDiagonal(v, k);
    }

    private static TArray MatrixOfDiagonal<TArray>(TArray v, nint k)
        where TArray : NdArray
    {
        // Counted from -1 down, because the most negative number has no positive counterpart.
        nint distance = k < 0 ? ~k : k;
        if (distance > nint.MaxValue - v.Size - 1)
        {
            Throw.DiagSize(v.Size, k);
        }

        nint side = v.Size + distance + (k < 0 ? 1 : 0);
        NdArray result = v.NewLike(ArrayLayout.Contiguous([side, side]), cleared: true);
        bool exists = Reshaping.TryView(
            Diagonals.Of(result.Layout, k, 0, 1), v.Shape, Order.C, out ArrayLayout diagonal);
        System.Diagnostics.Debug.Assert(exists, "One axis has every shape.");
        result.ReadFrom(diagonal, v, v.Layout);
        return (TArray)result;
    }
}
