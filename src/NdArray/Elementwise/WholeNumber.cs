namespace NdArrays;

/// <summary>Bare whole numbers as elements of a type.</summary>
internal static class WholeNumber
{
    /// <summary>Whether a type of whole numbers cannot hold a number; other types take any.</summary>
    public static bool IsOutside(long number, DType dtype)
    {
        int unused = 64 - (8 * dtype.ItemSize);
        return dtype.Kind switch
        {
            DTypeKind.SignedInteger => number << unused >> unused != number,
            DTypeKind.UnsignedInteger => number < 0 || (long)((ulong)number << unused >> unused) != number,
            _ => false,
        };
    }
}
