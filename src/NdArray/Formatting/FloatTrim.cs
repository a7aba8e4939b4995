namespace NdArrays;

/// <summary>
/// What becomes of trailing zeros and of the point when one number is formatted: NumPy's <c>trim</c>.
/// </summary>
public enum FloatTrim
{
    /// <summary>Trailing zeros and the point stay: NumPy's <c>'k'</c>.</summary>
    Keep,

    /// <summary>Trailing zeros go, the point stays: NumPy's <c>'.'</c>.</summary>
    Zeros,

    /// <summary>Trailing zeros go, except one directly after the point: NumPy's <c>'0'</c>.</summary>
    LeaveOneZero,

    /// <summary>Trailing zeros go, and a point with nothing after it too: NumPy's <c>'-'</c>.</summary>
    ZerosAndPoint,
}
