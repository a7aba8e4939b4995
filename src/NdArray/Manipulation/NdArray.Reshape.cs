using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>The same elements in another shape.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The elements in another shape: a view where strides can say it, a copy where not. NumPy: <c>numpy.reshape</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="shape">The new sizes; one may be -1, for what the others leave over.</param>
    /// <param name="order">
    /// The order in which elements are read from the one and written to the other shape; not <see cref="Order.K"/>.
    /// </param>
    /// <returns>A view or a new array.</returns>
    /// <exception cref="ArgumentException">The sizes do not hold just the elements there are.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is <see cref="Order.K"/>.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(6);
    /// Console.WriteLine(np.Reshape(a, [2, -1]));
    /// // [[0 1 2]
    /// //  [3 4 5]]
    /// Console.WriteLine(np.Reshape(a, [2, -1], Order.F));
    /// // [[0 2 4]
    /// //  [1 3 5]]
    /// </code></example>
    public static TArray Reshape<TArray>(TArray a, ReadOnlySpan<nint> shape, Order order = Order.C)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        order = order switch
        {
            Order.C or Order.F => order,
            Order.A => a.IsFContiguous && !a.IsCContiguous ? Order.F : Order.C,
            _ => Throw.ReadingOrder(order),
        };
        Shape target = Reshaping.Resolve(a.Shape, shape);
        if (Reshaping.TryView(a.Layout, target, order, out ArrayLayout view))
        {
            return (TArray)a.View(view);
        }

        using NdArray copy = a.CopyAs(a.Layout.Fresh(order));
        bool exists = Reshaping.TryView(copy.Layout, target, order, out view);
        System.Diagnostics.Debug.Assert(exists, "A contiguous array has every shape.");
        return (TArray)copy.View(view);
    }

    /// <summary>
    /// The elements along one axis, one after another in memory: a view where they lie so already, a copy where not.
    /// NumPy: <c>numpy.ravel</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="order">The order in which elements are read; <see cref="Order.K"/> is that of memory.</param>
    /// <returns>A view or a new array.</returns>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Ravel(a));
    /// // [1 2 3 4]
    /// Console.WriteLine(np.Ravel(a, Order.F));
    /// // [1 3 2 4]
    /// </code></example>
    public static TArray Ravel<TArray>(TArray a, Order order = Order.C)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        ArrayLayout read = InReadingOrder(a.Layout, order);
        if (!read.IsCContiguous)
        {
            return Flatten(a, order);
        }

        Reshaping.TryView(read, a.Size, Order.C, out ArrayLayout line);
        return (TArray)a.View(line);
    }

    /// <summary>A copy of the elements along one axis. NumPy: <c>ndarray.flatten</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="order">The order in which elements are read; <see cref="Order.K"/> is that of memory.</param>
    /// <returns>A new array.</returns>
    public static TArray Flatten<TArray>(TArray a, Order order = Order.C)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        ArrayLayout read = InReadingOrder(a.Layout, order);
        NdArray line = a.NewLike(ArrayLayout.Contiguous(a.Size));
        Reshaping.TryView(line.Layout, read.Shape, Order.C, out ArrayLayout target);
        line.ReadFrom(target, a, read);
        return (TArray)line;
    }

    /// <summary>The layout with its axes such that row-major order is the order asked for.</summary>
    private static ArrayLayout InReadingOrder(in ArrayLayout layout, Order order) => order switch
    {
        Order.F => Permutation.Reverse(layout),
        Order.A when layout.IsFContiguous && !layout.IsCContiguous => Permutation.Reverse(layout),
        Order.K => Permutation.Apply(layout, CommonOrder.Reading(layout, stackalloc int[layout.Rank])),
        _ => layout,
    };
}
