using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Diagonals.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// A read-only view of the diagonals of the planes of two axes, as the last axis. NumPy: <c>numpy.diagonal</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array, of rank 2 or more.</param>
    /// <param name="offset">How many places to the right of the main diagonal, or, negative, below it.</param>
    /// <param name="axis1">The axis of the rows.</param>
    /// <param name="axis2">The axis of the columns.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentException">The rank is below 2, or the axes are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine($"{np.Diagonal(a)} {np.Diagonal(a, 1)}");
    /// // [1 5] [2 6]
    /// </code></example>
    public static TArray Diagonal<TArray>(TArray a, nint offset = 0, int axis1 = 0, int axis2 = 1)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        if (a.Rank < 2)
        {
            Throw.DiagonalRank(a.Shape);
        }

        int rows = Axis.Normalize(axis1, a.Rank);
        int columns = Axis.Normalize(axis2, a.Rank);
        if (rows == columns)
        {
            Throw.DiagonalAxes(rows, a.Shape);
        }

        return (TArray)a.View(Diagonals.Of(a.Layout, offset, rows, columns), writeable: false);
    }
}
