using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Copies of whole arrays beside one another.</content>
public abstract partial class NdArray
{
    /// <summary>An array beside itself so many times along each axis. NumPy: <c>numpy.tile</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="reps">
    /// How many times, for the last axes; an array of fewer axes gets new ones in front, and missing numbers are 1.
    /// </param>
    /// <returns>A new array in row-major order.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">The result would have too many axes.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2];
    /// Console.WriteLine(np.Tile(a, 2));
    /// // [1 2 1 2]
    /// Console.WriteLine(np.Tile(a, 2, 2));
    /// // [[1 2 1 2]
    /// //  [1 2 1 2]]
    /// </code></example>
    public static TArray Tile<TArray>(TArray a, params ReadOnlySpan<nint> reps)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        if (reps.ContainsAnyInRange(nint.MinValue, -1))
        {
            Throw.NegativeRepeats("reps");
        }

        int rank = int.Max(a.Rank, reps.Length);
        ReadOnlySpan<nint> times = [.. Enumerable.Repeat((nint)1, rank - reps.Length), .. reps];
        ArrayLayout source = Broadcasting.WithRank(a.Layout, rank);
        nint[] lengths = new nint[rank];
        for (int i = 0; i < rank; i++)
        {
            lengths[i] = checked(source.Shape[i] * times[i]);
        }

        NdArray result = a.NewLike(ArrayLayout.Contiguous(Shape.Adopt(lengths)));

        // Every axis that is repeated is two: the copies, and within them the elements.
        Tiling from = new(source, times, isSource: true), to = new(result.Layout, times, isSource: false);
        result.ReadFrom(to.Layout, a, from.Layout);
        return (TArray)result;
    }
}
