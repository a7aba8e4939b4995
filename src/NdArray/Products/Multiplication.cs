using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Products;

/// <summary>What all products of arrays come down to: stacks of matrices, multiplied.</summary>
internal static class Multiplication
{
    /// <summary>Requires that elements of a type are multiplied.</summary>
    public static void RequireProducts<T>(string name)
    {
        if (ProductLoops<T>.Instance is null)
        {
            Throw.NoProduct(name, DType.Of<T>());
        }
    }

    /// <summary>The array for a result of a shape: the given one, which is checked, or a new one.</summary>
    public static NdArray<T> Result<T>(NdArray<T>? @out, Shape shape)
    {
        if (@out is null)
        {
            return NdArray<T>.New(ArrayLayout.Contiguous(shape));
        }

        CheckOut(@out, shape);
        return @out;
    }

    /// <summary>Requires that an array can take a result of a shape.</summary>
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

    /// <summary>Requires an array to which results of a type convert and may be written; null will do.</summary>
    public static void CheckOut(NdArray? @out, DType computed, Casting casting)
    {
        if (@out is not null && !Promotion.CanCast(computed, @out.DType, casting))
        {
            Throw.ProductCasting(computed, @out.DType, casting);
        }

        if (@out is { IsWriteable: false })
        {
            Throw.ReadOnly("out", @out.Shape);
        }
    }

    /// <summary>Converts a result into the array that is given for it.</summary>
    public static NdArray Convert(NdArray result, NdArray @out)
    {
        using (result)
        {
            CheckOut(@out, result.Shape);
            @out.ReadFrom(@out.Layout, result, result.Layout);
            return @out;
        }
    }

    /// <summary>
    /// Multiplies the matrices of the last two axes. Elements of the operands that lie in the result are copied first. All
    /// other checks are the caller's.
    /// </summary>
    /// <param name="left">The array on the left.</param>
    /// <param name="leftLayout">Its elements as a stack of matrices.</param>
    /// <param name="right">The array on the right.</param>
    /// <param name="rightLayout">Its elements as a stack of as many.</param>
    /// <param name="result">The array for the result.</param>
    /// <param name="resultLayout">Its elements as a stack of as many.</param>
    public static void Run<T>(
        NdArray<T> left,
        in ArrayLayout leftLayout,
        NdArray<T> right,
        in ArrayLayout rightLayout,
        NdArray<T> result,
        in ArrayLayout resultLayout)
    {
        if (result.MayMeet(left) && left.Meets(leftLayout, result, resultLayout))
        {
            ArrayLayout fresh = leftLayout.Fresh(Order.K);
            using NdArray<T> copy = NdArray<T>.New(fresh);
            copy.ReadFrom(fresh, left, leftLayout);
            Run(copy, fresh, right, rightLayout, result, resultLayout);
            return;
        }

        if (result.MayMeet(right) && right.Meets(rightLayout, result, resultLayout))
        {
            ArrayLayout fresh = rightLayout.Fresh(Order.K);
            using NdArray<T> copy = NdArray<T>.New(fresh);
            copy.ReadFrom(fresh, right, rightLayout);
            Run(left, leftLayout, copy, fresh, result, resultLayout);
            return;
        }

        int stack = resultLayout.Rank - 2;
        ProductStack product = new()
        {
            Lengths = resultLayout.Shape.AsSpan()[..stack],
            LeftStrides = leftLayout.StrideSpan[..stack],
            RightStrides = rightLayout.StrideSpan[..stack],
            ResultStrides = resultLayout.StrideSpan[..stack],
            LeftRow = leftLayout.StrideSpan[stack],
            LeftColumn = leftLayout.StrideSpan[stack + 1],
            RightRow = rightLayout.StrideSpan[stack],
            RightColumn = rightLayout.StrideSpan[stack + 1],
            ResultRow = resultLayout.StrideSpan[stack],
            ResultColumn = resultLayout.StrideSpan[stack + 1],
            Rows = leftLayout.Shape[stack],
            Depth = leftLayout.Shape[stack + 1],
            Columns = rightLayout.Shape[stack + 1],
        };
        using Lease<T> first = left.Open(leftLayout);
        using Lease<T> second = right.Open(rightLayout);
        using Lease<T> third = result.Open(resultLayout);
        ProductLoops<T>.Instance!.Multiply(ref first.Origin, ref second.Origin, ref third.Origin, product);
    }
}
