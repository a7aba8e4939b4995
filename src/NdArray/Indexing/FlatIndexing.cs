using NdArrays.Errors;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays.Indexing;

/// <summary>Between an index for each axis and the one number that counts all elements of a shape.</summary>
internal static class FlatIndexing
{
    /// <summary>Requires that elements are whole numbers, or true and false for 1 and 0.</summary>
    public static void RequireIntegers(NdArray indices, string parameter)
    {
        ArgumentNullException.ThrowIfNull(indices, parameter);
        if (indices.DType.Kind is not (DTypeKind.Boolean or DTypeKind.SignedInteger or DTypeKind.UnsignedInteger))
        {
            Throw.IndexDType(indices.DType, parameter);
        }
    }

    /// <summary>The axes, fastest first.</summary>
    public static int[] FastestFirst(int rank, Order order)
    {
        if (order is not (Order.C or Order.F))
        {
            Throw.IndexOrder(order);
        }

        int[] axes = new int[rank];
        for (int i = 0; i < rank; i++)
        {
            axes[i] = order == Order.F ? i : rank - 1 - i;
        }

        return axes;
    }

    /// <summary>Splits off the index along the fastest axis, of a length, of numbers of which the rest stays.</summary>
    public static NdArray<long> SplitOff(NdArray<long> numbers, nint length)
    {
        NdArray<long> indices = NdArray.Empty<long>(numbers.Shape);
        using Lease<long> from = numbers.Open(), to = indices.Open();
        IndexArithmetic.SplitOff(from.Span(numbers.Size), to.Span(indices.Size), length);
        return indices;
    }

    /// <summary>Adds indices along an axis, each times a weight, to numbers.</summary>
    public static void Add(
        NdArray<long> numbers, NdArray<long> indices, nint weight, int axis, Shape dims, IndexMode mode)
    {
        using Lease<long> from = indices.Open(), to = numbers.Open();
        Span<long> along = from.Span(indices.Size);
        int wrong = IndexArithmetic.Add(to.Span(numbers.Size), along, dims[axis], weight, mode);
        if (wrong >= 0)
        {
            Throw.IndexOutOfRange(along[wrong], axis, dims);
        }
    }

    /// <summary>An index as one that lies within its axis.</summary>
    public static long Place(long index, int axis, Shape dims, IndexMode mode)
    {
        if (!IndexArithmetic.TryPlace(index, dims[axis], mode, out long place))
        {
            Throw.IndexOutOfRange(index, axis, dims);
        }

        return place;
    }

    /// <summary>Requires that numbers count elements of a shape.</summary>
    public static void RequireElements(NdArray<long> numbers, Shape shape)
    {
        using Lease<long> lease = numbers.Open();
        Span<long> all = lease.Span(numbers.Size);
        int wrong = IndexArithmetic.FirstOutside(all, shape.Size);
        if (wrong >= 0)
        {
            Throw.ElementNumber(all[wrong], shape);
        }
    }
}
