using NdArrays.Errors;
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
        Span<long> rest = from.Span(numbers.Size), along = to.Span(indices.Size);
        for (int i = 0; i < rest.Length; i++)
        {
            (rest[i], along[i]) = Math.DivRem(rest[i], length);
        }

        return indices;
    }

    /// <summary>Adds indices along an axis, each times a weight, to numbers.</summary>
    public static void Add(
        NdArray<long> numbers, NdArray<long> indices, nint weight, int axis, Shape dims, IndexMode mode)
    {
        using Lease<long> from = indices.Open(), to = numbers.Open();
        Span<long> along = from.Span(indices.Size), sums = to.Span(numbers.Size);
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] += Place(along[i], axis, dims, mode) * weight;
        }
    }

    /// <summary>An index as one that lies within its axis.</summary>
    public static long Place(long index, int axis, Shape dims, IndexMode mode)
    {
        long length = dims[axis];
        if ((ulong)index >= (ulong)length)
        {
            if (mode == IndexMode.Raise || length == 0)
            {
                Throw.IndexOutOfRange(index, axis, dims);
            }

            long rest = index % length;
            return mode == IndexMode.Clip ? (index < 0 ? 0 : length - 1) : rest < 0 ? rest + length : rest;
        }

        return index;
    }
}
