using System.Numerics;
using NdArrays.Errors;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays.Products;

/// <summary>Inverses of square matrices, of numbers with a point or complex ones: computed in double precision.</summary>
internal static class MatrixInverse
{
    /// <summary>The inverse of each matrix of the last two axes, in the type of its elements.</summary>
    public static NdArray Of(NdArray a)
    {
        using NdArray inverses = a.DType == DType.Complex128
            ? Of((NdArray<Complex>)a.AsType(DType.Complex128, Order.C), a.Shape)
            : Of((NdArray<double>)a.AsType(DType.Float64, Order.C), a.Shape);
        return inverses.AsType(a.DType);
    }

    private static NdArray<T> Of<T>(NdArray<T> matrices, Shape shape)
        where T : unmanaged, INumberBase<T>
    {
        int size = checked((int)shape[^1]), count = size == 0 ? 0 : checked((int)(matrices.Size / size / size));
        NdArray<T> inverses = NdArray<T>.New(ArrayLayout.Contiguous(shape));
        using (matrices)
        using (Lease<T> input = matrices.Open())
        using (Lease<T> output = inverses.Open())
        {
            for (int i = 0; i < count; i++)
            {
                Span<T> matrix = input.Span(matrices.Size).Slice(i * size * size, size * size);
                if (!TryInvert(matrix, size, output.Span(inverses.Size).Slice(i * size * size, size * size)))
                {
                    Throw.Singular(i, shape);
                }
            }
        }

        return inverses;
    }

    /// <summary>Solves for the identity: the matrix becomes its two triangles, rows exchanged for the largest pivots.</summary>
    private static bool TryInvert<T>(Span<T> matrix, int size, Span<T> inverse)
        where T : unmanaged, INumberBase<T>
    {
        inverse.Clear();
        for (int row = 0; row < size; row++)
        {
            inverse[(row * size) + row] = T.One;
        }

        for (int k = 0; k < size; k++)
        {
            int pivot = Pivot(matrix, size, k);
            if (T.IsZero(matrix[(pivot * size) + k]))
            {
                return false;
            }

            Exchange(matrix, size, k, pivot);
            Exchange(inverse, size, k, pivot);
            for (int row = k + 1; row < size; row++)
            {
                T factor = matrix[(row * size) + k] / matrix[(k * size) + k];
                Subtract(matrix, size, row, k, factor);
                Subtract(inverse, size, row, k, factor);
            }
        }

        for (int k = size - 1; k >= 0; k--)
        {
            T divisor = matrix[(k * size) + k];
            foreach (ref T element in inverse.Slice(k * size, size))
            {
                element /= divisor;
            }

            for (int row = 0; row < k; row++)
            {
                Subtract(inverse, size, row, k, matrix[(row * size) + k]);
            }
        }

        return true;
    }

    /// <summary>The row, from the diagonal on, whose element in a column is the largest.</summary>
    private static int Pivot<T>(Span<T> matrix, int size, int column)
        where T : INumberBase<T>
    {
        int pivot = column;
        double largest = Magnitude(matrix[(column * size) + column]);
        for (int row = column + 1; row < size; row++)
        {
            double magnitude = Magnitude(matrix[(row * size) + column]);
            if (magnitude > largest)
            {
                (pivot, largest) = (row, magnitude);
            }
        }

        return pivot;
    }

    private static double Magnitude<T>(T number)
        where T : INumberBase<T> => double.CreateTruncating(T.Abs(number));

    private static void Exchange<T>(Span<T> matrix, int size, int row, int other)
    {
        for (int column = 0; column < size && row != other; column++)
        {
            (matrix[(row * size) + column], matrix[(other * size) + column]) =
                (matrix[(other * size) + column], matrix[(row * size) + column]);
        }
    }

    /// <summary>Subtracts a multiple of one row from another.</summary>
    private static void Subtract<T>(Span<T> matrix, int size, int row, int other, T factor)
        where T : INumberBase<T>
    {
        Span<T> target = matrix.Slice(row * size, size);
        ReadOnlySpan<T> source = matrix.Slice(other * size, size);
        for (int column = 0; column < size; column++)
        {
            target[column] -= factor * source[column];
        }
    }
}
