using NdArrays.Layout;

namespace NdArrays;

/// <content>Broadcasting.</content>
public abstract partial class NdArray
{
    /// <summary>A read-only view stretched to a shape. NumPy: <c>numpy.broadcast_to</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="shape">The shape; aligned at the last axes, each size of the array is that of the shape or 1.</param>
    /// <returns>A view.</returns>
    /// <exception cref="ArgumentException">The array does not broadcast to the shape.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// Console.WriteLine(np.BroadcastTo(a, [2, 3]));
    /// // [[1 2 3]
    /// //  [1 2 3]]
    /// </code></example>
    public static TArray BroadcastTo<TArray>(TArray a, Shape shape)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return (TArray)a.View(Broadcasting.To(a.Layout, shape), writeable: false);
    }

    /// <summary>Views of several arrays, all stretched to their common shape. NumPy: <c>numpy.broadcast_arrays</c>.</summary>
    /// <typeparam name="TArray">The type of the arrays.</typeparam>
    /// <param name="arrays">The arrays.</param>
    /// <returns>A read-only view of each.</returns>
    /// <exception cref="ArgumentException">The shapes have no common one.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; row = [[1, 2, 3]];
    /// NdArray&lt;int&gt; column = [[10], [20]];
    /// foreach (NdArray&lt;int&gt; a in np.BroadcastArrays(row, column))
    /// {
    ///     Console.WriteLine(a);
    /// }
    /// // [[1 2 3]
    /// //  [1 2 3]]
    /// // [[10 10 10]
    /// //  [20 20 20]]
    /// </code></example>
    public static TArray[] BroadcastArrays<TArray>(params ReadOnlySpan<TArray> arrays)
        where TArray : NdArray
    {
        Shape[] shapes = new Shape[arrays.Length];
        for (int i = 0; i < shapes.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(arrays[i], nameof(arrays));
            shapes[i] = arrays[i].Shape;
        }

        Shape common = Broadcasting.Common(shapes);
        TArray[] views = new TArray[arrays.Length];
        for (int i = 0; i < views.Length; i++)
        {
            views[i] = BroadcastTo(arrays[i], common);
        }

        return views;
    }

    /// <summary>The common shape to which several broadcast. NumPy: <c>numpy.broadcast_shapes</c>.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <returns>The common shape.</returns>
    /// <exception cref="ArgumentException">The shapes have no common one.</exception>
    /// <example><code>
    /// Console.WriteLine(np.BroadcastShapes([3, 1], [4], [2, 1, 1]));
    /// // (2, 3, 4)
    /// </code></example>
    public static Shape BroadcastShapes(params ReadOnlySpan<Shape> shapes) => Broadcasting.Common(shapes);
}
