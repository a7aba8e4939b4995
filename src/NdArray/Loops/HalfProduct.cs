using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays.Loops;

/// <summary>Products of matrices of half precision: sums are kept in single precision and rounded at the end.</summary>
internal readonly unsafe struct HalfProduct : IPlaneProduct<Half>
{
    private static readonly ConvertKernel<Half, float> ToSingle = ConvertKernel<Half, float>.Instance!;
    private static readonly ConvertKernel<float, Half> ToHalf = ConvertKernel<float, Half>.Instance!;

    public static void Run(in PlaneProduct<Half> product)
    {
        nint rows = product.Rows, depth = product.Depth, columns = product.Columns;
        using Scratch<float> left = new(rows * depth);
        using Scratch<float> right = new(depth * columns);
        using Scratch<float> result = new(rows * columns);
        ReadLines(product.Left, product.LeftRow, product.LeftColumn, left.Start, rows, depth);
        ReadLines(product.Right, product.RightRow, product.RightColumn, right.Start, depth, columns);
        MatrixProduct<NumberMath<float>, float>.Run(new PlaneProduct<float>
        {
            Left = left.Start,
            LeftRow = depth,
            LeftColumn = 1,
            Right = right.Start,
            RightRow = columns,
            RightColumn = 1,
            Result = result.Start,
            ResultRow = columns,
            ResultColumn = 1,
            Rows = rows,
            Depth = depth,
            Columns = columns,
        });
        for (nint row = 0; row < rows; row++)
        {
            ToHalf.Run(
                in result.Start[row * columns],
                1,
                ref product.Result[row * product.ResultRow],
                product.ResultColumn,
                columns);
        }
    }

    private static void ReadLines(Half* source, nint lineStride, nint stride, float* destination, nint lines, nint count)
    {
        for (nint line = 0; line < lines; line++)
        {
            ToSingle.Run(in source[line * lineStride], stride, ref destination[line * count], 1, count);
        }
    }
}
