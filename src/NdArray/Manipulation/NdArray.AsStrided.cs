using NdArrays.Layout;

namespace NdArrays;

/// <content>Views of any strides.</content>
public abstract partial class NdArray
{
    /// <summary>Steps after which two elements are taken to share a place rather than look on.</summary>
    private const int SelfOverlapSteps = 65536;

    /// <summary>
    /// A view of any shape and strides over the memory that the array has its elements in, from its first element on.
    /// NumPy: <c>numpy.lib.stride_tricks.as_strided</c>.
    /// </summary>
    /// <remarks>
    /// Strides count elements, not bytes, and may be negative or 0. The view may reach elements of the memory that the
    /// array does not show, and never any outside: NumPy does not check. It can be written to if the array can and no two
    /// of its elements are one; see <paramref name="writeable"/>.
    /// </remarks>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="x">The array.</param>
    /// <param name="shape">The sizes along the axes of the view; null for those of the array.</param>
    /// <param name="strides">
    /// For each axis of the view, how many elements lie between one index and the next; none for those of the array.
    /// </param>
    /// <param name="writeable">
    /// False makes the view read-only, and true writeable also where elements are one, so that of several that are written
    /// to a place any may stay. A read-only array has read-only views only.
    /// </param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentException">
    /// There are not as many strides as axes, or an element would lie outside of the memory.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(6);
    /// Console.WriteLine(np.AsStrided(a, [4, 3], [1, 1]));
    /// // [[0 1 2]
    /// //  [1 2 3]
    /// //  [2 3 4]
    /// //  [3 4 5]]
    /// Console.WriteLine(np.AsStrided(a[4..], [3], [-2]));
    /// // [4 2 0]
    /// </code></example>
    public static TArray AsStrided<TArray>(
        TArray x, Shape? shape = null, ReadOnlySpan<nint> strides = default, bool? writeable = null)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(x);
        Shape target = shape ?? x.Shape;
        ArrayLayout view = Striding.Within(
            x.Layout, target, strides.IsEmpty && target.Rank > 0 ? x.Strides : strides, x.StorageLength);
        bool canWrite = writeable ?? (x.IsWriteable && !SelfOverlap.HasSharedPlaces(view, SelfOverlapSteps));
        return (TArray)x.View(view, canWrite);
    }
}
