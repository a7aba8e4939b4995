namespace NdArrays;

/// <content>Going through indices and elements.</content>
public abstract partial class NdArray
{
    /// <summary>All indices of a shape, in row-major order. NumPy: <c>numpy.ndindex</c>.</summary>
    /// <param name="shape">The shape.</param>
    /// <returns>A sequence of indices, a number for each axis; see <see cref="IndexSequence"/>.</returns>
    /// <example><code>
    /// foreach (ReadOnlySpan&lt;nint&gt; index in np.NdIndices([2, 2]))
    /// {
    ///     Console.Write($"({index[0]}, {index[1]}) ");
    /// }
    /// // (0, 0) (0, 1) (1, 0) (1, 1)
    /// </code></example>
    public static IndexSequence NdIndices(Shape shape) => new(shape);

    /// <summary>All elements of an array with their indices, in row-major order. NumPy: <c>numpy.ndenumerate</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arr">The array.</param>
    /// <returns>A sequence of indices and values; see <see cref="ElementSequence{T}"/>.</returns>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// foreach ((ReadOnlySpan&lt;nint&gt; index, int value) in np.NdEnumerate(a))
    /// {
    ///     Console.Write($"({index[0]}, {index[1]}): {value}  ");
    /// }
    /// // (0, 0): 1  (0, 1): 2  (1, 0): 3  (1, 1): 4
    /// nint[][] odd = [.. np.NdEnumerate(a).Where(e => e.Value % 2 == 1).Select(e => e.Index)];
    /// Console.WriteLine(string.Join(" and ", odd.Select(index => $"({index[0]}, {index[1]})")));
    /// // (0, 0) and (1, 0)
    /// </code></example>
    public static ElementSequence<T> NdEnumerate<T>(NdArray<T> arr)
    {
        ArgumentNullException.ThrowIfNull(arr);
        return new ElementSequence<T>(arr);
    }
}
