using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays;

/// <content>Copies.</content>
public abstract partial class NdArray
{
    /// <summary>A copy with memory of its own. NumPy: <c>ndarray.copy</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="order">The memory order of the copy.</param>
    /// <returns>A new array.</returns>
    public static TArray Copy<TArray>(TArray a, Order order = Order.C)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return (TArray)a.CopyAs(a.Layout.Fresh(order));
    }

    /// <summary>
    /// The array itself if its elements lie one after another in row-major order, a copy in which they do if not. NumPy:
    /// <c>numpy.ascontiguousarray</c>, but an array of rank 0 stays one.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <returns>The array or a copy.</returns>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.AsContiguous(a.T).AsSpan()[1]);
    /// // 3
    /// </code></example>
    public static TArray AsContiguous<TArray>(TArray a)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return a.IsCContiguous ? a : Copy(a);
    }

    /// <summary>A view through which nothing can be written. NumPy: <c>ndarray.flags.writeable = False</c> on a view.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <returns>A read-only view.</returns>
    public static TArray AsReadOnly<TArray>(TArray a)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return (TArray)a.View(a.Layout, writeable: false);
    }

    /// <summary>Copies the elements, broadcast and converted, into another array. NumPy: <c>numpy.copyto</c>.</summary>
    /// <remarks>The two may share memory: the result is as if they did not.</remarks>
    /// <param name="destination">Where to; this array must broadcast to its shape.</param>
    /// <param name="casting">The conversions allowed.</param>
    /// <exception cref="ArgumentException">This array does not broadcast to the destination's shape.</exception>
    /// <exception cref="InvalidCastException">The conversion is not allowed, or there is none.</exception>
    /// <exception cref="InvalidOperationException">The destination is read-only.</exception>
    /// <exception cref="ObjectDisposedException">One of the arrays was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; row = [1, 2];
    /// NdArray&lt;double&gt; a = np.Zeros&lt;double&gt;([2, 2]);
    /// row.CopyTo(a);
    /// Console.WriteLine(a);
    /// // [[1. 2.]
    /// //  [1. 2.]]
    /// </code></example>
    public void CopyTo(NdArray destination, Casting casting = Casting.SameKind)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!Promotion.CanCast(DType, destination.DType, casting))
        {
            Throw.CastingRule(DType, destination.DType, casting);
        }

        destination.Assign(destination.Layout, this);
    }
}
