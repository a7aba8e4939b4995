namespace NdArrays;

/// <content>Views with as many axes as are needed.</content>
public abstract partial class NdArray
{
    /// <summary>A view with at least one axis. NumPy: <c>numpy.atleast_1d</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <returns>A view: of shape <c>(1,)</c> if the array has rank 0.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = 7;
    /// Console.WriteLine(np.AtLeast1D(a));
    /// // [7]
    /// </code></example>
    public static TArray AtLeast1D<TArray>(TArray a)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return a.Rank == 0 ? ExpandDims(a, 0) : View(a);
    }

    /// <summary>A view with at least two axes. NumPy: <c>numpy.atleast_2d</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <returns>A view, whose new axes come first: a line of N becomes a row, <c>(1, N)</c>.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// Console.WriteLine(np.AtLeast2D(a));
    /// // [[1 2 3]]
    /// </code></example>
    public static TArray AtLeast2D<TArray>(TArray a)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return a.Rank switch
        {
            0 => ExpandDims(a, 0, 1),
            1 => ExpandDims(a, 0),
            _ => View(a),
        };
    }

    /// <summary>A view with at least three axes. NumPy: <c>numpy.atleast_3d</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <returns>A view: a line of N becomes <c>(1, N, 1)</c>, and a plane <c>(M, N, 1)</c>.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// Console.WriteLine(np.AtLeast3D(a).Shape);
    /// // (1, 3, 1)
    /// NdArray&lt;int&gt; b = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.AtLeast3D(b).Shape);
    /// // (2, 3, 1)
    /// </code></example>
    public static TArray AtLeast3D<TArray>(TArray a)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return a.Rank switch
        {
            0 => ExpandDims(a, 0, 1, 2),
            1 => ExpandDims(a, 0, 2),
            2 => ExpandDims(a, 2),
            _ => View(a),
        };
    }

    /// <summary>A view of each array with at least one axis. NumPy: <c>numpy.atleast_1d</c>.</summary>
    /// <typeparam name="TArray">The type of the arrays.</typeparam>
    /// <param name="arrays">The arrays.</param>
    /// <returns>A view of each.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static TArray[] AtLeast1D<TArray>(params ReadOnlySpan<TArray> arrays)
        where TArray : NdArray => Each(arrays, static a => AtLeast1D(a));

    /// <summary>A view of each array with at least two axes. NumPy: <c>numpy.atleast_2d</c>.</summary>
    /// <typeparam name="TArray">The type of the arrays.</typeparam>
    /// <param name="arrays">The arrays.</param>
    /// <returns>A view of each, whose new axes come first.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static TArray[] AtLeast2D<TArray>(params ReadOnlySpan<TArray> arrays)
        where TArray : NdArray => Each(arrays, static a => AtLeast2D(a));

    /// <summary>A view of each array with at least three axes. NumPy: <c>numpy.atleast_3d</c>.</summary>
    /// <typeparam name="TArray">The type of the arrays.</typeparam>
    /// <param name="arrays">The arrays.</param>
    /// <returns>A view of each.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    public static TArray[] AtLeast3D<TArray>(params ReadOnlySpan<TArray> arrays)
        where TArray : NdArray => Each(arrays, static a => AtLeast3D(a));

    private static TArray View<TArray>(TArray a)
        where TArray : NdArray => (TArray)a.View(a.Layout);

    private static TArray[] Each<TArray>(ReadOnlySpan<TArray> arrays, Func<TArray, TArray> view)
    {
        TArray[] views = new TArray[arrays.Length];
        for (int i = 0; i < views.Length; i++)
        {
            views[i] = view(arrays[i]);
        }

        return views;
    }
}
