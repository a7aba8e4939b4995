using NdArrays.Layout;

namespace NdArrays.Products;

/// <summary>Products of every matrix of one stack and every one of another.</summary>
internal static class AllPairs
{
    /// <summary>
    /// Sums over the last axis of the one and the last but one, or the only, of the other; the result has the other axes of the
    /// left and then those of the right one. The sizes that are summed over are equal.
    /// </summary>
    public static NdArray<T> Run<T>(
        NdArray<T> left, in ArrayLayout leftLayout, NdArray<T> right, in ArrayLayout rightLayout, NdArray<T>? @out)
    {
        bool isRow = leftLayout.Rank == 1, isColumn = rightLayout.Rank == 1;
        ReadOnlySpan<nint> leftLengths = leftLayout.Shape, rightLengths = rightLayout.Shape;
        NdArray<T> result = Multiplication.Result(
            @out,
            isColumn ? new Shape(leftLengths[..^1]) : new Shape([.. leftLengths[..^1], .. rightLengths[..^2], rightLengths[^1]]));
        ArrayLayout rows = isRow ? ProductLayouts.WithAxis(leftLayout, 0) : leftLayout;
        ArrayLayout columns = isColumn ? ProductLayouts.WithAxis(rightLayout, 1) : rightLayout;
        ArrayLayout pairs = isRow ? ProductLayouts.WithAxis(result.Layout, 0) : result.Layout;
        pairs = isColumn ? ProductLayouts.WithAxis(pairs, pairs.Rank) : pairs;
        int leftStack = rows.Rank - 2, rightStack = columns.Rank - 2;
        if (leftStack + rightStack == 0)
        {
            Multiplication.Run(left, rows, right, columns, result, pairs);
            return result;
        }

        // The axes of the result are those of the left stack, its rows, those of the right stack, and its columns.
        int[] leftAxes = [.. Axes(0, leftStack), .. Still(rightStack), leftStack, leftStack + 1];
        int[] rightAxes = [.. Still(leftStack), .. Axes(0, rightStack + 2)];
        int[] resultAxes = [.. Axes(0, leftStack), .. Axes(leftStack + 1, rightStack), leftStack, leftStack + rightStack + 1];
        nint[] stack = [.. rows.Shape.AsSpan()[..leftStack], .. columns.Shape.AsSpan()[..rightStack]];
        nint height = rows.Shape[^2], depth = rows.Shape[^1], width = columns.Shape[^1];
        Multiplication.Run(
            left,
            ProductLayouts.Pick(rows, leftAxes, [.. stack, height, depth]),
            right,
            ProductLayouts.Pick(columns, rightAxes, [.. stack, depth, width]),
            result,
            ProductLayouts.Pick(pairs, resultAxes, [.. stack, height, width]));
        return result;
    }

    private static IEnumerable<int> Axes(int start, int count) => Enumerable.Range(start, count);

    private static IEnumerable<int> Still(int count) => Enumerable.Repeat(-1, count);
}
