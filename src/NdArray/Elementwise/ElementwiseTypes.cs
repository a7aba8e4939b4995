namespace NdArrays.Elementwise;

/// <summary>In which type a function of elements of some type is computed, as NumPy chooses.</summary>
internal static class ElementwiseTypes
{
    /// <summary>Truth values count as numbers of 8 bits.</summary>
    public static DType Number(DType dtype) => dtype == DType.Bool ? DType.Int8 : dtype;

    /// <summary>The smallest floating type that holds the numbers, as far as there is one.</summary>
    public static DType Floating(DType dtype) => (dtype.Kind, dtype.ItemSize) switch
    {
        (DTypeKind.Boolean, _) => DType.Float16,
        (DTypeKind.SignedInteger or DTypeKind.UnsignedInteger, 1) => DType.Float16,
        (DTypeKind.SignedInteger or DTypeKind.UnsignedInteger, 2) => DType.Float32,
        (DTypeKind.SignedInteger or DTypeKind.UnsignedInteger, _) => DType.Float64,
        _ => dtype,
    };

    /// <summary>Numbers of double precision for everything that has no point.</summary>
    public static DType Divided(DType dtype) =>
        dtype.Kind is DTypeKind.Floating or DTypeKind.Complex or DTypeKind.Opaque ? dtype : DType.Float64;
}
