using NdArrays.Layout;

namespace NdArrays;

/// <content>Views with elements in reverse.</content>
public abstract partial class NdArray
{
    /// <summary>A view with the elements along axes in reverse. NumPy: <c>numpy.flip</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axes; none reverses all.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis occurs twice.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Flip(a, 1));
    /// // [[2 1]
    /// //  [4 3]]
    /// Console.WriteLine(np.Flip(a));
    /// // [[4 3]
    /// //  [2 1]]
    /// </code></example>
    public static TArray Flip<TArray>(TArray a, params ReadOnlySpan<int> axis)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        Span<int> axes = stackalloc int[Axis.Room(axis, a.Rank)];
        Axis.Normalize(axis, a.Rank, axes, nameof(axis));

        Span<NdIndex> index = new NdIndex[a.Rank];
        for (int i = 0; i < index.Length; i++)
        {
            index[i] = axis.IsEmpty || axes.Contains(i) ? Slice.Reversed : Slice.All;
        }

        return (TArray)a.View(Slicing.Apply(a.Layout, index));
    }
}
