namespace NdArrays.Kernels;

/// <summary>Whether elements are collected from the places of a table, or distributed to them.</summary>
internal interface IMoveDirection
{
    /// <summary>True if they come from the places of the table.</summary>
    static abstract bool IsGather { get; }
}

/// <summary>From the places of a table to places one after another.</summary>
internal readonly struct Gathering : IMoveDirection
{
    public static bool IsGather => true;
}

/// <summary>From places one after another to those of a table; where a place is named twice, the last one stays.</summary>
internal readonly struct Scattering : IMoveDirection
{
    public static bool IsGather => false;
}
