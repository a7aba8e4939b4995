using NdArrays.Layout;
using NdArrays.Splitting;

namespace NdArrays;

/// <content>Splitting into views along any axis.</content>
public abstract partial class NdArray
{
    /// <summary>Equal sections of an array along an axis. NumPy: <c>numpy.split</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="sections">How many there are, which divides the size along the axis.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <returns>Views, one a section.</returns>
    /// <exception cref="ArgumentException">The sections would not be equal.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or fewer than one section.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3, 4], [5, 6, 7, 8]];
    /// foreach (NdArray&lt;int&gt; part in np.Split(a, 2, axis: 1))
    /// {
    ///     Console.WriteLine(part);
    /// }
    /// // [[1 2]
    /// //  [5 6]]
    /// // [[3 4]
    /// //  [7 8]]
    /// </code></example>
    public static TArray[] Split<TArray>(TArray a, int sections, int axis = 0)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.Equal(a, sections, Axis.Normalize(axis, a.Rank, nameof(axis)));
    }

    /// <summary>The sections of an array between indices. NumPy: <c>numpy.split</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="indices">
    /// Where a section ends and the next begins: cut to the axis, and counted from its end if negative.
    /// </param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <returns>Views, one more than there are indices.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// foreach (NdArray&lt;int&gt; part in np.Split(np.Arange(8), [3, 5]))
    /// {
    ///     Console.WriteLine(part);
    /// }
    /// // [0 1 2]
    /// // [3 4]
    /// // [5 6 7]
    /// </code></example>
    public static TArray[] Split<TArray>(TArray a, ReadOnlySpan<nint> indices, int axis = 0)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.Between(a, indices, Axis.Normalize(axis, a.Rank, nameof(axis)));
    }

    /// <summary>Sections of an array along an axis whose sizes differ by at most one, the larger ones first. NumPy: <c>numpy.array_split</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="sections">How many there are.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <returns>Views, one a section.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or fewer than one section.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// foreach (NdArray&lt;int&gt; part in np.ArraySplit(np.Arange(7), 3))
    /// {
    ///     Console.WriteLine(part);
    /// }
    /// // [0 1 2]
    /// // [3 4]
    /// // [5 6]
    /// </code></example>
    public static TArray[] ArraySplit<TArray>(TArray a, int sections, int axis = 0)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.NearlyEqual(a, sections, Axis.Normalize(axis, a.Rank, nameof(axis)));
    }

    /// <summary>The sections of an array between indices. NumPy: <c>numpy.array_split</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="indices">
    /// Where a section ends and the next begins: cut to the axis, and counted from its end if negative.
    /// </param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <returns>Views, one more than there are indices.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static TArray[] ArraySplit<TArray>(TArray a, ReadOnlySpan<nint> indices, int axis = 0)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        return Sections.Between(a, indices, Axis.Normalize(axis, a.Rank, nameof(axis)));
    }

    /// <summary>The sub-arrays of an array along an axis. NumPy: <c>numpy.unstack</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis, which the sub-arrays do not have; negative counts from the last.</param>
    /// <returns>Views, as many as the size along the axis: what <c>Stack</c> joins to the array again.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// foreach (NdArray&lt;int&gt; column in np.Unstack(a, axis: 1))
    /// {
    ///     Console.WriteLine(column);
    /// }
    /// // [1 3]
    /// // [2 4]
    /// </code></example>
    public static TArray[] Unstack<TArray>(TArray a, int axis = 0)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        using TArray front = MoveAxis(a, Axis.Normalize(axis, a.Rank, nameof(axis)), 0);
        TArray[] parts = new TArray[front.Shape[0]];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = (TArray)front.View(Slicing.Apply(front.Layout, [i]));
        }

        return parts;
    }
}
