using NdArrays.Errors;
using NdArrays.Indexing;
using NdArrays.Layout;

namespace NdArrays;

/// <content>Elements chosen by truth values.</content>
public abstract partial class NdArray
{
    /// <summary>The elements at which a condition is true, in row-major order. NumPy: <c>numpy.extract</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="condition">Truth values, or numbers of which all but 0 are true, as many as the array has elements or fewer.</param>
    /// <param name="arr">The array.</param>
    /// <returns>A new array of one axis.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The condition is true beyond the last element.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(np.Extract(a > 2, a));
    /// // [3 4]
    /// </code></example>
    public static TArray Extract<TArray>(NdArray condition, TArray arr)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(arr);
        using NdArray flat = Ravel(condition);
        return Compress(flat, arr);
    }

    /// <summary>The sub-arrays along an axis at which a condition is true. NumPy: <c>numpy.compress</c>.</summary>
    /// <typeparam name="TArray">The type of the array.</typeparam>
    /// <param name="condition">Truth values of one axis, or numbers of which all but 0 are true; what is beyond its end counts as false.</param>
    /// <param name="a">The array.</param>
    /// <param name="axis">The axis; negative counts from the last, null takes elements of the flattened array.</param>
    /// <param name="out">An array to write the result to, of just its shape and any strides; null makes a new one.</param>
    /// <returns>The result: <paramref name="out"/> itself if it is given.</returns>
    /// <exception cref="ArgumentException">The condition has not one axis, or <paramref name="out"/> has another shape than the result.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The condition is true beyond the end of the axis, or there is no such axis.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="out"/> is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[1, 2], [3, 4], [5, 6]];
    /// NdArray&lt;bool&gt; condition = [false, true, true];
    /// Console.WriteLine(np.Compress(condition, a, axis: 0));
    /// // [[3 4]
    /// //  [5 6]]
    /// </code></example>
    public static TArray Compress<TArray>(NdArray condition, TArray a, int? axis = null, TArray? @out = null)
        where TArray : NdArray
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(a);
        if (condition.Rank != 1)
        {
            Throw.ConditionRank(condition.Shape);
        }

        using TArray source = axis is null || a.Rank == 0 ? Ravel(a) : View(a);
        int along = Axis.Normalize(axis ?? 0, source.Rank, nameof(axis));
        NdArray<bool> mask = Masks.OfNonZero(condition);
        if (source.Rank == 1 && mask.Size == source.Size)
        {
            return (TArray)IntoGiven(source.Compact(mask), @out);
        }

        NdArray<long> places = Masks.Positions(mask);
        if (places.Size > 0 && places[-1] >= source.Shape[along])
        {
            Throw.ConditionLength((nint)places[-1], along, source.Shape);
        }

        return Take(source, places, along, @out);
    }

    /// <summary>Writes values to the elements at which a mask is true, one after the other. NumPy: <c>numpy.place</c>.</summary>
    /// <param name="arr">The array that is written to.</param>
    /// <param name="mask">Truth values, or numbers of which all but 0 are true, as many as the array has elements.</param>
    /// <param name="vals">The values, from the start again as often as it takes; they convert under the rule <see cref="Casting.Safe"/>.</param>
    /// <exception cref="ArgumentException">The mask has not as many elements, or is true somewhere and there are no values.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The values do not convert safely to the type of the array.</exception>
    /// <exception cref="InvalidOperationException">The array is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [[0, 1, 2], [3, 4, 5]];
    /// np.Place(a, a > 2, (NdArray&lt;int&gt;)[44, 55]);
    /// Console.WriteLine(a);
    /// // [[ 0  1  2]
    /// //  [44 55 44]]
    /// </code></example>
    public static void Place(NdArray arr, NdArray mask, NdArray vals)
    {
        using NdArray<bool> flags = MaskFor(arr, mask, vals);
        nint count = Masks.Count(Masks.Contiguous(flags));
        if (count == 0)
        {
            return;
        }

        if (vals.Size == 0)
        {
            Throw.NoValues(nameof(vals));
        }

        using NdArray values = Resize(vals, count);
        arr.AssignMasked(flags, values);
    }

    /// <summary>Writes values to the elements at which a mask is true: the values of the same places. NumPy: <c>numpy.putmask</c>.</summary>
    /// <param name="a">The array that is written to.</param>
    /// <param name="mask">Truth values, or numbers of which all but 0 are true, as many as the array has elements.</param>
    /// <param name="values">The values, from the start again as often as it takes to have one for each element; they convert under the rule <see cref="Casting.Safe"/>.</param>
    /// <exception cref="ArgumentException">The mask has not as many elements.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The values do not convert safely to the type of the array.</exception>
    /// <exception cref="InvalidOperationException">The array is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [0, 1, 2, 3, 4];
    /// np.PutMask(a, a > 1, (NdArray&lt;int&gt;)[-33, -44]);
    /// Console.WriteLine(a);
    /// // [  0   1 -33 -44 -33]
    /// </code></example>
    public static void PutMask(NdArray a, NdArray mask, NdArray values)
    {
        using NdArray<bool> flags = MaskFor(a, mask, values);
        if (values.Size == 0 || a.Size == 0)
        {
            return;
        }

        using NdArray repeated = Resize(values, a.Shape);
        a.WriteMasked(flags, repeated);
    }

    /// <summary>Copies an array to another, broadcast and converted. NumPy: <c>numpy.copyto</c>.</summary>
    /// <param name="dst">The array that is written to.</param>
    /// <param name="src">The array that is copied, of a shape that broadcasts to the other.</param>
    /// <param name="casting">The conversions allowed.</param>
    /// <param name="where">Which elements are copied, of a shape that broadcasts to the destination's; null for all.</param>
    /// <exception cref="ArgumentException">A shape does not broadcast to the destination's.</exception>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="InvalidCastException">The elements do not convert under the rule.</exception>
    /// <exception cref="InvalidOperationException">The destination is read-only.</exception>
    /// <exception cref="ObjectDisposedException">An array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3];
    /// np.CopyTo(a, (NdArray&lt;int&gt;)0, where: a > 1);
    /// Console.WriteLine(a);
    /// // [1 0 0]
    /// </code></example>
    public static void CopyTo(NdArray dst, NdArray src, Casting casting = Casting.SameKind, NdArray<bool>? where = null)
    {
        ArgumentNullException.ThrowIfNull(dst);
        ArgumentNullException.ThrowIfNull(src);
        dst.RequireWriteableFor(src, nameof(dst));
        if (!Types.Promotion.CanCast(src.DType, dst.DType, casting))
        {
            Throw.CastingRule(src.DType, dst.DType, casting);
        }

        if (where is null)
        {
            dst.Assign(dst.Layout, src);
        }
        else
        {
            dst.WriteMasked(where, src);
        }
    }

    /// <summary>Writes elements of another array, broadcast and converted, to where a mask, broadcast too, is true.</summary>
    internal void WriteMasked(NdArray<bool> where, NdArray source)
    {
        if (!Broadcasting.TryCommon([where.Shape, Shape], out Shape common, out _) || common != Shape)
        {
            Throw.WhereShape(where.Shape, Shape);
        }

        NdArray values = InThisType(source);
        ArrayLayout from = Broadcasting.ToAssigned(values.Layout, Shape);
        if (values.Meets(from, this, _layout) && !values.HasPlacesOf(from, this, _layout))
        {
            values = Copy(values);
            from = Broadcasting.ToAssigned(values.Layout, Shape);
        }

        NdArray<bool> flags = MayMeet(where) ? Copy(where) : where;
        WriteWhere(_layout, flags, Broadcasting.To(flags.Layout, Shape), values, from, this, _layout);
    }

    /// <summary>A mask in the shape of an array that the values can be written to.</summary>
    private static NdArray<bool> MaskFor(NdArray array, NdArray mask, NdArray values)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(mask);
        ArgumentNullException.ThrowIfNull(values);
        array.RequireWriteableFor(values);
        if (!Types.Promotion.CanCast(values.DType, array.DType, Casting.Safe))
        {
            Throw.CastingRule(values.DType, array.DType, Casting.Safe);
        }

        if (mask.Size != array.Size)
        {
            Throw.MaskSize(mask.Shape, array.Shape);
        }

        NdArray<bool> flags = Masks.OfNonZero(mask);
        return Reshape(flags, array.Shape.AsSpan());
    }
}
