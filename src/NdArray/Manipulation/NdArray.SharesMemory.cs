using NdArrays.Layout;

namespace NdArrays;

/// <content>Shared memory.</content>
public abstract partial class NdArray
{
    /// <summary>Whether two arrays have an element's memory in common, decided exactly. NumPy: <c>numpy.shares_memory</c>.</summary>
    /// <param name="a">One array.</param>
    /// <param name="b">The other.</param>
    /// <returns>True if writing to one can change the other.</returns>
    /// <exception cref="ObjectDisposedException">One of the arrays was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(6);
    /// Console.WriteLine(np.SharesMemory(a["::2"], a["1::2"]));
    /// // False
    /// Console.WriteLine(np.MayShareMemory(a["::2"], a["1::2"]));
    /// // True
    /// </code></example>
    public static bool SharesMemory(NdArray a, NdArray b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Overlap.ElementsMeet(a._layout, a.ItemSize, b._layout, b.ItemSize, a.DistanceTo(b));
    }

    /// <summary>
    /// Whether the stretches of memory that two arrays span overlap, even if no element does. NumPy:
    /// <c>numpy.may_share_memory</c>.
    /// </summary>
    /// <param name="a">One array.</param>
    /// <param name="b">The other.</param>
    /// <returns>False if the arrays surely have no memory in common.</returns>
    /// <exception cref="ObjectDisposedException">One of the arrays was disposed.</exception>
    public static bool MayShareMemory(NdArray a, NdArray b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.MayMeet(b);
    }
}
