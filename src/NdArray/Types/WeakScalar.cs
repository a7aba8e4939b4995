namespace NdArrays;

/// <summary>A bare number beside arrays, which takes part in promotion by its kind only (NEP 50).</summary>
public enum WeakScalar
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A Python <c>bool</c>.</summary>
    Boolean,

    /// <summary>A Python <c>int</c>.</summary>
    Integer,

    /// <summary>A Python <c>float</c>.</summary>
    Floating,

    /// <summary>A Python <c>complex</c>.</summary>
    Complex,
}
