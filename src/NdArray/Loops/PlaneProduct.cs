namespace NdArrays.Loops;

/// <summary>A product of two matrices of any strides, as addresses that do not move meanwhile.</summary>
internal unsafe struct PlaneProduct<T>
    where T : unmanaged
{
    /// <summary>The first element of the left matrix.</summary>
    public T* Left;

    /// <summary>Elements from one row of the left matrix to the next.</summary>
    public nint LeftRow;

    /// <summary>Elements from one column of the left matrix to the next.</summary>
    public nint LeftColumn;

    /// <summary>The first element of the right matrix.</summary>
    public T* Right;

    /// <summary>Elements from one row of the right matrix to the next.</summary>
    public nint RightRow;

    /// <summary>Elements from one column of the right matrix to the next.</summary>
    public nint RightColumn;

    /// <summary>The first element of the result.</summary>
    public T* Result;

    /// <summary>Elements from one row of the result to the next.</summary>
    public nint ResultRow;

    /// <summary>Elements from one column of the result to the next.</summary>
    public nint ResultColumn;

    /// <summary>The rows of the left matrix and of the result.</summary>
    public nint Rows;

    /// <summary>The columns of the left matrix, which are the rows of the right one.</summary>
    public nint Depth;

    /// <summary>The columns of the right matrix and of the result.</summary>
    public nint Columns;

    /// <summary>How many products of two elements are summed up altogether.</summary>
    public readonly double Work => (double)Rows * Depth * Columns;

    /// <summary>The part of it that gives some rows and columns of the result.</summary>
    public readonly PlaneProduct<T> Part(nint row, nint rows, nint column, nint columns)
    {
        PlaneProduct<T> part = this;
        part.Left += row * LeftRow;
        part.Right += column * RightColumn;
        part.Result += (row * ResultRow) + (column * ResultColumn);
        part.Rows = rows;
        part.Columns = columns;
        return part;
    }

    /// <summary>The same with rows for columns: the transposed right matrix times the transposed left one.</summary>
    public readonly PlaneProduct<T> Transposed() => new()
    {
        Left = Right,
        LeftRow = RightColumn,
        LeftColumn = RightRow,
        Right = Left,
        RightRow = LeftColumn,
        RightColumn = LeftRow,
        Result = Result,
        ResultRow = ResultColumn,
        ResultColumn = ResultRow,
        Rows = Columns,
        Depth = Depth,
        Columns = Rows,
    };
}
