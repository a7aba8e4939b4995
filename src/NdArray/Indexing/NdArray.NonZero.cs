using NdArrays.Errors;
using NdArrays.Indexing;

namespace NdArrays;

/// <content>Where elements are not zero.</content>
public abstract partial class NdArray
{
    /// <summary>The indices of the elements that are not 0, an array for each axis. NumPy: <c>numpy.nonzero</c>.</summary>
    /// <param name="a">The array, of rank 1 or more.</param>
    /// <returns>For each axis the indices along it, in row-major order: what <c>a[rows, columns]</c> takes.</returns>
    /// <exception cref="ArgumentException">The array has rank 0.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[3, 0, 0], [0, 4, 0], [5, 6, 0]];
    /// NdArray&lt;long&gt;[] places = np.NonZero(a);
    /// Console.WriteLine($"{places[0]} {places[1]} {a[places[0], places[1]]}");
    /// // [0 1 2 2] [0 1 0 1] [3 4 5 6]
    /// </code></example>
    public static NdArray<long>[] NonZero(NdArray a)
    {
        ArgumentNullException.ThrowIfNull(a);
        if (a.Rank == 0)
        {
            Throw.NonZeroOfScalar();
        }

        return Coordinates.Of(Masks.Positions(Masks.OfNonZero(a)), a.Shape);
    }

    /// <summary>The numbers, in row-major order, of the elements that are not 0. NumPy: <c>numpy.flatnonzero</c>.</summary>
    /// <param name="a">The array.</param>
    /// <returns>A new array of one axis.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[0, 2], [3, 0]];
    /// Console.WriteLine(np.FlatNonZero(a));
    /// // [1 2]
    /// </code></example>
    public static NdArray<long> FlatNonZero(NdArray a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return Masks.Positions(Masks.OfNonZero(a));
    }

    /// <summary>The indices of the elements that are not 0, a row for each element. NumPy: <c>numpy.argwhere</c>.</summary>
    /// <param name="a">The array.</param>
    /// <returns>A new array of two axes, with as many columns as the array has axes.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[0, 1, 2], [3, 4, 5]];
    /// Console.WriteLine(np.ArgWhere(a > 3));
    /// // [[1 1]
    /// //  [1 2]]
    /// </code></example>
    public static NdArray<long> ArgWhere(NdArray a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return Coordinates.Rows(Masks.Positions(Masks.OfNonZero(a)), a.Shape);
    }
}
