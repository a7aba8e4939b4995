using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Products;

/// <summary>Sums of products over any axes of two arrays: both become matrices, which are multiplied.</summary>
internal static class Contraction
{
    /// <summary>Sums over pairs of axes; the result has the other axes of the left and then those of the right array.</summary>
    public static NdArray<T> Run<T>(
        NdArray<T> left, ReadOnlySpan<int> leftAxes, NdArray<T> right, ReadOnlySpan<int> rightAxes, NdArray<T>? @out)
    {
        if (leftAxes.Length != rightAxes.Length)
        {
            Throw.ContractedAxes(leftAxes.Length, rightAxes.Length);
        }

        int[] leftSums = Normalize(leftAxes, left.Rank, "axesA"), rightSums = Normalize(rightAxes, right.Rank, "axesB");
        for (int i = 0; i < leftSums.Length; i++)
        {
            if (left.Shape[leftSums[i]] != right.Shape[rightSums[i]])
            {
                Throw.ProductDepth(left.Shape, right.Shape, leftSums[i], rightSums[i], "b");
            }
        }

        int[] rows = Others(left.Rank, leftSums), columns = Others(right.Rank, rightSums);
        nint[] shape = [.. rows.Select(axis => left.Shape[axis]), .. columns.Select(axis => right.Shape[axis])];
        NdArray<T> result = Multiplication.Result(@out, new Shape(shape));
        using NdArray<T> first = AsMatrix(left, rows, leftSums, rows.Length);
        using NdArray<T> second = AsMatrix(right, rightSums, columns, rightSums.Length);
        Shape plane = [first.Shape[0], second.Shape[1]];
        if (Reshaping.TryView(result.Layout, plane, Order.C, out ArrayLayout matrix))
        {
            Multiplication.Run(first, first.Layout, second, second.Layout, result, matrix);
            return result;
        }

        using NdArray<T> apart = NdArray<T>.New(ArrayLayout.Contiguous(plane));
        Multiplication.Run(first, first.Layout, second, second.Layout, apart, apart.Layout);
        result.ReadFrom(result.Layout, apart, ArrayLayout.Contiguous(result.Shape));
        return result;
    }

    /// <summary>A view, or where there is none a copy, with the first axes as rows and the others as columns.</summary>
    private static NdArray<T> AsMatrix<T>(NdArray<T> array, int[] first, int[] second, int rowAxes)
    {
        using NdArray<T> permuted = array.View(Permutation.Apply(array.Layout, [.. first, .. second]));
        nint rows = new Shape(permuted.Shape.AsSpan()[..rowAxes]).Size, columns = new Shape(permuted.Shape.AsSpan()[rowAxes..]).Size;
        return NdArray.Reshape(permuted, [rows, columns]);
    }

    private static int[] Normalize(ReadOnlySpan<int> axes, int rank, string parameter)
    {
        int[] normal = new int[Axis.Room(axes, rank)];
        Axis.Normalize(axes, rank, normal, parameter);
        return normal;
    }

    private static int[] Others(int rank, int[] axes) => [.. Enumerable.Range(0, rank).Except(axes)];
}
