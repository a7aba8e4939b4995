using System.Diagnostics;
using NdArrays.Creation;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays.Indexing;

/// <summary>Arrays that are given as indices, as arrays of 32 or 64-bit integers, or of booleans.</summary>
internal static class IndexArray
{
    /// <summary>The array that is a place of an index expression.</summary>
    public static NdArray Of(object list)
    {
        if (list is NdArray array)
        {
            return array;
        }

        IndexList given = (IndexList)list;
        if (given.Flags is { } flags)
        {
            return flags.AsNdArray().Reshape(given.Shape);
        }

        return given.Numbers is { } numbers
            ? numbers.AsNdArray().Reshape(given.Shape)
            : given.WideNumbers!.AsNdArray().Reshape(given.Shape);
    }

    /// <summary>Indices of the integers that a routine was given: an array, a list or one; booleans count as 0 and 1.</summary>
    public static NdArray OfArgument(NdIndex indices, string parameter = "indices")
    {
        if (indices.Kind == NdIndexKind.Integer)
        {
            return NdArrayBuilder.Scalar((long)indices.Integer);
        }

        if (indices.List is null)
        {
            Throw.NotIndices(indices);
        }

        NdArray array = Of(indices.List);
        if (array.DType.Kind is not (DTypeKind.Boolean or DTypeKind.SignedInteger or DTypeKind.UnsignedInteger)
            && array is not NdArray<nint>)
        {
            Throw.CastingRule(array.DType, DType.Int64, Casting.Safe);
        }

        return ToIntegers(array);
    }

    /// <summary>Whether elements of a type are indices.</summary>
    public static bool IsInteger(NdArray array) =>
        array.DType.Kind is DTypeKind.SignedInteger or DTypeKind.UnsignedInteger || array is NdArray<nint>;

    /// <summary>The same indices as 32 or 64-bit integers without gaps in row-major order.</summary>
    public static NdArray Contiguous(NdArray indices)
    {
        Debug.Assert(indices is NdArray<int> or NdArray<long>);
        return NdArray.AsContiguous(indices);
    }

    /// <summary>The same indices as 32 or 64-bit integers; an error if one is too large for that.</summary>
    public static NdArray ToIntegers(NdArray indices)
    {
        switch (indices)
        {
            case NdArray<int> or NdArray<long>:
                return indices;
            case NdArray<nint> native:
                return FromNative(native);
            case NdArray<ulong> unsigned:
                return FromUnsigned(unsigned);
            default:
                return indices.AsType(DType.Int64);
        }
    }

    /// <summary>Native integers are opaque elsewhere; on 64 bits they are the same as long.</summary>
    private static NdArray<long> FromNative(NdArray<nint> indices)
    {
        NdArray<long> result = NdArray<long>.New(ArrayLayout.Contiguous(indices.Shape));
        Span<long> to = result.AsSpan();
        int i = 0;
        foreach (nint index in indices.Flat)
        {
            to[i++] = index;
        }

        return result;
    }

    private static NdArray<long> FromUnsigned(NdArray<ulong> indices)
    {
        NdArray<long> result = (NdArray<long>)indices.AsType(DType.Int64, Order.C);
        using Lease<long> lease = result.Open();
        unsafe
        {
            fixed (long* values = &lease.Origin)
            {
                nint place = Kernels.IndexOffsets.FirstOutside(values, result.Size, 0, long.MaxValue);
                if (place >= 0)
                {
                    Throw.IndexTooLarge(unchecked((ulong)values[place]));
                }
            }
        }

        return result;
    }
}
