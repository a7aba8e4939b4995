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
        if (result.Size == 0)
        {
            a.RequireAlive();
            return (TArray)result;
        }

        if (rank > 0 && source.Shape[rank - 1] > 1 && source.Shape[rank - 1] * a.ItemSize <= LongestJoinedRow && times[rank - 1] > 1)
        {
            result.ReadFrom(result.Layout.Box(new nint[rank], source.Shape), a, source);
            Double(result, source.Shape);
            return (TArray)result;
        }

        // Every axis that is repeated is two: the copies, and within them the elements.
        Tiling from = new(source, times, isSource: true), to = new(result.Layout, times, isSource: false);
        result.ReadFrom(to.Layout, a, from.Layout);
        return (TArray)result;
    }

    /// <summary>Repeats what is at the start of an array until it is full, in ever larger blocks, the last axis first.</summary>
    private static void Double(NdArray result, Shape start)
    {
        nint[] lengths = start.ToArray();
        for (int axis = lengths.Length - 1; axis >= 0; axis--)
        {
            while (lengths[axis] < result.Shape[axis])
            {
                ArrayLayout done = result.Layout.Box(new nint[lengths.Length], lengths);
                nint next = nint.Min(lengths[axis], result.Shape[axis] - lengths[axis]);
                nint[] places = new nint[lengths.Length];
                places[axis] = lengths[axis];
                ArrayLayout from = done.Part(axis, 0, next);
                result.ReadFrom(result.Layout.Box(places, from.Shape), result, from);
                lengths[axis] += next;
            }
        }
    }
}
