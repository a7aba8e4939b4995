namespace NdArrays;

/// <summary>Bare whole numbers as elements of a type.</summary>
internal static class WholeNumber
{
    /// <summary>Whether a type of whole numbers cannot hold a number; other types take any.</summary>
    /// <param name="number">The number.</param>
    /// <param name="converted">What it became.</param>
    public static bool IsOutside(NdArray<long> number, NdArray converted)
    {
        if (converted.DType.Kind is not (DTypeKind.SignedInteger or DTypeKind.UnsignedInteger))
        {
            return false;
        }

        using NdArray<long> back = converted.AsType<long>();
        return back.Item() != number.Item() || (converted.DType.Kind == DTypeKind.UnsignedInteger && number.Item() < 0);
    }
}
