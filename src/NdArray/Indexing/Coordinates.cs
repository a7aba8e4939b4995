using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays.Indexing;

/// <summary>From numbers that count elements in row-major order to their indices along each axis.</summary>
internal static unsafe class Coordinates
{
    /// <summary>An array of indices for each axis of a shape that has some; the numbers are used up.</summary>
    public static NdArray<long>[] Of(NdArray<long> numbers, Shape shape)
    {
        NdArray<long>[] result = new NdArray<long>[shape.Rank];
        for (int axis = 1; axis < shape.Rank; axis++)
        {
            result[axis] = NdArray<long>.New(ArrayLayout.Contiguous(numbers.Size));
        }

        for (int axis = shape.Rank - 1; axis > 0; axis--)
        {
            Peel(numbers, shape[axis], result[axis]);
        }

        result[0] = numbers;
        return result;
    }

    /// <summary>The indices as rows of one array, one for each number; the numbers are used up.</summary>
    public static NdArray<long> Rows(NdArray<long> numbers, Shape shape)
    {
        NdArray<long> result = NdArray<long>.New(ArrayLayout.Contiguous([numbers.Size, shape.Rank]));
        for (int axis = shape.Rank - 1; axis >= 0; axis--)
        {
            using NdArray<long> column = result.View(Slicing.Apply(result.Layout, [Slice.All, axis]));
            Peel(numbers, shape[axis], column);
        }

        return result;
    }

    private static void Peel(NdArray<long> numbers, nint length, NdArray<long> indices)
    {
        using Lease<long> from = numbers.Open();
        using Lease<long> to = indices.Open();
        fixed (long* number = &from.Origin, index = &to.Origin)
        {
            PeelAxis.Run(number, numbers.Size, length, index, indices.Strides[0]);
        }
    }
}
