namespace NdArrays;

/// <summary>Bare whole numbers as elements of a type.</summary>
internal static class WholeNumber
{
    /// <summary>Whether a type of whole numbers cannot hold a number; other types take any.</summary>
    public static bool IsOutside(Int128 number, DType dtype)
    {
        int bits = 8 * dtype.ItemSize;
        return dtype.Kind switch
        {
            DTypeKind.SignedInteger => number >> (bits - 1) != (Int128.IsNegative(number) ? -1 : 0),
            DTypeKind.UnsignedInteger => number >> bits != 0,
            _ => false,
        };
    }
}
