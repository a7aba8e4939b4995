namespace NdArrays;

/// <summary>How the sign of a number that is not negative prints: NumPy's <c>sign</c>.</summary>
public enum PrintSign
{
    /// <summary>Nothing stands for it: NumPy's <c>'-'</c> (the default).</summary>
    Minus,

    /// <summary>A plus sign: NumPy's <c>'+'</c>.</summary>
    Plus,

    /// <summary>A space: NumPy's <c>' '</c>.</summary>
    Space,
}
