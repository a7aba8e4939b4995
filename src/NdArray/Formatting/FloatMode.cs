namespace NdArrays;

/// <summary>How many digits floating-point and complex elements print with: NumPy's <c>floatmode</c>.</summary>
public enum FloatMode
{
    /// <summary>Always <see cref="PrintOptions.Precision"/> digits after the point.</summary>
    Fixed,

    /// <summary>As many digits as identify each element, whatever the precision.</summary>
    Unique,

    /// <summary>As many digits as identify each element, but at most the precision (the default).</summary>
    MaxPrec,

    /// <summary>
    /// Like <see cref="MaxPrec"/>, with every element of an array padded to the same number of digits.
    /// </summary>
    MaxPrecEqual,
}
