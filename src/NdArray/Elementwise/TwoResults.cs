using NdArrays.Layout;

namespace NdArrays.Elementwise;

/// <summary>The results of functions that have two.</summary>
internal static class TwoResults
{
    /// <summary>
    /// Both results in the arrays that were given for them, which may lie across the operands: so that both are computed before
    /// either is written.
    /// </summary>
    public static (TFirst First, TSecond Second) Into<TFirst, TSecond>(
        TFirst first, TSecond second, (TFirst? First, TSecond? Second) @out, NdArray<bool>? where)
        where TFirst : NdArray
        where TSecond : NdArray
    {
        UntypedUfunc.CheckOut(@out.First, first.DType);
        UntypedUfunc.CheckOut(@out.Second, second.DType);
        Shape shape = Ufunc.ShapeInto(@out.Second, Ufunc.ShapeInto(@out.First, Ufunc.ShapeWhere(where, first.Shape)));
        if (@out.First is not null)
        {
            Ufunc.CheckOut(@out.First, shape);
        }

        return ((TFirst)Put(first, @out.First, where, shape), (TSecond)Put(second, @out.Second, where, shape));
    }

    private static NdArray Put(NdArray results, NdArray? @out, NdArray<bool>? where, Shape shape)
    {
        if (@out is null && where is null && results.Shape == shape)
        {
            return results;
        }

        NdArray target = @out ?? results.NewLike(ArrayLayout.Contiguous(shape), cleared: true);
        if (where is null)
        {
            return Ufunc.Into(results, target);
        }

        using (results)
        {
            return Ufunc.Masked(results, target, where);
        }
    }
}
