using NdArrays.Errors;
using NdArrays.Splitting;

namespace NdArrays;

/// <content>Splitting into views along the first, the second or the third axis.</content>
public abstract partial class NdArray
{
    /// <summary>Equal sections of an array column by column: along the second axis, or the only one. NumPy: <c>numpy.hsplit</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="sections">How many there are, which divides the size along the axis.</param>
    /// <returns>Views, one a section.</returns>
    /// <exception cref="ArgumentException">The sections would not be equal, or the array has rank 0.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There would be fewer than one section.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// foreach (NdArray&lt;int&gt; part in np.HSplit(a, 2))
    /// {
    ///     Console.WriteLine(part);
    /// }
    /// // [[1]
    /// //  [3]]
    /// // [[2]
    /// //  [4]]
    /// </code></example>
    public static TArray[] HSplit<TArray>(TArray a, int sections)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.Equal(a, sections, HorizontalAxis(a));
    }

    /// <summary>The sections of an array between indices. NumPy: <c>numpy.hsplit</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="indices">
    /// Where a section ends and the next begins: cut to the axis, and counted from its end if negative.
    /// </param>
    /// <returns>Views, one more than there are indices.</returns>
    /// <exception cref="ArgumentException">The array has rank 0.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static TArray[] HSplit<TArray>(TArray a, ReadOnlySpan<nint> indices)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.Between(a, indices, HorizontalAxis(a));
    }

    /// <summary>Equal sections of an array row by row: along the first axis. NumPy: <c>numpy.vsplit</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="sections">How many there are, which divides the size along the axis.</param>
    /// <returns>Views, one a section.</returns>
    /// <exception cref="ArgumentException">The sections would not be equal, or the array has a rank below 2.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There would be fewer than one section.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// foreach (NdArray&lt;int&gt; part in np.VSplit(a, 2))
    /// {
    ///     Console.WriteLine(part);
    /// }
    /// // [[1 2]]
    /// // [[3 4]]
    /// </code></example>
    public static TArray[] VSplit<TArray>(TArray a, int sections)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.Equal(a, sections, VerticalAxis(a));
    }

    /// <summary>The sections of an array between indices. NumPy: <c>numpy.vsplit</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="indices">
    /// Where a section ends and the next begins: cut to the axis, and counted from its end if negative.
    /// </param>
    /// <returns>Views, one more than there are indices.</returns>
    /// <exception cref="ArgumentException">The array has a rank below 2.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static TArray[] VSplit<TArray>(TArray a, ReadOnlySpan<nint> indices)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.Between(a, indices, VerticalAxis(a));
    }

    /// <summary>Equal sections of an array in depth: along the third axis. NumPy: <c>numpy.dsplit</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="sections">How many there are, which divides the size along the axis.</param>
    /// <returns>Views, one a section.</returns>
    /// <exception cref="ArgumentException">The sections would not be equal, or the array has a rank below 3.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There would be fewer than one section.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[[1, 2], [3, 4]]];
    /// foreach (NdArray&lt;int&gt; part in np.DSplit(a, 2))
    /// {
    ///     Console.WriteLine(part);
    /// }
    /// // [[[1]
    /// //   [3]]]
    /// // [[[2]
    /// //   [4]]]
    /// </code></example>
    public static TArray[] DSplit<TArray>(TArray a, int sections)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.Equal(a, sections, DepthAxis(a));
    }

    /// <summary>The sections of an array between indices. NumPy: <c>numpy.dsplit</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="indices">
    /// Where a section ends and the next begins: cut to the axis, and counted from its end if negative.
    /// </param>
    /// <returns>Views, one more than there are indices.</returns>
    /// <exception cref="ArgumentException">The array has a rank below 3.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static TArray[] DSplit<TArray>(TArray a, ReadOnlySpan<nint> indices)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.Between(a, indices, DepthAxis(a));
    }

    private static int HorizontalAxis(NdArray a)
    {
        RequireRank(nameof(HSplit), 1, a);
        return a.Rank == 1 ? 0 : 1;
    }

    private static int VerticalAxis(NdArray a)
    {
        RequireRank(nameof(VSplit), 2, a);
        return 0;
    }

    private static int DepthAxis(NdArray a)
    {
        RequireRank(nameof(DSplit), 3, a);
        return 2;
    }

    private static void RequireRank(string routine, int needed, NdArray a)
    {
        if (a.Rank < needed)
        {
            Throw.SplitRank(routine, needed, a.Shape);
        }
    }
}
