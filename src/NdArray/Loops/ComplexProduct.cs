using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays.Loops;

/// <summary>Products of matrices of complex numbers, as products of real ones.</summary>
/// <remarks>
/// In memory a row of complex numbers is a row of twice as many real ones. Times the left matrix as it lies there goes the
/// right one with each row followed by the same row times the imaginary unit; the result comes out as it has to lie.
/// </remarks>
internal readonly unsafe struct ComplexProduct : IPlaneProduct<Complex>
{
    /// <summary>The bytes of columns of the right matrix that are doubled at once.</summary>
    private const nint DoubledBytes = 16 << 20;

    public static void Run(in PlaneProduct<Complex> product)
    {
        if (product.Rows == 0 || product.Columns == 0)
        {
            return;
        }

        if (product.Columns == 1 && (product.LeftRow != 1 || product.Rows == 1))
        {
            RunByDots(product);
        }
        else if (product.Columns == 1)
        {
            RunByRow(product.Transposed());
        }
        else if (product.Rows == 1 && product.RightColumn == 1)
        {
            RunByRow(product);
        }
        else if (product.Rows == 1)
        {
            RunByDots(product.Transposed());
        }
        else
        {
            RunByDoubling(product);
        }
    }

    /// <summary>A matrix times a column: each row by itself.</summary>
    private static void RunByDots(in PlaneProduct<Complex> product)
    {
        for (nint row = 0; row < product.Rows; row++)
        {
            product.Result[row * product.ResultRow] = ComplexDot.Run(
                product.Left + (row * product.LeftRow), product.LeftColumn, product.Right, product.RightRow, product.Depth);
        }
    }

    /// <summary>A row times a matrix whose rows have no gaps: its real parts and its imaginary parts as two real rows.</summary>
    private static void RunByRow(in PlaneProduct<Complex> product)
    {
        nint width = 2 * product.Columns;
        using Scratch<double> parts = new(2 * width);
        MatrixProduct<NumberMath<double>, double>.Run(new PlaneProduct<double>
        {
            Left = (double*)product.Left,
            LeftRow = 1,
            LeftColumn = 2 * product.LeftColumn,
            Right = (double*)product.Right,
            RightRow = 2 * product.RightRow,
            RightColumn = 1,
            Result = parts.Start,
            ResultRow = width,
            ResultColumn = 1,
            Rows = 2,
            Depth = product.Depth,
            Columns = width,
        });
        for (nint column = 0; column < product.Columns; column++)
        {
            double* byReal = parts.Start + (2 * column), byImaginary = byReal + width;
            product.Result[column * product.ResultColumn] =
                new Complex(byReal[0] - byImaginary[1], byReal[1] + byImaginary[0]);
        }
    }

    private static void RunByDoubling(in PlaneProduct<Complex> product)
    {
        bool hasLeft = product.LeftColumn == 1, hasResult = product.ResultColumn == 1;
        nint step = nint.Min(product.Columns, 1 + (DoubledBytes / 4 / sizeof(double) / nint.Max(1, product.Depth)));
        using Scratch<double> doubled = new(nint.Max(1, 4 * product.Depth * step));
        using Scratch<Complex> left = new(hasLeft ? 0 : product.Rows * product.Depth);
        using Scratch<Complex> result = new(hasResult ? 0 : product.Rows * step);
        if (!hasLeft)
        {
            CopyPlane(
                product.Left, product.LeftRow, product.LeftColumn, left.Start, product.Depth, 1, product.Rows, product.Depth);
        }

        for (nint column = 0; column < product.Columns; column += step)
        {
            PlaneProduct<Complex> part = product.Part(0, product.Rows, column, nint.Min(step, product.Columns - column));
            Double(part, doubled.Start);
            Complex* to = hasResult ? part.Result : result.Start;
            nint pitch = hasResult ? part.ResultRow : step;
            MatrixProduct<NumberMath<double>, double>.Run(new PlaneProduct<double>
            {
                Left = (double*)(hasLeft ? part.Left : left.Start),
                LeftRow = 2 * (hasLeft ? part.LeftRow : part.Depth),
                LeftColumn = 1,
                Right = doubled.Start,
                RightRow = 2 * part.Columns,
                RightColumn = 1,
                Result = (double*)to,
                ResultRow = 2 * pitch,
                ResultColumn = 1,
                Rows = part.Rows,
                Depth = 2 * part.Depth,
                Columns = 2 * part.Columns,
            });
            if (!hasResult)
            {
                CopyPlane(
                    to, pitch, 1, part.Result, part.ResultRow, part.ResultColumn, part.Rows, part.Columns);
            }
        }
    }

    /// <summary>Writes each row of the right matrix, and the same times the imaginary unit.</summary>
    private static void Double(in PlaneProduct<Complex> product, double* destination)
    {
        nint width = 2 * product.Columns;
        for (nint row = 0; row < product.Depth; row++)
        {
            Complex* source = product.Right + (row * product.RightRow);
            double* plain = destination + (2 * row * width), turned = plain + width;
            for (nint column = 0; column < product.Columns; column++)
            {
                double* value = (double*)(source + (column * product.RightColumn));
                double real = value[0], imaginary = value[1];
                (plain[2 * column], plain[(2 * column) + 1]) = (real, imaginary);
                (turned[2 * column], turned[(2 * column) + 1]) = (-imaginary, real);
            }
        }
    }

    private static void CopyPlane(
        Complex* source,
        nint sourceRow,
        nint sourceColumn,
        Complex* destination,
        nint destinationRow,
        nint destinationColumn,
        nint rows,
        nint columns)
    {
        for (nint row = 0; row < rows; row++)
        {
            for (nint column = 0; column < columns; column++)
            {
                destination[(row * destinationRow) + (column * destinationColumn)] =
                    source[(row * sourceRow) + (column * sourceColumn)];
            }
        }
    }
}
