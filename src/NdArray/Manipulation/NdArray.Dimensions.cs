using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Views with axes of size 1 put in or left out.</content>
public abstract partial class NdArray
{
    /// <summary>A view with new axes of size 1. NumPy: <c>numpy.expand_dims</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The places of the new axes in the view; negative ones count from its end.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A place lies outside the view.</exception>
    /// <exception cref="ArgumentException">A place occurs twice.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// Console.WriteLine(np.ExpandDims(a, 0).Shape);
    /// // (1, 3)
    /// Console.WriteLine(np.ExpandDims(a, 0, -1).Shape);
    /// // (1, 3, 1)
    /// </code></example>
    public static TArray ExpandDims<TArray>(TArray a, params ReadOnlySpan<int> axis)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        int rank = a.Rank + axis.Length;
        if (rank > Shape.MaxRank)
        {
            Throw.RankTooHigh(rank);
        }

        Span<int> places = stackalloc int[axis.Length];
        Axis.Normalize(axis, rank, places, nameof(axis));

        Span<NdIndex> index = new NdIndex[rank];
        index.Fill(Slice.All);
        foreach (int place in places)
        {
            index[place] = NdIndex.NewAxis;
        }

        return (TArray)a.View(Slicing.Apply(a.Layout, index));
    }

    /// <summary>A view without axes of size 1. NumPy: <c>numpy.squeeze</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes to leave out, of size 1; none leaves out all of them.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis has another size than 1, or occurs twice.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Zeros&lt;int&gt;([1, 3, 1]);
    /// Console.WriteLine($"{np.Squeeze(a).Shape} {np.Squeeze(a, 0).Shape}");
    /// // (3,) (3, 1)
    /// </code></example>
    public static TArray Squeeze<TArray>(TArray a, params ReadOnlySpan<int> axis)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        Span<int> axes = stackalloc int[Axis.Room(axis, a.Rank)];
        Axis.Normalize(axis, a.Rank, axes, nameof(axis));
        foreach (int place in axes)
        {
            if (a.Shape[place] != 1)
            {
                Throw.SqueezedLength(place, a.Shape);
            }
        }

        Span<NdIndex> index = new NdIndex[a.Rank];
        for (int i = 0; i < index.Length; i++)
        {
            bool leftOut = axis.IsEmpty ? a.Shape[i] == 1 : axes.Contains(i);
            index[i] = leftOut ? (NdIndex)0 : Slice.All;
        }

        return (TArray)a.View(Slicing.Apply(a.Layout, index));
    }
}
