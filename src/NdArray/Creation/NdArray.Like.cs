using NdArrays.Layout;

namespace NdArrays;

/// <content>New arrays like given ones.</content>
public abstract partial class NdArray
{
    /// <summary>A new array of zeros of the type and shape of another. NumPy: <c>numpy.zeros_like</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="prototype">The other array.</param>
    /// <param name="order">The memory order.</param>
    /// <param name="shape">Another shape, or null for the same.</param>
    /// <returns>A new array.</returns>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.ZerosLike(a));
    /// // [[0 0]
    /// //  [0 0]]
    /// </code></example>
    public static TArray ZerosLike<TArray>(TArray prototype, Order order = Order.K, Shape? shape = null)
        where TArray : NdArray => (TArray)NewLike(prototype, order, shape, cleared: true);

    /// <summary>A new array of ones of the type and shape of another. NumPy: <c>numpy.ones_like</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="prototype">The other array.</param>
    /// <param name="order">The memory order.</param>
    /// <param name="shape">Another shape, or null for the same.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="InvalidCastException">The type has no one.</exception>
    public static TArray OnesLike<TArray>(TArray prototype, Order order = Order.K, Shape? shape = null)
        where TArray : NdArray => (TArray)FilledWithOnes(NewLike(prototype, order, shape, cleared: false));

    /// <summary>A new array of the shape of another with one value everywhere. NumPy: <c>numpy.full_like</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="prototype">The other array.</param>
    /// <param name="value">The value.</param>
    /// <param name="order">The memory order.</param>
    /// <param name="shape">Another shape, or null for the same.</param>
    /// <returns>A new array.</returns>
    public static NdArray<T> FullLike<T>(NdArray<T> prototype, T value, Order order = Order.K, Shape? shape = null)
    {
        NdArray<T> result = EmptyLike(prototype, order, shape);
        result.Fill(value);
        return result;
    }

    /// <summary>
    /// A new array of the type and shape of another, whose elements may be anything. NumPy: <c>numpy.empty_like</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="prototype">The other array.</param>
    /// <param name="order">The memory order.</param>
    /// <param name="shape">Another shape, or null for the same.</param>
    /// <returns>A new array.</returns>
    public static TArray EmptyLike<TArray>(TArray prototype, Order order = Order.K, Shape? shape = null)
        where TArray : NdArray => (TArray)NewLike(prototype, order, shape, cleared: false);

    private static NdArray NewLike(NdArray prototype, Order order, Shape? shape, bool cleared)
    {
        ArgumentNullException.ThrowIfNull(prototype);
        ArrayLayout layout = prototype.Layout.Fresh(order, shape ?? prototype.Shape);
        return prototype.NewLike(layout, cleared);
    }
}
