using NdArrays.Elementwise;
using NdArrays.Errors;
using NdArrays.Types;

namespace NdArrays.Reductions;

/// <summary>What becomes of results.</summary>
internal static class Results
{
    /// <summary>Requires that results of a type convert within their kind to that of an array that is given for them; null will do.</summary>
    public static void RequireWithinKind(DType type, NdArray? @out)
    {
        if (@out is not null && !Promotion.CanCast(type, @out.DType, Casting.SameKind))
        {
            Throw.ResultCasting(type, @out.DType);
        }
    }

    /// <summary>Results in the array that was given for them, or in a type, into which others are converted.</summary>
    public static NdArray Into(NdArray result, NdArray? @out, DType dtype)
    {
        if (ReferenceEquals(result, @out) || (@out is null && result.DType == dtype))
        {
            return result;
        }

        using (result)
        {
            if (@out is null)
            {
                return result.AsType(dtype);
            }

            Ufunc.CheckOut(@out, result.Shape);
            @out.Assign(@out.Layout, result);
            return @out;
        }
    }

    /// <summary>The one value of an array that must have rank 0.</summary>
    public static T Single<T>(NdArray<T> initial) => ((NdArray<T>)Single((NdArray)initial)).Item();

    /// <summary>An array that must have rank 0.</summary>
    public static NdArray Single(NdArray initial)
    {
        if (initial.Rank != 0)
        {
            Throw.InitialShape(initial.Shape);
        }

        return initial;
    }
}
