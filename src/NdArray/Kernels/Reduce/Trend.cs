namespace NdArrays.Kernels;

/// <summary>
/// What elements do to the size of what they are put on. Where all do the same, nothing overflows or vanishes on the way that
/// would not in the end, and so their order does not matter but for the least number there is, at which rounding can end.
/// </summary>
[Flags]
internal enum Trend
{
    /// <summary>Some make it larger, some smaller, or it is not known.</summary>
    None = 0,

    /// <summary>None makes it larger.</summary>
    Falls = 1,

    /// <summary>None makes it smaller.</summary>
    Rises = 2,

    /// <summary>None makes it larger or smaller, or by so much that it overflows or vanishes.</summary>
    Stays = Falls | Rises,
}
