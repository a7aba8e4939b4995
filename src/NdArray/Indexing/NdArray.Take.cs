using NdArrays.Errors;
using NdArrays.Indexing;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Elements taken from, and put to, indices.</content>
public abstract partial class NdArray
{
    /// <summary>Sub-arrays of an array at indices along an axis. NumPy: <c>numpy.take</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="indices">The indices: an array, a list or one; negative ones count from the end.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes elements of the flattened array.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <param name="mode">What becomes of an index outside of the axis.</param>
    /// <returns>The result, with the axes of the indices in the place of the axis: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException"><paramref name="out"/> has another shape than the result, or the indices are not integers.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside of the axis, or there is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.Take(a, [2, 0], axis: 1));
    /// // [[3 1]
    /// //  [6 4]]
    /// Console.WriteLine(np.Take(a, [-1, 7], mode: IndexMode.Wrap));
    /// // [6 2]
    /// </code></example>
    public static TArray Take<TArray>(
        TArray a, NdIndex indices, int? axis = null, TArray? @out = null, IndexMode mode = IndexMode.Raise)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        using TArray source = axis is null || a.Rank == 0 ? Ravel(a) : View(a);
        int along = Axis.Normalize(axis ?? 0, source.Rank, nameof(axis));
        NdArray taken = source.Gather(Selection.Along(source.Layout, along, IndexArray.OfArgument(indices), mode));
        return (TArray)IntoGiven(taken, @out);
    }

    /// <summary>Writes values to elements, by their numbers in row-major order. NumPy: <c>numpy.put</c>.</summary>
    /// <param name="a">The array that is written to.</param>
    /// <param name="ind">The numbers of the elements; negative ones count from the end.</param>
    /// <param name="v">The values, from the start again as often as it takes; they are converted. If there are none, nothing is written.</param>
    /// <param name="mode">What becomes of a number outside of the array.</param>
    /// <exception cref="ArgumentException">The numbers are not integers.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside of the array.</exception>
    /// <exception cref="InvalidCastException">The values do not convert to the type of the array.</exception>
    /// <exception cref="InvalidOperationException">The array is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = np.Arange(5);
    /// np.Put(a, [0, 2], (NdArray&lt;int&gt;)[-44, -55]);
    /// Console.WriteLine(a);
    /// // [-44   1 -55   3   4]
    /// </code></example>
    public static void Put(NdArray a, NdIndex ind, NdArray v, IndexMode mode = IndexMode.Raise)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(v);
        a.RequireWriteableFor(v, nameof(a));
        NdArray indices = IndexArray.OfArgument(ind, nameof(ind));
        if (indices.Size == 0 || (v.Size == 0 && a.Size > 0))
        {
            return;
        }

        // In another order than that of its elements the array is written by way of a copy.
        using NdArray line = Ravel(a);
        Selection selection = Selection.Along(line.Layout, 0, indices, mode);
        using NdArray values = Resize(v, selection.ResultShape);
        line.AssignTo(selection, values);
        if (!a.IsCContiguous)
        {
            using NdArray written = Reshape(line, a.Shape.AsSpan());
            a.Assign(a.Layout, written);
        }
    }

    /// <summary>For each place an element at an index of its own along an axis. NumPy: <c>numpy.take_along_axis</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="arr">The array.</param>
    /// <param name="indices">The indices, of as many axes, and of a shape that broadcasts with the array's along the others.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes from the flattened array.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The ranks differ, the shapes do not broadcast, or the indices are not integers.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside of the axis, or there is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[10, 30, 20], [60, 40, 50]];
    /// NdArray&lt;long&gt; order = [[0, 2, 1], [1, 2, 0]];
    /// Console.WriteLine(np.TakeAlongAxis(a, order, axis: 1));
    /// // [[10 20 30]
    /// //  [40 50 60]]
    /// </code></example>
    public static TArray TakeAlongAxis<TArray>(TArray arr, NdArray indices, int? axis = -1)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(arr);
        ArgumentNullException.ThrowIfNull(indices);
        using TArray source = axis is null ? Ravel(arr) : View(arr);
        return (TArray)source.Select(AlongIndex(source, indices, Axis.Normalize(axis ?? 0, source.Rank, nameof(axis))));
    }

    /// <summary>Writes for each place a value to an index of its own along an axis. NumPy: <c>numpy.put_along_axis</c>.</summary>
    /// <param name="arr">The array that is written to.</param>
    /// <param name="indices">The indices, of as many axes, and of a shape that broadcasts with the array's along the others.</param>
    /// <param name="values">The values, of a shape that broadcasts to that of the indices; they are converted.</param>
    /// <param name="axis">The axis; negative counts from the last, null writes to the flattened array.</param>
    /// <exception cref="ArgumentException">The ranks differ, the shapes do not broadcast, or the indices are not integers.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside of the axis, or there is no such axis.</exception>
    /// <exception cref="InvalidCastException">The values do not convert to the type of the array.</exception>
    /// <exception cref="InvalidOperationException">The array is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[10, 30, 20], [60, 40, 50]];
    /// NdArray&lt;long&gt; largest = [[1], [0]];
    /// np.PutAlongAxis(a, largest, (NdArray&lt;int&gt;)99, axis: 1);
    /// Console.WriteLine(a);
    /// // [[10 99 20]
    /// //  [99 40 50]]
    /// </code></example>
    public static void PutAlongAxis(NdArray arr, NdArray indices, NdArray values, int? axis)
    {
        ArgumentNullException.ThrowIfNull(arr);
        ArgumentNullException.ThrowIfNull(indices);
        ArgumentNullException.ThrowIfNull(values);
        int? along = axis is int given ? Axis.Normalize(given, arr.Rank, nameof(axis)) : null;
        arr.RequireWriteableFor(values, nameof(arr));
        if (along is int normal)
        {
            arr.AssignSelected(AlongIndex(arr, indices, normal), values);
            return;
        }

        using NdArray line = Ravel(arr);
        line.AssignSelected(AlongIndex(line, indices, 0), values);
        if (!arr.IsCContiguous)
        {
            using NdArray written = Reshape(line, arr.Shape.AsSpan());
            arr.Assign(arr.Layout, written);
        }
    }

    /// <summary>The index expression with the indices of an axis, and those of every other in order.</summary>
    private static NdIndex[] AlongIndex(NdArray array, NdArray indices, int axis)
    {
        if (indices.Rank != array.Rank)
        {
            Throw.AlongRank(indices.Shape, array.Shape);
        }

        // A mask would be an index too, but not one along the axis.
        if (!IndexArray.IsInteger(indices))
        {
            Throw.IndexDType(indices.DType, nameof(indices));
        }

        NdIndex[] expression = new NdIndex[array.Rank];
        for (int i = 0; i < expression.Length; i++)
        {
            if (i == axis)
            {
                expression[i] = indices;
                continue;
            }

            if (indices.Shape[i] != array.Shape[i] && indices.Shape[i] != 1 && array.Shape[i] != 1)
            {
                Throw.AlongShapes(indices.Shape, array.Shape, axis);
            }

            nint[] lengths = [.. Enumerable.Repeat((nint)1, array.Rank)];
            lengths[i] = array.Shape[i];
            expression[i] = Reshape(Arange((long)array.Shape[i]), lengths);
        }

        return expression;
    }

    /// <summary>The result, in the array that was given for it if one was.</summary>
    private static NdArray IntoGiven(NdArray result, NdArray? @out)
    {
        if (@out is null)
        {
            return result;
        }

        using (result)
        {
            if (!@out.IsWriteable)
            {
                Throw.ReadOnly("out", @out.Shape);
            }

            if (@out.Shape != result.Shape)
            {
                Throw.OutShape(@out.Shape, result.Shape);
            }

            @out.Assign(@out.Layout, result);
            return @out;
        }
    }
}
