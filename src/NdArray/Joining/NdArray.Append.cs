using NdArrays.Joining;

namespace NdArrays;

/// <content>Joining values to the end of an array.</content>
public abstract partial class NdArray
{
    /// <summary>An array with others' elements behind its own. NumPy: <c>numpy.append</c>.</summary>
    /// <remarks>All elements are copied. To let an array grow part by part, use a <see cref="ConcatBuffer{T}"/>.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="values">What comes behind it, with equal sizes along every axis but <paramref name="axis"/>.</param>
    /// <param name="axis">
    /// The axis along which they are joined; negative counts from the last, null joins all elements of both, of any shapes,
    /// in row-major order.
    /// </param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The ranks or the sizes off the axis differ, or one has rank 0.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Append(a, [[5, 6]], axis: 0));
    /// // [[1 2]
    /// //  [3 4]
    /// //  [5 6]]
    /// Console.WriteLine(np.Append(a, 5));
    /// // [1 2 3 4 5]
    /// </code></example>
    public static NdArray<T> Append<T>(NdArray<T> a, NdArray<T> values, int? axis = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(values);
        return Join.Of<T>([a, values], axis, null);
    }

    /// <summary>An array with the elements of one of another type behind its own. NumPy: <c>numpy.append</c>.</summary>
    /// <param name="a">The array.</param>
    /// <param name="values">What comes behind it, with equal sizes along every axis but <paramref name="axis"/>.</param>
    /// <param name="axis">The axis along which they are joined; negative counts from the last, null joins flattened arrays.</param>
    /// <returns>A new array, of the type to which both promote.</returns>
    /// <exception cref="ArgumentException">
    /// The ranks or the sizes off the axis differ, one has rank 0, or the types have no common one.
    /// </exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Append(NdArray a, NdArray values, int? axis = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(values);
        return Join.Of([a, values], axis, null, null, Casting.SameKind);
    }
}
