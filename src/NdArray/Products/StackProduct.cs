using NdArrays.Errors;
using NdArrays.Layout;

namespace NdArrays.Products;

/// <summary>Products of the matrices, or the vectors, of the last axes of two arrays, whose other axes are broadcast together.</summary>
internal static class StackProduct
{
    /// <summary>Multiplies.</summary>
    /// <param name="left">The array on the left, of an axis at least, or two if it has matrices.</param>
    /// <param name="isRow">Whether it has vectors, which are rows that the result lacks.</param>
    /// <param name="right">The array on the right, of an axis at least, or two if it has matrices.</param>
    /// <param name="isColumn">Whether it has vectors, which are columns that the result lacks.</param>
    /// <param name="out">An array for the result; null makes a new one.</param>
    public static NdArray<T> Run<T>(NdArray<T> left, bool isRow, NdArray<T> right, bool isColumn, NdArray<T>? @out)
    {
        ArrayLayout rows = isRow ? ProductLayouts.WithAxis(left.Layout, left.Rank - 1) : left.Layout;
        ArrayLayout columns = isColumn ? ProductLayouts.WithAxis(right.Layout, right.Rank) : right.Layout;
        if (rows.Shape[^1] != columns.Shape[^2])
        {
            Throw.ProductDepth(left.Shape, right.Shape, left.Rank - 1, right.Rank - (isColumn ? 1 : 2), "x2");
        }

        if (rows.Rank > 2 || columns.Rank > 2)
        {
            ReadOnlySpan<Shape> stacks = [new Shape(rows.Shape.AsSpan()[..^2]), new Shape(columns.Shape.AsSpan()[..^2])];
            if (!Broadcasting.TryCommon(stacks, out Shape stack, out int axis))
            {
                Throw.ProductStacks(left.Shape, right.Shape, axis, "x2");
            }

            rows = ProductLayouts.Stretch(rows, stack);
            columns = ProductLayouts.Stretch(columns, stack);
        }

        ReadOnlySpan<nint> outer = rows.Shape.AsSpan()[..^2];
        ReadOnlySpan<nint> height = isRow ? [] : [rows.Shape[^2]], width = isColumn ? [] : [columns.Shape[^1]];
        NdArray<T> result = Multiplication.Result(@out, [.. outer, .. height, .. width]);
        ArrayLayout tiles = isColumn ? ProductLayouts.WithAxis(result.Layout, result.Rank) : result.Layout;
        tiles = isRow ? ProductLayouts.WithAxis(tiles, tiles.Rank - 1) : tiles;
        Multiplication.Run(left, rows, right, columns, result, tiles);
        return result;
    }
}
