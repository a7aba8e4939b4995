namespace NdArrays.Tests.Kernels;

/// <summary>The distances between rows and columns of the three matrices.</summary>
internal sealed record ProductStrides(
    nint LeftRow, nint LeftColumn, nint RightRow, nint RightColumn, nint ResultRow, nint ResultColumn)
{
    /// <summary>Strides chosen by a number: row by row, column by column, with gaps, backwards.</summary>
    public static ProductStrides Of(int choice, int rows, int depth, int columns)
    {
        (nint leftRow, nint leftColumn) = Plane(choice % 5, rows, depth);
        (nint rightRow, nint rightColumn) = Plane(choice / 2 % 5, depth, columns);
        (nint resultRow, nint resultColumn) = Plane(choice % 7 < 4 ? 0 : choice % 7 - 3, rows, columns);
        return new ProductStrides(leftRow, leftColumn, rightRow, rightColumn, resultRow, resultColumn);
    }

    /// <summary>The same for rows without gaps on the right and in the result.</summary>
    public ProductStrides WithPitches(int depth, int columns) => this with
    {
        RightRow = RightRow < 0 ? -columns - (depth % 3) : columns + (depth % 3),
        ResultRow = ResultRow < 0 ? -columns - 1 : columns + (depth % 2),
    };

    private static (nint Row, nint Column) Plane(int kind, int rows, int columns) => kind switch
    {
        0 => (columns, 1),
        1 => (1, rows),
        2 => (columns + 3, 1),
        3 => (2 * columns, 2),
        _ => (-columns, 1),
    };
}
