using NdArrays.Layout;

namespace NdArrays.Products;

/// <summary>A number, as an array of rank 0, times each element of an array.</summary>
internal static class Scaled
{
    /// <summary>Multiplies two arrays of which at least one has rank 0.</summary>
    public static NdArray<T> Run<T>(NdArray<T> left, NdArray<T> right, NdArray<T>? @out)
    {
        (NdArray<T> number, NdArray<T> array) = left.Rank == 0 ? (left, right) : (right, left);
        NdArray<T> result = Multiplication.Result(@out, array.Shape);
        ArrayLayout column = AsColumns(array.Layout);
        nint[] lengths = column.Shape.ToArray();
        lengths[^2] = lengths[^1] = 1;
        ArrayLayout factor = new(new Shape(lengths), new nint[lengths.Length], number.Layout.Offset);
        Multiplication.Run(array, column, number, factor, result, AsColumns(result.Layout));
        return result;
    }

    /// <summary>The elements as matrices of one column.</summary>
    private static ArrayLayout AsColumns(in ArrayLayout layout)
    {
        ArrayLayout lines = layout.Rank == 0 ? ProductLayouts.WithAxis(layout, 0) : layout;
        return ProductLayouts.WithAxis(lines, lines.Rank);
    }
}
