using NdArrays.Creation;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays;

/// <content>Conversion of elements.</content>
public abstract partial class NdArray
{
    /// <summary>The elements converted to another type. NumPy: <c>ndarray.astype</c>.</summary>
    /// <remarks>
    /// Integers wrap around in narrower ones. Floating numbers are cut towards zero in integers; what an integer cannot
    /// hold becomes its nearest value, and nan becomes 0, on every machine (NumPy leaves it to the processor). Everything
    /// but 0 is true. A complex number loses its imaginary part where there is no room for it.
    /// </remarks>
    /// <typeparam name="TTo">The type to convert to.</typeparam>
    /// <param name="order">The memory order of the result.</param>
    /// <param name="casting">The conversions allowed.</param>
    /// <param name="copy">Whether to copy even if type and order are as asked already; otherwise this array is returned.</param>
    /// <returns>A new array, or this one.</returns>
    /// <exception cref="InvalidCastException">The conversion is not allowed, or there is none.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [1.7, -1.7, double.NaN];
    /// Console.WriteLine(a.AsType&lt;int&gt;());
    /// // [ 1 -1  0]
    /// </code></example>
    public NdArray<TTo> AsType<TTo>(Order order = Order.K, Casting casting = Casting.Unsafe, bool copy = true) =>
        (NdArray<TTo>)AsType(DType.Of<TTo>(), order, casting, copy);

    /// <summary>The elements converted to another type. NumPy: <c>ndarray.astype</c>.</summary>
    /// <param name="dtype">The type to convert to.</param>
    /// <param name="order">The memory order of the result.</param>
    /// <param name="casting">The conversions allowed.</param>
    /// <param name="copy">Whether to copy even if type and order are as asked already; otherwise this array is returned.</param>
    /// <returns>A new array, or this one.</returns>
    /// <exception cref="InvalidCastException">The conversion is not allowed, or there is none.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public NdArray AsType(DType dtype, Order order = Order.K, Casting casting = Casting.Unsafe, bool copy = true)
    {
        ArgumentNullException.ThrowIfNull(dtype);
        if (!Promotion.CanCast(DType, dtype, casting))
        {
            Throw.CastingRule(DType, dtype, casting);
        }

        if (!copy && dtype == DType && IsIn(order))
        {
            return this;
        }

        ArrayLayout fresh = Layout.Fresh(order);
        NdArray result = NewArray.Of(dtype, fresh);
        result.ReadFrom(fresh, this, Layout);
        return result;
    }

    private bool IsIn(Order order) => order switch
    {
        Order.C => IsCContiguous,
        Order.F => IsFContiguous,
        Order.A => IsCContiguous || IsFContiguous,
        _ => true,
    };
}
