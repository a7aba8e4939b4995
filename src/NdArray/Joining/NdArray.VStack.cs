using NdArrays.Joining;

namespace NdArrays;

/// <content>Joining along the first, the second or the third axis.</content>
public abstract partial class NdArray
{
    /// <summary>Joins arrays row by row: along the first axis, where one of rank 1 is a row. NumPy: <c>numpy.vstack</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, with equal sizes along every axis but the first.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are no inputs, or their shapes differ off the first axis.</exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2];
    /// NdArray&lt;int&gt; b = [[3, 4], [5, 6]];
    /// Console.WriteLine(np.VStack(a, b));
    /// // [[1 2]
    /// //  [3 4]
    /// //  [5 6]]
    /// </code></example>
    public static NdArray<T> VStack<T>(params ReadOnlySpan<NdArray<T>> arrays)
    {
        using InputViews views = new(ReadOnlySpan<NdArray>.CastUp(arrays), static (array, _) => AtLeast2D(array));
        return Join.Of<T>(views.Span, 0, null);
    }

    /// <summary>The same for arrays of any types. NumPy: <c>numpy.vstack</c>.</summary>
    /// <param name="arrays">The inputs, with equal sizes along every axis but the first.</param>
    /// <param name="dtype">The type of the result; null takes the one to which the inputs' promote.</param>
    /// <param name="casting">The conversions allowed from the inputs' types to the result's.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are no inputs, or their shapes differ off the first axis. Or the types of the inputs have no common one.</exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="InvalidCastException">An input does not convert to the type of the result under the rule.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray VStack(ReadOnlySpan<NdArray> arrays, DType? dtype = null, Casting casting = Casting.SameKind)
    {
        using InputViews views = new(arrays, static (array, _) => AtLeast2D(array));
        return Join.Of(views.Span, 0, null, dtype, casting);
    }

    /// <summary>Joins arrays column by column: along the second axis, or those of rank 1 along their only one. NumPy: <c>numpy.hstack</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, with equal sizes along every axis but that.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are no inputs, or their shapes differ off the axis.</exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1], [2]];
    /// NdArray&lt;int&gt; b = [[3, 4], [5, 6]];
    /// Console.WriteLine(np.HStack(a, b));
    /// // [[1 3 4]
    /// //  [2 5 6]]
    /// </code></example>
    public static NdArray<T> HStack<T>(params ReadOnlySpan<NdArray<T>> arrays)
    {
        using InputViews views = new(ReadOnlySpan<NdArray>.CastUp(arrays), static (array, _) => AtLeast1D(array));
        return Join.Of<T>(views.Span, views.Span[0].Rank == 1 ? 0 : 1, null);
    }

    /// <summary>The same for arrays of any types. NumPy: <c>numpy.hstack</c>.</summary>
    /// <param name="arrays">The inputs, with equal sizes along every axis but that.</param>
    /// <param name="dtype">The type of the result; null takes the one to which the inputs' promote.</param>
    /// <param name="casting">The conversions allowed from the inputs' types to the result's.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are no inputs, or their shapes differ off the axis. Or the types of the inputs have no common one.</exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="InvalidCastException">An input does not convert to the type of the result under the rule.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray HStack(ReadOnlySpan<NdArray> arrays, DType? dtype = null, Casting casting = Casting.SameKind)
    {
        using InputViews views = new(arrays, static (array, _) => AtLeast1D(array));
        return Join.Of(views.Span, views.Span[0].Rank == 1 ? 0 : 1, null, dtype, casting);
    }

    /// <summary>Joins arrays in depth: along the third axis, which those of lower rank get. NumPy: <c>numpy.dstack</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, with equal sizes along every axis but the third.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are no inputs, or their shapes differ off the third axis.</exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2];
    /// NdArray&lt;int&gt; b = [3, 4];
    /// Console.WriteLine(np.DStack(a, b));
    /// // [[[1 3]
    /// //   [2 4]]]
    /// </code></example>
    public static NdArray<T> DStack<T>(params ReadOnlySpan<NdArray<T>> arrays)
    {
        using InputViews views = new(ReadOnlySpan<NdArray>.CastUp(arrays), static (array, _) => AtLeast3D(array));
        return Join.Of<T>(views.Span, 2, null);
    }

    /// <summary>The same for arrays of any types. NumPy: <c>numpy.dstack</c>.</summary>
    /// <param name="arrays">The inputs, with equal sizes along every axis but the third.</param>
    /// <returns>A new array of the type to which the inputs' promote.</returns>
    /// <exception cref="ArgumentException">There are no inputs, or their shapes differ off the third axis. Or the types of the inputs have no common one.</exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray DStack(params ReadOnlySpan<NdArray> arrays)
    {
        using InputViews views = new(arrays, static (array, _) => AtLeast3D(array));
        return Join.Of(views.Span, 2, null, null, Casting.SameKind);
    }

    /// <summary>Joins arrays as columns: along the second axis, where one of rank 1 is a column. NumPy: <c>numpy.column_stack</c>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arrays">The inputs, with equal sizes along every axis but the second.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">There are no inputs, or their shapes differ off the second axis.</exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2];
    /// NdArray&lt;int&gt; b = [[3, 4], [5, 6]];
    /// Console.WriteLine(np.ColumnStack(a, b));
    /// // [[1 3 4]
    /// //  [2 5 6]]
    /// </code></example>
    public static NdArray<T> ColumnStack<T>(params ReadOnlySpan<NdArray<T>> arrays)
    {
        using InputViews views = new(ReadOnlySpan<NdArray>.CastUp(arrays), static (array, _) => ToColumn(array));
        return Join.Of<T>(views.Span, 1, null);
    }

    /// <summary>The same for arrays of any types. NumPy: <c>numpy.column_stack</c>.</summary>
    /// <param name="arrays">The inputs, with equal sizes along every axis but the second.</param>
    /// <returns>A new array of the type to which the inputs' promote.</returns>
    /// <exception cref="ArgumentException">There are no inputs, or their shapes differ off the second axis. Or the types of the inputs have no common one.</exception>
    /// <exception cref="ArgumentNullException">An input is null.</exception>
    /// <exception cref="ObjectDisposedException">An input was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray ColumnStack(params ReadOnlySpan<NdArray> arrays)
    {
        using InputViews views = new(arrays, static (array, _) => ToColumn(array));
        return Join.Of(views.Span, 1, null, null, Casting.SameKind);
    }

    private static NdArray ToColumn(NdArray array)
    {
        using NdArray line = AtLeast1D(array);
        return line.Rank == 1 ? ExpandDims(line, 1) : View(line);
    }
}
