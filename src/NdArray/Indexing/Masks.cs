using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;

namespace NdArrays.Indexing;

/// <summary>What masks say: how much is true, and where.</summary>
internal static unsafe class Masks
{
    /// <summary>The same booleans without gaps in row-major order: this array, or a copy.</summary>
    public static NdArray<bool> Contiguous(NdArray<bool> mask) => NdArray.AsContiguous(mask);

    /// <summary>Where the elements of an array are not zero, as booleans without gaps in row-major order.</summary>
    public static NdArray<bool> OfNonZero(NdArray a) =>
        a is NdArray<bool> mask ? Contiguous(mask) : (NdArray<bool>)a.AsType(DType.Bool, Order.C);

    /// <summary>How many booleans of a mask without gaps are true.</summary>
    public static nint Count(NdArray<bool> mask)
    {
        using Lease<bool> lease = mask.Open();
        fixed (bool* flags = &lease.Origin)
        {
            return MaskLoop.Count((byte*)flags, mask.Size);
        }
    }

    /// <summary>The numbers of the booleans that are true, counted in row-major order.</summary>
    public static NdArray<long> Positions(NdArray<bool> mask)
    {
        NdArray<bool> flags = Contiguous(mask);
        NdArray<long> result = NdArray<long>.New(ArrayLayout.Contiguous(Count(flags)));
        using Lease<bool> from = flags.Open();
        using Lease<long> to = result.Open();
        fixed (bool* first = &from.Origin)
        fixed (long* positions = &to.Origin)
        {
            MaskLoop.Positions((byte*)first, flags.Size, positions);
        }

        return result;
    }
}
