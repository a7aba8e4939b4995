using NdArrays.Creation;
using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>New arrays of one value.</content>
public abstract partial class NdArray
{
    /// <summary>A new array of zeros: of the type's default value. NumPy: <c>numpy.zeros</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="shape">The sizes along the axes.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="OverflowException">There would be more elements than one managed array holds.</exception>
    /// <example><code>
    /// Console.WriteLine(np.Zeros&lt;float&gt;([2, 3]));
    /// // [[0. 0. 0.]
    /// //  [0. 0. 0.]]
    /// </code></example>
    public static NdArray<T> Zeros<T>(Shape shape, Order order = Order.C) =>
        NdArray<T>.New(NewLayout(shape, order), cleared: true);

    /// <summary>A new array of double-precision zeros. NumPy: <c>numpy.zeros</c>.</summary>
    /// <param name="shape">The sizes along the axes.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array.</returns>
    public static NdArray<double> Zeros(Shape shape, Order order = Order.C) => Zeros<double>(shape, order);

    /// <summary>A new array of zeros of a type known at run time. NumPy: <c>numpy.zeros</c>.</summary>
    /// <param name="shape">The sizes along the axes.</param>
    /// <param name="dtype">The type of the elements.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array.</returns>
    public static NdArray Zeros(Shape shape, DType dtype, Order order = Order.C)
    {
        ArgumentNullException.ThrowIfNull(dtype);
        return NewArray.Of(dtype, NewLayout(shape, order), cleared: true);
    }

    /// <summary>A new array of ones. NumPy: <c>numpy.ones</c>.</summary>
    /// <typeparam name="T">The type of the elements: one to which a number converts.</typeparam>
    /// <param name="shape">The sizes along the axes.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="InvalidCastException">The type has no one.</exception>
    /// <example><code>
    /// Console.WriteLine(np.Ones&lt;int&gt;(3));
    /// // [1 1 1]
    /// </code></example>
    public static NdArray<T> Ones<T>(Shape shape, Order order = Order.C) =>
        FilledWithOnes(NdArray<T>.New(NewLayout(shape, order)));

    /// <summary>A new array of double-precision ones. NumPy: <c>numpy.ones</c>.</summary>
    /// <param name="shape">The sizes along the axes.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array.</returns>
    public static NdArray<double> Ones(Shape shape, Order order = Order.C) => Ones<double>(shape, order);

    /// <summary>A new array of ones of a type known at run time. NumPy: <c>numpy.ones</c>.</summary>
    /// <param name="shape">The sizes along the axes.</param>
    /// <param name="dtype">The type of the elements: one to which a number converts.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="InvalidCastException">The type has no one.</exception>
    public static NdArray Ones(Shape shape, DType dtype, Order order = Order.C)
    {
        ArgumentNullException.ThrowIfNull(dtype);
        return FilledWithOnes(NewArray.Of(dtype, NewLayout(shape, order)));
    }

    /// <summary>A new array with one value everywhere. NumPy: <c>numpy.full</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="shape">The sizes along the axes.</param>
    /// <param name="value">The value.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array.</returns>
    /// <example><code>
    /// Console.WriteLine(np.Full([2, 2], 7));
    /// // [[7 7]
    /// //  [7 7]]
    /// </code></example>
    public static NdArray<T> Full<T>(Shape shape, T value, Order order = Order.C)
    {
        NdArray<T> result = NdArray<T>.New(NewLayout(shape, order));
        result.Fill(value);
        return result;
    }

    /// <summary>
    /// A new array whose elements may be anything, to be written before they are read. NumPy: <c>numpy.empty</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="shape">The sizes along the axes.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array.</returns>
    public static NdArray<T> Empty<T>(Shape shape, Order order = Order.C) => NdArray<T>.New(NewLayout(shape, order));

    /// <summary>A new array of a type known at run time whose elements may be anything. NumPy: <c>numpy.empty</c>.</summary>
    /// <param name="shape">The sizes along the axes.</param>
    /// <param name="dtype">The type of the elements.</param>
    /// <param name="order">The memory order, <see cref="Order.C"/> or <see cref="Order.F"/>.</param>
    /// <returns>A new array.</returns>
    public static NdArray Empty(Shape shape, DType dtype, Order order = Order.C)
    {
        ArgumentNullException.ThrowIfNull(dtype);
        return NewArray.Of(dtype, NewLayout(shape, order));
    }

    private static ArrayLayout NewLayout(Shape shape, Order order)
    {
        if (order is not (Order.C or Order.F))
        {
            Throw.OrderNotContiguous(order);
        }

        return ArrayLayout.Contiguous(shape, order);
    }

    private static TArray FilledWithOnes<TArray>(TArray array)
        where TArray : NdArray
    {
        array.Assign(array.Layout, NdArrayBuilder.Scalar(1));
        return array;
    }
}
