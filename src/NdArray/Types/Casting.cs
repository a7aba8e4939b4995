namespace NdArrays;

/// <summary>Which conversions of elements are allowed; NumPy's <c>casting</c>.</summary>
public enum Casting
{
    /// <summary>None.</summary>
    No,

    /// <summary>None but a change of byte order, which arrays in memory do not have: the same as <see cref="No"/>.</summary>
    Equiv,

    /// <summary>Those that keep every value.</summary>
    Safe,

    /// <summary>The safe ones, and those within a kind, as from float64 to float32.</summary>
    SameKind,

    /// <summary>All.</summary>
    Unsafe,
}
