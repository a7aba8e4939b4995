using NdArrays.Layout;

namespace NdArrays.Kernels;

/// <summary>Writes triangles of matrices, row by row.</summary>
internal static class FillTriangle
{
    /// <summary>Makes the type's default of a triangle of each of the matrices that lie one after another.</summary>
    public static void Clear<T>(Span<T> matrices, Triangle triangle)
    {
        (nint firstRow, nint endRow) = triangle.OccupiedRows;
        int columns = (int)triangle.Columns, size = (int)triangle.Rows * columns;
        for (int matrix = 0; matrix < matrices.Length; matrix += size)
        {
            for (nint row = firstRow; row < endRow; row++)
            {
                (nint first, nint end) = triangle.Row(row);
                matrices.Slice(matrix + ((int)row * columns) + (int)first, (int)(end - first)).Clear();
            }
        }
    }

    /// <summary>Writes the rows and the columns of a triangle's places.</summary>
    public static void Places(Span<long> rows, Span<long> columns, Triangle triangle)
    {
        (nint firstRow, nint endRow) = triangle.OccupiedRows;
        int place = 0;
        for (nint row = firstRow; row < endRow; row++)
        {
            (nint first, nint end) = triangle.Row(row);
            rows.Slice(place, (int)(end - first)).Fill(row);
            for (nint column = first; column < end; column++)
            {
                columns[place++] = column;
            }
        }
    }
}
