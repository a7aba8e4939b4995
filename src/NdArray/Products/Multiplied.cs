using NdArrays.Elementwise;
using NdArrays.Kernels;
using NdArrays.Layout;

namespace NdArrays.Products;

/// <summary>Products in which nothing is added up: elements times elements, of which zeros keep their sign.</summary>
internal static class Multiplied
{
    /// <summary>The elements of two arrays, in layouts that broadcast to that of the result, multiplied into it.</summary>
    public static void Run<T>(
        NdArray<T> left,
        in ArrayLayout leftLayout,
        NdArray<T> right,
        in ArrayLayout rightLayout,
        NdArray<T> result,
        in ArrayLayout resultLayout)
    {
        using NdArray<T> first = left.View(leftLayout), second = right.View(rightLayout), products = result.View(resultLayout);
        NumberBinaryLoops<MultiplyOp>.Run(first, second, products);
    }

    /// <summary>Arrays of which at least one has rank 0.</summary>
    public static NdArray<T> OfNumber<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
    {
        NdArray<T> result = Multiplication.Result(@out, left.Rank == 0 ? right.Shape : left.Shape);
        Run(left, left.Layout, right, right.Layout, result, result.Layout);
        return result;
    }
}
