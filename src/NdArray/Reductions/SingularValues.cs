using System.Numerics;
using NdArrays.Layout;
using NdArrays.Storage;

namespace NdArrays.Reductions;

/// <summary>Singular values of matrices: columns are turned against each other in pairs until all are at right angles.</summary>
internal static class SingularValues
{
    private const int MaxSweeps = 60;

    /// <summary>The cosine of the angle up to which columns count as at right angles.</summary>
    private const double Tolerance = 2.220446049250313e-16;

    /// <summary>The singular values of each matrix along a last axis, in the type of the matrices' real parts.</summary>
    public static NdArray Of(NdArray x, int rows, int columns)
    {
        using NdArray<Complex> matrices =
            (NdArray<Complex>)x.View(Permutation.Move(x.Layout, [rows, columns], [-2, -1])).AsType(DType.Complex128, Order.C);
        nint[] outer = [.. matrices.Shape.AsSpan()[..^2]];
        int height = checked((int)matrices.Shape[^2]), width = checked((int)matrices.Shape[^1]), count = int.Min(height, width);
        NdArray<double> values = NdArray<double>.New(ArrayLayout.Contiguous(new Shape([.. outer, count])));
        using (Lease<Complex> input = matrices.Open())
        using (Lease<double> output = values.Open())
        {
            Span<Complex> elements = input.Span(matrices.Size);
            Span<double> results = output.Span(values.Size);
            for (int i = 0; i < results.Length; i += count)
            {
                Span<Complex> matrix = elements.Slice(i / count * height * width, height * width);
                Columns turned = height >= width ? new(matrix, height, width, 1, width) : new(matrix, width, height, width, 1);
                turned.Straighten();
                for (int column = 0; column < count; column++)
                {
                    results[i + column] = turned.Length(column);
                }
            }
        }

        return values.AsType(x.DType == DType.Complex128 ? DType.Float64 : x.DType, copy: false);
    }

    private readonly ref struct Columns(Span<Complex> elements, int height, int width, int columnStride, int rowStride)
    {
        private readonly Span<Complex> _elements = elements;

        /// <summary>Turns columns until each is at right angles to all others.</summary>
        public void Straighten()
        {
            bool isTurned = true;
            for (int sweep = 0; isTurned && sweep < MaxSweeps; sweep++)
            {
                isTurned = false;
                for (int p = 0; p < width; p++)
                {
                    for (int q = p + 1; q < width; q++)
                    {
                        isTurned |= Turn(p, q);
                    }
                }
            }
        }

        /// <summary>The length of a column.</summary>
        public double Length(int column)
        {
            // Divided by the largest part, so that no square is out of range.
            double largest = 0, sum = 0;
            for (int row = 0; row < height; row++)
            {
                largest = double.Max(largest, Complex.Abs(At(row, column)));
            }

            for (int row = 0; row < height && largest is not (0 or double.PositiveInfinity or double.NaN); row++)
            {
                double part = Complex.Abs(At(row, column)) / largest;
                sum += part * part;
            }

            return sum == 0 ? largest : largest * double.Sqrt(sum);
        }

        private ref Complex At(int row, int column) => ref _elements[(row * rowStride) + (column * columnStride)];

        private bool Turn(int p, int q)
        {
            double first = 0, second = 0;
            Complex inner = 0;
            for (int row = 0; row < height; row++)
            {
                Complex left = At(row, p), right = At(row, q);
                first += (left.Real * left.Real) + (left.Imaginary * left.Imaginary);
                second += (right.Real * right.Real) + (right.Imaginary * right.Imaginary);
                inner += Complex.Conjugate(left) * right;
            }

            double size = Complex.Abs(inner);
            if (!(size > Tolerance * double.Sqrt(first * second)))
            {
                return false;
            }

            Complex phase = inner / size;
            double slope = (second - first) / (2 * size);
            double tangent = double.CopySign(1, slope) / (double.Abs(slope) + double.Sqrt(1 + (slope * slope)));
            double cosine = 1 / double.Sqrt(1 + (tangent * tangent)), sine = cosine * tangent;
            for (int row = 0; row < height; row++)
            {
                Complex left = At(row, p), right = At(row, q) * Complex.Conjugate(phase);
                At(row, p) = (cosine * left) - (sine * right);
                At(row, q) = (sine * left) + (cosine * right);
            }

            return true;
        }
    }
}
