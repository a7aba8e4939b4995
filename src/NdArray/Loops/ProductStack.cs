namespace NdArrays.Loops;

/// <summary>Products of matrices side by side: how many there are along each axis, and how their elements lie.</summary>
internal ref struct ProductStack
{
    /// <summary>The sizes of the axes along which matrices are stacked; empty for a single product.</summary>
    public ReadOnlySpan<nint> Lengths;

    /// <summary>From one left matrix to the next, along each axis.</summary>
    public ReadOnlySpan<nint> LeftStrides;

    /// <summary>From one right matrix to the next, along each axis.</summary>
    public ReadOnlySpan<nint> RightStrides;

    /// <summary>From one result to the next, along each axis.</summary>
    public ReadOnlySpan<nint> ResultStrides;

    /// <summary>Elements from one row of a left matrix to the next.</summary>
    public nint LeftRow;

    /// <summary>Elements from one column of a left matrix to the next.</summary>
    public nint LeftColumn;

    /// <summary>Elements from one row of a right matrix to the next.</summary>
    public nint RightRow;

    /// <summary>Elements from one column of a right matrix to the next.</summary>
    public nint RightColumn;

    /// <summary>Elements from one row of a result to the next.</summary>
    public nint ResultRow;

    /// <summary>Elements from one column of a result to the next.</summary>
    public nint ResultColumn;

    /// <summary>The rows of a left matrix and of a result.</summary>
    public nint Rows;

    /// <summary>The columns of a left matrix, which are the rows of a right one.</summary>
    public nint Depth;

    /// <summary>The columns of a right matrix and of a result.</summary>
    public nint Columns;
}
