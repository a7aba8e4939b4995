using NdArrays.Layout;

namespace NdArrays;

/// <content>Grids of indices.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The indices of every element of a shape: along the first axis a grid for each axis of the shape. NumPy:
    /// <c>numpy.indices</c>.
    /// </summary>
    /// <param name="dimensions">The shape.</param>
    /// <returns>A new array, whose first axis has as many places as the shape has axes, and whose others are those.</returns>
    /// <exception cref="ArgumentException">The result would have too many axes.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// Console.WriteLine(np.Indices([2, 3]));
    /// // [[[0 0 0]
    /// //   [1 1 1]]
    /// //
    /// //  [[0 1 2]
    /// //   [0 1 2]]]
    /// </code></example>
    public static NdArray<long> Indices(Shape dimensions) => Indices<long>(dimensions);

    /// <summary>The indices of every element of a shape, as numbers of a type. NumPy: <c>numpy.indices</c>.</summary>
    /// <typeparam name="T">The type of the elements: one to which a number converts.</typeparam>
    /// <param name="dimensions">The shape.</param>
    /// <returns>A new array, whose first axis has as many places as the shape has axes, and whose others are those.</returns>
    /// <exception cref="ArgumentException">The result would have too many axes.</exception>
    /// <exception cref="InvalidCastException">Numbers do not convert to the type.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray<T> Indices<T>(Shape dimensions) => Stacked(IndicesSparse<T>(dimensions), dimensions);

    /// <summary>
    /// The indices of every element of a shape, in an array for each axis, with a size other than 1 only along that: they
    /// broadcast to the shape. NumPy: <c>numpy.indices</c> with <c>sparse=True</c>.
    /// </summary>
    /// <param name="dimensions">The shape.</param>
    /// <returns>As many new arrays as there are axes.</returns>
    /// <exception cref="OverflowException">One would have too many elements.</exception>
    /// <example><code>
    /// foreach (NdArray&lt;long&gt; index in np.IndicesSparse([2, 3]))
    /// {
    ///     Console.WriteLine(index);
    /// }
    /// // [[0]
    /// //  [1]]
    /// // [[0 1 2]]
    /// </code></example>
    public static NdArray<long>[] IndicesSparse(Shape dimensions) => IndicesSparse<long>(dimensions);

    /// <summary>
    /// The indices of every element of a shape, as numbers of a type, in an array for each axis. NumPy:
    /// <c>numpy.indices</c> with <c>sparse=True</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements: one to which a number converts.</typeparam>
    /// <param name="dimensions">The shape.</param>
    /// <returns>As many new arrays as there are axes.</returns>
    /// <exception cref="InvalidCastException">Numbers do not convert to the type.</exception>
    /// <exception cref="OverflowException">One would have too many elements.</exception>
    public static NdArray<T>[] IndicesSparse<T>(Shape dimensions)
    {
        NdArray<T>[] indices = new NdArray<T>[dimensions.Rank];
        for (int axis = 0; axis < indices.Length; axis++)
        {
            indices[axis] = AlongAxis(Arange<long>(dimensions[axis]).AsType<T>(copy: false), axis, indices.Length);
        }

        return indices;
    }

    /// <summary>Arrays, broadcast to a shape, one after another along a new first axis.</summary>
    private static NdArray<T> Stacked<T>(NdArray<T>[] parts, Shape shape)
    {
        NdArray<T> result = Empty<T>([parts.Length, .. shape]);
        for (int i = 0; i < parts.Length; i++)
        {
            result.ReadFrom(
                Slicing.Apply(result.Layout, [(NdIndex)i]), parts[i], Broadcasting.To(parts[i].Layout, shape));
        }

        return result;
    }
}
