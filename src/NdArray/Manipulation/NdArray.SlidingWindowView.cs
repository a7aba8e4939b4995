using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Windows that slide over arrays.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// A view of the windows of a shape at every place of the array at which they fit. NumPy:
    /// <c>numpy.lib.stride_tricks.sliding_window_view</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="x">The array.</param>
    /// <param name="windowShape">The sizes of the windows, one for each of the axes along which they slide.</param>
    /// <param name="axis">The axes along which they slide, of which one may occur several times; none for all.</param>
    /// <param name="writeable">
    /// Whether the view may be written to, if the array may. Windows share elements: of several that are written to a
    /// place any may stay.
    /// </param>
    /// <returns>
    /// A view: the axes of the array, on which the places of the windows are, then the axes of the windows.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are not as many sizes as axes, a window is larger than the array, or the view would have too many axes.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or a size is negative.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(6);
    /// Console.WriteLine(np.SlidingWindowView(a, 3));
    /// // [[0 1 2]
    /// //  [1 2 3]
    /// //  [2 3 4]
    /// //  [3 4 5]]
    /// Console.WriteLine(np.SlidingWindowView(a.Reshape(2, 3), 2, axis: [1]).Shape);
    /// // (2, 2, 2)
    /// </code></example>
    public static TArray SlidingWindowView<TArray>(
        TArray x, Shape windowShape, ReadOnlySpan<int> axis = default, bool writeable = false)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(x);
        int count = axis.IsEmpty ? x.Rank : axis.Length;
        if (windowShape.Rank != count)
        {
            Throw.WindowRank(windowShape, x.Shape, count);
        }

        int[] axes = new int[count];
        for (int i = 0; i < count; i++)
        {
            axes[i] = axis.IsEmpty ? i : Axis.Normalize(axis[i], x.Rank);
        }

        return (TArray)x.View(Striding.Windows(x.Layout, windowShape, axes), writeable);
    }
}
