using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Grids of given coordinates.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The coordinates of every point of a grid, in an array for each axis of it, from the coordinates along the axes.
    /// NumPy: <c>numpy.meshgrid</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the arrays.</typeparam>
    /// <param name="xi">The coordinates along each axis, read in row-major order.</param>
    /// <param name="indexing">Which axes the first two take.</param>
    /// <param name="sparse">
    /// Whether each result has a size other than 1 only along its own axis; the results broadcast to the grid.
    /// </param>
    /// <param name="copy">
    /// Whether the results have memory of their own. If not they are views: read-only ones, of which many elements are
    /// one, unless <paramref name="sparse"/>.
    /// </param>
    /// <returns>As many arrays as there are axes.</returns>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indexing.</exception>
    /// <exception cref="ArgumentException">There are more inputs than an array may have axes.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The grid would have too many points.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; x = [1, 2, 3], y = [10, 20];
    /// foreach (NdArray&lt;int&gt; grid in np.Meshgrid([x, y]))
    /// {
    ///     Console.WriteLine(grid);
    /// }
    /// // [[1 2 3]
    /// //  [1 2 3]]
    /// // [[10 10 10]
    /// //  [20 20 20]]
    /// NdArray&lt;int&gt;[] sparse = np.Meshgrid([x, y], GridIndexing.IJ, sparse: true);
    /// Console.WriteLine($"{sparse[0].Shape} {sparse[1].Shape}");
    /// // (3, 1) (1, 2)
    /// </code></example>
    public static TArray[] Meshgrid<TArray>(
        ReadOnlySpan<TArray> xi,
        GridIndexing indexing = GridIndexing.XY,
        bool sparse = false,
        bool copy = true)
        where TArray : NdArray
    {
        Throw.IfUndefined(indexing, nameof(indexing));
        TArray[] grids = new TArray[xi.Length];
        bool swapped = indexing == GridIndexing.XY && grids.Length > 1;
        for (int i = 0; i < grids.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(xi[i], nameof(xi));
            grids[i] = AlongAxis(xi[i], swapped && i < 2 ? 1 - i : i, grids.Length);
        }

        if (!sparse)
        {
            grids = BroadcastArrays<TArray>(grids);
        }

        return copy ? System.Array.ConvertAll(grids, grid => Copy(grid)) : grids;
    }

    /// <summary>All elements along one axis of so many.</summary>
    private static TArray AlongAxis<TArray>(TArray a, int axis, int rank)
        where TArray : NdArray
    {
        Span<nint> lengths = new nint[rank];
        lengths.Fill(1);
        lengths[axis] = a.Size;
        return Reshape(a, lengths);
    }
}
