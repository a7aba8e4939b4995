using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Functions of a caller's own along axes.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// What a function makes of each 1-D part of an array along an axis, in place of it. NumPy:
    /// <c>numpy.apply_along_axis</c>.
    /// </summary>
    /// <remarks>What the function returns for later parts is broadcast to the shape of what it returned for the first.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type of the result's elements.</typeparam>
    /// <param name="func1d">The function, of a view of a part; it returns an array of any shape.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <param name="arr">The array.</param>
    /// <returns>A new array, in the shape of which the axes of what the function returns are where the axis was.</returns>
    /// <exception cref="ArgumentException">There is no part along the axis, or the function returns different shapes.</exception>
    /// <exception cref="ArgumentNullException">The function or what it returns is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[8, 1, 7], [4, 3, 9]];
    /// Console.WriteLine(np.ApplyAlongAxis(row => row.Flip(), 1, a));
    /// // [[7 1 8]
    /// //  [9 3 4]]
    /// </code></example>
    public static NdArray<TResult> ApplyAlongAxis<T, TResult>(
        Func<NdArray<T>, NdArray<TResult>> func1d, int axis, NdArray<T> arr)
    {
        ArgumentNullException.ThrowIfNull(func1d);
        ArgumentNullException.ThrowIfNull(arr);
        int along = Axis.Normalize(axis, arr.Rank);
        ArrayLayout parts = Permutation.Move(arr.Layout, [along], [-1]);
        Shape outer = new(parts.Shape.AsSpan()[..^1]);
        if (outer.Size == 0)
        {
            Throw.NothingToApplyTo(arr.Shape, along);
        }

        NdArray<TResult>? result = null;
        ArrayLayout places = default;
        NdIndex[] place = new NdIndex[outer.Rank];
        foreach (ReadOnlySpan<nint> index in NdIndices(outer))
        {
            for (int i = 0; i < place.Length; i++)
            {
                place[i] = index[i];
            }

            NdArray<TResult> made = func1d(arr.View(Slicing.Apply(parts, place)));
            ArgumentNullException.ThrowIfNull(made, nameof(func1d));
            if (result is null)
            {
                ReadOnlySpan<nint> lengths = outer;
                result = Empty<TResult>([.. lengths[..along], .. made.Shape, .. lengths[along..]]);
                places = OuterFirst(result.Layout, along, made.Rank);
            }

            result.Assign(Slicing.Apply(places, place), made);
        }

        return result!;
    }

    /// <summary>
    /// What a function makes of each 1-D part of an array along an axis, a value that takes its place. NumPy:
    /// <c>numpy.apply_along_axis</c>.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TResult">The type of the values.</typeparam>
    /// <param name="func1d">The function, of a view of a part.</param>
    /// <param name="axis">The axis; negative counts from the last.</param>
    /// <param name="arr">The array.</param>
    /// <returns>A new array of one axis less.</returns>
    /// <exception cref="ArgumentException">There is no part along the axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[8, 1, 7], [4, 3, 9]];
    /// Console.WriteLine(np.ApplyAlongAxis(row => row.Flat.Sum(), 1, a));
    /// // [16 16]
    /// </code></example>
    public static NdArray<TResult> ApplyAlongAxis<T, TResult>(Func<NdArray<T>, TResult> func1d, int axis, NdArray<T> arr)
    {
        ArgumentNullException.ThrowIfNull(func1d);
        return ApplyAlongAxis(part => NdArrayBuilder.Scalar(func1d(part)), axis, arr);
    }

    /// <summary>
    /// What a function makes of an array along one axis, of that along the next, and so on. NumPy:
    /// <c>numpy.apply_over_axes</c>.
    /// </summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="func">
    /// The function, of an array and an axis; it returns an array of as many axes, or of one less, for which one of size 1
    /// is put in.
    /// </param>
    /// <param name="a">The array.</param>
    /// <param name="axes">The axes, in the order in which the function is applied.</param>
    /// <returns>What the function returned last, of as many axes as the array; the array itself if there are no axes.</returns>
    /// <exception cref="ArgumentException">The function returns an array of another number of axes.</exception>
    /// <exception cref="ArgumentNullException">The function or what it returns is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[8, 1, 7], [4, 3, 9]];
    /// Console.WriteLine(np.ApplyOverAxes((x, axis) => np.ApplyAlongAxis(part => part.Flat.Max(), axis, x), a, 0, 1));
    /// // [[9]]
    /// </code></example>
    public static TArray ApplyOverAxes<TArray>(Func<TArray, int, TArray> func, TArray a, params ReadOnlySpan<int> axes)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(a);
        TArray result = a;
        foreach (int axis in axes)
        {
            int along = Axis.Normalize(axis, a.Rank, nameof(axes));
            TArray made = func(result, along);
            ArgumentNullException.ThrowIfNull(made, nameof(func));
            if (made.Rank != a.Rank && made.Rank != a.Rank - 1)
            {
                Throw.AppliedRank(made.Shape, result.Shape);
            }

            result = made.Rank == a.Rank ? made : ExpandDims(made, along);
        }

        return result;
    }

    /// <summary>The axes around some that stand in the middle, then those.</summary>
    private static ArrayLayout OuterFirst(in ArrayLayout layout, int from, int count)
    {
        Span<int> axes = new int[layout.Rank];
        int outer = 0;
        for (int i = 0; i < axes.Length; i++)
        {
            bool inner = i >= from && i < from + count;
            axes[inner ? layout.Rank - count + i - from : outer++] = i;
        }

        return Permutation.Apply(layout, axes);
    }
}
