namespace NdArrays.Reductions;

/// <summary>How a norm is named.</summary>
internal enum NormKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By its number.</summary>
    Number,

    /// <summary>That of Frobenius.</summary>
    Frobenius,

    /// <summary>The nuclear one.</summary>
    Nuclear,
}
