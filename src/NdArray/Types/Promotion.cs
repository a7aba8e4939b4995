using NdArrays.Errors;

namespace NdArrays.Types;

/// <summary>NumPy 2's rules for the type that holds the values of several, and for what converts to what.</summary>
internal static class Promotion
{
    /// <summary>The type to which two promote; an error if there is none.</summary>
    public static DType Promote(DType a, DType b)
    {
        if (a == b)
        {
            return a;
        }

        if (a.Kind == DTypeKind.Opaque || b.Kind == DTypeKind.Opaque)
        {
            Throw.NoCommonDType(a, b);
        }

        (DType lower, DType higher) = a.Kind <= b.Kind ? (a, b) : (b, a);
        if (lower.Kind == DTypeKind.Boolean || higher.Kind == DTypeKind.Complex)
        {
            return higher;
        }

        if (lower.Kind == higher.Kind)
        {
            return lower.ItemSize > higher.ItemSize ? lower : higher;
        }

        return higher.Kind == DTypeKind.SignedInteger ? OfMixedSigns(lower, higher) : OfIntegerAndFloating(lower, higher);
    }

    /// <summary>The type to which all promote.</summary>
    /// <remarks>
    /// Not one after another: int8 and uint8 make int16, which makes float32 of float16, though float16 holds all three. So
    /// each is promoted with one of the highest kind there is first.
    /// </remarks>
    public static DType Promote(ReadOnlySpan<DType> dtypes)
    {
        DType highest = dtypes[0];
        foreach (DType dtype in dtypes)
        {
            highest = dtype.Kind > highest.Kind ? dtype : highest;
        }

        DType result = highest;
        foreach (DType dtype in dtypes)
        {
            result = Promote(result, Promote(highest, dtype));
        }

        return result;
    }

    /// <summary>The type to which all promote, beside a bare number that counts by its kind only.</summary>
    public static DType ResultType(ReadOnlySpan<DType> dtypes, WeakScalar weak)
    {
        DType? result = dtypes.IsEmpty ? null : Promote(dtypes);
        if (weak == WeakScalar.None)
        {
            return result ?? Throw.NoDTypes();
        }

        // The kind of the number wins if it is the higher one, with the type it has by default.
        (DTypeKind kind, DType byDefault) = weak switch
        {
            WeakScalar.Boolean => (DTypeKind.Boolean, DType.Bool),
            WeakScalar.Integer => (DTypeKind.UnsignedInteger, DType.Int64),
            WeakScalar.Floating => (DTypeKind.Floating, DType.Float64),
            _ => (DTypeKind.Complex, DType.Complex128),
        };
        if (result is not null && result.Kind == DTypeKind.Opaque)
        {
            Throw.NoCommonDType(result, byDefault);
        }

        return result is null || result.Kind < kind ? byDefault : result;
    }

    /// <summary>Whether a rule allows a conversion, and there is one.</summary>
    public static bool CanCast(DType from, DType to, Casting casting)
    {
        if (from == to)
        {
            return true;
        }

        if (from.Kind == DTypeKind.Opaque || to.Kind == DTypeKind.Opaque)
        {
            return false;
        }

        return casting switch
        {
            Casting.No or Casting.Equiv => false,
            Casting.Safe => Promote(from, to) == to,
            Casting.SameKind => from.Kind <= to.Kind,
            Casting.Unsafe => true,
            _ => Throw.UnknownCasting(casting),
        };
    }

    private static DType OfMixedSigns(DType unsigned, DType signed)
    {
        if (signed.ItemSize > unsigned.ItemSize)
        {
            return signed;
        }

        return unsigned.ItemSize switch
        {
            1 => DType.Int16,
            2 => DType.Int32,
            4 => DType.Int64,
            _ => DType.Float64,
        };
    }

    /// <summary>The floating type that is wide enough for both: twice the bytes of the integer, as far as there are.</summary>
    private static DType OfIntegerAndFloating(DType integer, DType floating) =>
        Math.Max(floating.ItemSize, 2 * integer.ItemSize) switch
        {
            2 => DType.Float16,
            4 => DType.Float32,
            _ => DType.Float64,
        };
}
