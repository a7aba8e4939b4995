namespace NdArrays;

/// <summary>Where smaller arrays lie within larger ones.</summary>
public enum FitAlignment
{
    /// <summary>In the middle; where sizes differ by an odd number, one place nearer to the start.</summary>
    Center,

    /// <summary>In the corner of index 0.</summary>
    Corner,
}
