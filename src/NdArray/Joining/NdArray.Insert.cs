using NdArrays.Errors;
using NdArrays.Joining;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays;

/// <content>Putting sub-arrays in, and taking them out.</content>
public abstract partial class NdArray
{
    /// <summary>An array with values put in before indices along an axis. NumPy: <c>numpy.insert</c>.</summary>
    /// <remarks>
    /// Several indices count in the array as it was; values are broadcast to the places. One index takes as many sub-arrays as
    /// there are values along the axis.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arr">The array.</param>
    /// <param name="obj">The indices: an integer, a range, a slice, a list of integers, or a mask.</param>
    /// <param name="values">The values.</param>
    /// <param name="axis">The axis; negative counts from the last, null inserts into the flattened array.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The values do not broadcast to the places, or the indices are not what they should be.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside of the axis, or there is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 1], [2, 2], [3, 3]];
    /// Console.WriteLine(np.Insert(a, 1, 5));
    /// // [1 5 1 2 2 3 3]
    /// Console.WriteLine(np.Insert(a, 1, [7, 8, 9], axis: 1));
    /// // [[1 7 1]
    /// //  [2 8 2]
    /// //  [3 9 3]]
    /// Console.WriteLine(np.Insert(np.Arange(4), [0, 2, 4], [7, 8, 9]));
    /// // [7 0 1 8 2 3 9]
    /// </code></example>
    public static NdArray<T> Insert<T>(NdArray<T> arr, NdIndex obj, NdArray<T> values, int? axis = null) =>
        (NdArray<T>)InsertValues(arr, obj, values, axis);

    /// <summary>An array with values, converted to its type, put in before indices along an axis. NumPy: <c>numpy.insert</c>.</summary>
    /// <param name="arr">The array.</param>
    /// <param name="obj">The indices: an integer, a range, a slice, a list of integers, or a mask.</param>
    /// <param name="values">The values.</param>
    /// <param name="axis">The axis; negative counts from the last, null inserts into the flattened array.</param>
    /// <returns>A new array of the type of <paramref name="arr"/>.</returns>
    /// <exception cref="ArgumentException">The values do not broadcast to the places, or the indices are not what they should be.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside of the axis, or there is no such axis.</exception>
    /// <exception cref="InvalidCastException">The values do not convert to the type of the array.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    public static NdArray Insert(NdArray arr, NdIndex obj, NdArray values, int? axis = null) =>
        InsertValues(arr, obj, values, axis);

    /// <summary>An array without the sub-arrays at indices along an axis. NumPy: <c>numpy.delete</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="arr">The array.</param>
    /// <param name="obj">The indices: an integer, a range, a slice, a list of integers, or a mask as long as the axis.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes elements out of the flattened array.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">The indices are not what they should be.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside of the axis, or there is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2, 3], [4, 5, 6]];
    /// Console.WriteLine(np.Delete(a, 1, axis: 1));
    /// // [[1 3]
    /// //  [4 6]]
    /// Console.WriteLine(np.Delete(a, Slice.Every(2)));
    /// // [2 4 6]
    /// </code></example>
    public static TArray Delete<TArray>(TArray arr, NdIndex obj, int? axis = null)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(arr);
        using TArray source = axis is null ? Ravel(arr) : View(arr);
        int along = Axis.Normalize(axis ?? 0, source.Rank, nameof(axis));
        bool[] keeps = AxisPlaces.ToKeep(obj, source.Shape[along], along, source.Shape);
        nint[] lengths = source.Shape.ToArray();
        lengths[along] = keeps.AsSpan().Count(true);
        NdArray result = source.NewLike(NewOrder(source, Shape.Adopt(lengths)));
        nint place = 0;
        foreach ((int start, int length) in AxisPlaces.Stretches(keeps, true))
        {
            result.ReadFrom(result.Layout.Part(along, place, length), source, source.Layout.Part(along, start, length));
            place += length;
        }

        return (TArray)result;
    }

    private static NdArray InsertValues(NdArray arr, NdIndex obj, NdArray values, int? axis)
    {
        ArgumentNullException.ThrowIfNull(arr);
        ArgumentNullException.ThrowIfNull(values);
        if (!Promotion.CanCast(values.DType, arr.DType, Casting.Unsafe))
        {
            Throw.NotConvertible(values.DType, arr.DType);
        }

        using NdArray source = axis is null ? Ravel(arr) : View(arr);
        int along = Axis.Normalize(axis ?? 0, source.Rank, nameof(axis));
        nint[] places = AxisPlaces.ToInsert(obj, source.Shape[along], along, source.Shape);
        if (places.Length != 1)
        {
            return InsertAtSeveral(source, places, values, along);
        }

        // For one index the sub-arrays of the values lie along the axis, as many as there are; a bare integer takes one.
        using NdArray withRank = values.View(Broadcasting.WithRank(values.Layout, source.Rank));
        bool isBare = obj.Kind is NdIndexKind.Integer or NdIndexKind.FromEnd;
        using NdArray added = isBare ? MoveAxis(withRank, 0, along + withRank.Rank - source.Rank) : View(withRank);
        nint count = added.Shape[along];
        bool[] areOld = new bool[checked(source.Shape[along] + count)];
        System.Array.Fill(areOld, true);
        areOld.AsSpan((int)places[0], (int)count).Clear();
        NdArray result = WithOld(source, areOld, along);
        result.Assign(result.Layout.Part(along, places[0], count), added);
        return result;
    }

    private static NdArray InsertAtSeveral(NdArray source, nint[] places, NdArray values, int axis)
    {
        // Each comes to lie as much further on as there are others before it.
        int[] order = [.. Enumerable.Range(0, places.Length).OrderBy(i => places[i])];
        bool[] areOld = new bool[checked(source.Shape[axis] + places.Length)];
        System.Array.Fill(areOld, true);
        long[] moved = new long[places.Length];
        for (int i = 0; i < order.Length; i++)
        {
            moved[order[i]] = places[order[i]] + i;
            areOld[moved[order[i]]] = false;
        }

        NdArray result = WithOld(source, areOld, axis);
        if (moved.Length > 0)
        {
            NdIndex[] expression = new NdIndex[axis + 1];
            System.Array.Fill(expression, Slice.All);
            expression[axis] = moved.AsNdArray();
            result.AssignSelected(expression, values);
        }

        return result;
    }

    /// <summary>A new array with the elements of another in the places that are old.</summary>
    private static NdArray WithOld(NdArray source, bool[] areOld, int axis)
    {
        nint[] lengths = source.Shape.ToArray();
        lengths[axis] = areOld.Length;
        NdArray result = source.NewLike(NewOrder(source, Shape.Adopt(lengths)));
        nint taken = 0;
        foreach ((int start, int length) in AxisPlaces.Stretches(areOld, true))
        {
            result.ReadFrom(result.Layout.Part(axis, start, length), source, source.Layout.Part(axis, taken, length));
            taken += length;
        }

        return result;
    }

    private static ArrayLayout NewOrder(NdArray source, Shape shape) =>
        ArrayLayout.Contiguous(shape, source.IsFContiguous && !source.IsCContiguous ? Order.F : Order.C);
}
