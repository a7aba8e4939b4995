using NdArrays.Errors;

namespace NdArrays;

/// <content>The indices of main diagonals.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The indices along each axis of the main diagonal of an array of equally many places along all. NumPy:
    /// <c>numpy.diag_indices</c>.
    /// </summary>
    /// <param name="n">The places along each axis.</param>
    /// <param name="ndim">The number of axes.</param>
    /// <returns>As many 1-D arrays as there are axes; they share memory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <example><code>
    /// NdArray&lt;long&gt;[] diagonal = np.DiagIndices(3);
    /// Console.WriteLine($"{diagonal[0]} {diagonal[1]}");
    /// // [0 1 2] [0 1 2]
    /// </code></example>
    public static NdArray<long>[] DiagIndices(nint n, int ndim = 2)
    {
        NdArray<long> indices = Arange<long>(Throw.IfNegative(n, nameof(n)));
        NdArray<long>[] axes = new NdArray<long>[Throw.IfNegative(ndim, nameof(ndim))];
        for (int axis = 0; axis < axes.Length; axis++)
        {
            axes[axis] = indices.View(indices.Layout);
        }

        return axes;
    }

    /// <summary>The indices along each axis of the main diagonal of an array. NumPy: <c>numpy.diag_indices_from</c>.</summary>
    /// <param name="arr">The array, of rank 2 or more, and the same size along each axis.</param>
    /// <returns>As many 1-D arrays as there are axes; they share memory.</returns>
    /// <exception cref="ArgumentException">The rank is below 2, or the sizes differ.</exception>
    public static NdArray<long>[] DiagIndicesFrom(NdArray arr)
    {
        ArgumentNullException.ThrowIfNull(arr);
        RequireMainDiagonal(arr, mayBeOblong: false, nameof(arr));
        return DiagIndices(arr.Shape[0], arr.Rank);
    }

    /// <summary>Requires at least two axes, and that all are equally long; a matrix may be oblong.</summary>
    private static void RequireMainDiagonal(NdArray a, bool mayBeOblong, string parameter)
    {
        if (a.Rank < 2)
        {
            Throw.MainDiagonalRank(a.Shape, parameter);
        }

        if (a.Shape.AsSpan().ContainsAnyExcept(a.Shape[0]) && !(mayBeOblong && a.Rank == 2))
        {
            Throw.MainDiagonalLengths(a.Shape, parameter);
        }
    }
}
