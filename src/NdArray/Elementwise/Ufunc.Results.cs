using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Elementwise;

/// <content>Where results go, and where they are not written.</content>
internal static partial class Ufunc
{
    /// <summary>Results where a mask is true, in the array that was given for them, or in a new one beside the type's default.</summary>
    public static NdArray Masked(NdArray results, NdArray? @out, NdArray<bool> where)
    {
        Shape shape = ShapeInto(@out, ShapeWhere(where, results.Shape));
        NdArray target = @out ?? results.NewLike(ArrayLayout.Contiguous(shape), cleared: true);
        target.WriteMasked(where, results);
        return target;
    }

    /// <summary>The elements as they are.</summary>
    public static NdArray Same(NdArray x, NdArray? @out)
    {
        if (@out is null)
        {
            return NdArray.Copy(x, Order.K);
        }

        ShapeInto(@out, x.Shape);
        @out.Assign(@out.Layout, x);
        return @out;
    }

    /// <summary>Results in the array that was given for them, broadcast and converted, or as they are if none was.</summary>
    public static NdArray Into(NdArray results, NdArray? @out)
    {
        if (@out is null || ReferenceEquals(results, @out))
        {
            return results;
        }

        using (results)
        {
            ShapeInto(@out, results.Shape);
            @out.Assign(@out.Layout, results);
            return @out;
        }
    }

    /// <summary>The shape of results in an array given for them, if any is, to which they may be broadcast.</summary>
    public static Shape ShapeInto(NdArray? @out, Shape shape)
    {
        if (@out is null)
        {
            return shape;
        }

        CheckOut(@out, Broadcasting.TryCommon([shape, @out.Shape], out Shape common, out _) && common == @out.Shape ? common : shape);
        return common;
    }

    /// <summary>The shape of results that are computed where a mask is true, to which they may be broadcast.</summary>
    public static Shape ShapeWhere(NdArray<bool>? where, Shape shape)
    {
        if (where is null)
        {
            return shape;
        }

        if (!Broadcasting.TryCommon([shape, where.Shape], out Shape common, out _))
        {
            Throw.MaskShape(where.Shape, shape);
        }

        return common;
    }

    /// <summary>Requires that an array can take results of a shape.</summary>
    public static void CheckOut(NdArray @out, Shape shape)
    {
        if (!@out.IsWriteable)
        {
            Throw.ReadOnly("out", @out.Shape);
        }

        if (@out.Shape != shape)
        {
            Throw.OutShape(@out.Shape, shape);
        }
    }
}
