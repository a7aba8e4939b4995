namespace NdArrays;

/// <summary>What sort of values an element type has; NumPy's <c>dtype.kind</c>.</summary>
public enum DTypeKind
{
    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Whole numbers without sign.</summary>
    UnsignedInteger,

    /// <summary>Whole numbers.</summary>
    SignedInteger,

    /// <summary>Floating numbers.</summary>
    Floating,

    /// <summary>Complex numbers.</summary>
    Complex,

    /// <summary>Anything else: it is stored, moved and compared, but not converted.</summary>
    Opaque,
}
