namespace NdArrays.Layout;

/// <summary>
/// The places of a matrix at and below one of its diagonals, or at and above it: for each row the columns from one to
/// another.
/// </summary>
internal readonly struct Triangle
{
    private readonly nint _diagonal;
    private readonly bool _isLower;

    private Triangle(nint rows, nint columns, nint diagonal, bool isLower)
    {
        Rows = rows;
        Columns = columns;
        _isLower = isLower;

        // A diagonal may be any number; beyond these two all of the matrix is on one side of it.
        _diagonal = nint.Clamp(diagonal, -rows, columns);
    }

    /// <summary>The number of rows of the matrix.</summary>
    public nint Rows { get; }

    /// <summary>The number of columns of the matrix.</summary>
    public nint Columns { get; }

    /// <summary>The rows that have places, of which there are none before and behind.</summary>
    public (nint First, nint End) OccupiedRows => Columns == 0
        ? (0, 0)
        : _isLower ? (nint.Max(-_diagonal, 0), Rows) : (0, RowsUpTo(Columns));

    /// <summary>The places at and below a diagonal, which is counted to the right of the main one.</summary>
    public static Triangle Lower(nint rows, nint columns, nint diagonal) => new(rows, columns, diagonal, isLower: true);

    /// <summary>The places at and above a diagonal, which is counted to the right of the main one.</summary>
    public static Triangle Upper(nint rows, nint columns, nint diagonal) => new(rows, columns, diagonal, isLower: false);

    /// <summary>How many places there are.</summary>
    public Int128 Count()
    {
        if (!_isLower)
        {
            return ((Int128)Rows * Columns) - Lower(Rows, Columns, _diagonal - 1).Count();
        }

        // Rows in which the diagonal has yet to reach the last column grow by one place each.
        nint first = nint.Max(-_diagonal, 0), full = nint.Max(first, RowsUpTo(Columns));
        Int128 growing = full - first, shortest = first + _diagonal + 1;
        return (growing * shortest) + (growing * (growing - 1) / 2) + ((Int128)(Rows - full) * Columns);
    }

    /// <summary>The columns of a row.</summary>
    public (nint First, nint End) Row(nint row) => _isLower
        ? (0, nint.Clamp(row + _diagonal + 1, 0, Columns))
        : (nint.Clamp(row + _diagonal, 0, Columns), Columns);

    /// <summary>In how many rows the diagonal has yet to reach a column.</summary>
    private nint RowsUpTo(nint column) => (nint)Int128.Clamp((Int128)column - _diagonal, 0, Rows);
}
