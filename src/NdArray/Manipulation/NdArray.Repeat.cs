using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays;

/// <content>Elements repeated.</content>
public abstract partial class NdArray
{
    /// <summary>Each element so many times, one beside the other. NumPy: <c>numpy.repeat</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="repeats">How many times each occurs.</param>
    /// <param name="axis">The axis along which sub-arrays are repeated; negative counts from the last, null repeats the elements of the flattened array.</param>
    /// <returns>A new array in row-major order.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or there is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Repeat(a, 2));
    /// // [1 1 2 2 3 3 4 4]
    /// Console.WriteLine(np.Repeat(a, 2, axis: 1));
    /// // [[1 1 2 2]
    /// //  [3 3 4 4]]
    /// </code></example>
    public static TArray Repeat<TArray>(TArray a, nint repeats, int? axis = null)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        if (repeats < 0)
        {
            Throw.NegativeRepeats(nameof(repeats));
        }

        using TArray source = axis is null ? Ravel(a) : View(a);
        int along = Axis.Normalize(axis ?? 0, source.Rank, nameof(axis));
        nint[] lengths = source.Shape.ToArray();
        lengths[along] = checked(lengths[along] * repeats);
        TArray result = (TArray)source.NewLike(ArrayLayout.Contiguous(Shape.Adopt(lengths)));
        if (result.Size == 0)
        {
            return result;
        }

        if (new Shape(lengths.AsSpan(along + 1)).Size == 1)
        {
            using NdArray line = AsContiguous<NdArray>(source);
            result.RepeatFrom(line, [repeats], line.Size, 1);
            return result;
        }

        // The copies of each index are an axis of their own.
        result.ReadFrom(
            WithCopies(result.Layout, along, repeats, result.Layout.StrideSpan[along]),
            source,
            WithCopies(source.Layout, along, repeats, 0));
        return result;
    }

    /// <summary>Each element as many times as a list says. NumPy: <c>numpy.repeat</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="repeats">How many times each index along the axis occurs: as many numbers, or one for all.</param>
    /// <param name="axis">The axis along which sub-arrays are repeated; negative counts from the last, null repeats the elements of the flattened array.</param>
    /// <returns>A new array in row-major order.</returns>
    /// <exception cref="ArgumentException">There are not as many numbers as indices.</exception>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there is no such axis.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Repeat(a, [1, 2], axis: 0));
    /// // [[1 2]
    /// //  [3 4]
    /// //  [3 4]]
    /// </code></example>
    public static TArray Repeat<TArray>(TArray a, ReadOnlySpan<nint> repeats, int? axis = null)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        if (repeats.Length == 1)
        {
            return Repeat(a, repeats[0], axis);
        }

        if (repeats.ContainsAnyInRange(nint.MinValue, -1))
        {
            Throw.NegativeRepeats(nameof(repeats));
        }

        using TArray source = axis is null ? Ravel(a) : View(a);
        int along = Axis.Normalize(axis ?? 0, source.Rank, nameof(axis));
        if (repeats.Length != source.Shape[along])
        {
            Throw.RepeatCount(repeats.Length, source.Shape, along);
        }

        nint[] lengths = source.Shape.ToArray();
        lengths[along] = 0;
        foreach (nint count in repeats)
        {
            lengths[along] = checked(lengths[along] + count);
        }

        Shape shape = Shape.Adopt(lengths);
        TArray result = (TArray)source.NewLike(ArrayLayout.Contiguous(shape));
        using NdArray runs = AsContiguous<NdArray>(source);
        result.RepeatFrom(runs, repeats, new Shape(lengths.AsSpan(0, along)).Size, new Shape(lengths.AsSpan(along + 1)).Size);
        return result;
    }

    /// <summary>Each element as many times as an array of whole numbers says. NumPy: <c>numpy.repeat</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="a">The array.</param>
    /// <param name="repeats">How many times each index along the axis occurs: as many numbers, or one for all. Of booleans, true is once.</param>
    /// <param name="axis">The axis along which sub-arrays are repeated; negative counts from the last, null repeats the elements of the flattened array.</param>
    /// <returns>A new array in row-major order.</returns>
    /// <exception cref="ArgumentException">There are not as many numbers as indices, or they have several axes.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there is no such axis.</exception>
    /// <exception cref="InvalidCastException">The numbers are of a type that is not safely one of 64-bit integers.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <exception cref="OverflowException">The result would have too many elements.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [0.5, 1.5, 2.5];
    /// NdArray&lt;int&gt; counts = [2, 0, 1];
    /// Console.WriteLine(np.Repeat(a, counts));
    /// // [0.5 0.5 2.5]
    /// </code></example>
    public static TArray Repeat<TArray>(TArray a, NdArray repeats, int? axis = null)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(repeats);
        if (repeats.Rank > 1)
        {
            Throw.RepeatsRank(repeats.Shape);
        }

        if (!Promotion.CanCast(repeats.DType, DType.Int64, Casting.Safe))
        {
            Throw.RepeatsType(repeats.DType);
        }

        using NdArray<long> numbers = repeats.AsType<long>(Order.C);
        return Repeat(a, System.Array.ConvertAll(numbers.ToArray(), count => checked((nint)count)), axis);
    }

    /// <summary>
    /// Writes runs of an array in row-major order, each as often as its number says, to this one in the same order. All
    /// checks are the caller's.
    /// </summary>
    internal abstract void RepeatFrom(NdArray source, ReadOnlySpan<nint> counts, nint outer, nint inner);

    /// <summary>A layout with the copies of each index of an axis as an axis behind it.</summary>
    private static ArrayLayout WithCopies(in ArrayLayout layout, int axis, nint copies, nint stride)
    {
        List<nint> lengths = [.. layout.Shape.AsSpan()], strides = [.. layout.StrideSpan];
        if (stride != 0)
        {
            lengths[axis] /= copies;
            strides[axis] *= copies;
        }

        lengths.Insert(axis + 1, copies);
        strides.Insert(axis + 1, stride);
        if (lengths.Count > Shape.MaxRank)
        {
            // As many axes as that have sizes of 1 among them, in the source and in the result.
            int one = lengths.IndexOf(1);
            lengths.RemoveAt(one);
            strides.RemoveAt(one);
        }

        return new ArrayLayout(new Shape([.. lengths]), [.. strides], layout.Offset);
    }
}
