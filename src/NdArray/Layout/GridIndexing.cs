namespace NdArrays;

/// <summary>Which axes of a grid its first two coordinates take; NumPy's <c>indexing</c>.</summary>
public enum GridIndexing
{
    /// <summary>Cartesian: the first coordinate along the second axis, as x in a picture, the second along the first.</summary>
    XY,

    /// <summary>Matrix: each coordinate along the axis of its number.</summary>
    IJ,
}
