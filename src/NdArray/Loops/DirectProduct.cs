using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Matrix products whose operands stay in the cache as they are: nothing is packed. Rows of the right matrix, and of the
/// result, must be without gaps.
/// </summary>
/// <remarks>What is left over of rows or columns is done by a tile that overlaps the one before it, where there is one.</remarks>
internal static unsafe class DirectProduct<TMath, T>
    where TMath : struct, IProductMath<T>
    where T : unmanaged
{
    /// <summary>Products of two elements from which a second thread pays, for elements of four bytes.</summary>
    private const double SmallestWork = 1 << 20;

    /// <summary>Parts for each thread.</summary>
    private const int PartsPerThread = 4;

    /// <summary>The rows of a part are multiples of this, so that tiles remain whole: of 12, 6 and 4 alike.</summary>
    private const nint RowStep = 12;

    /// <summary>The rows that a part should have at least, since for each part columns of the right matrix come to the cache anew.</summary>
    private const nint RowsPerPart = 4 * RowStep;

    /// <summary>Whether the processor has 32 vector registers, enough for the largest tile.</summary>
    private static bool HasManyRegisters => Vector512.IsHardwareAccelerated || AdvSimd.IsSupported;

    /// <summary>The columns of the widest tile, of which parts have multiples.</summary>
    private static nint ColumnStep => 128 / sizeof(T);

    /// <summary>Multiplies two matrices of at least one row, column and step, on as many threads as pay.</summary>
    public static void Run(in PlaneProduct<T> product)
    {
        if (product.Work * sizeof(T) < SmallestWork * sizeof(float) || Crew.MaxThreads == 1)
        {
            RunHere(product);
            return;
        }

        nint wanted = (nint)Crew.MaxThreads * PartsPerThread;
        nint rowParts = nint.Clamp(product.Rows / RowsPerPart, 1, wanted);
        nint columnParts = nint.Min((wanted + rowParts - 1) / rowParts, (product.Columns + ColumnStep - 1) / ColumnStep);
        Crew.Run(new Part { Product = product, RowParts = rowParts, ColumnParts = columnParts }, rowParts * columnParts);
    }

    private static void RunHere(in PlaneProduct<T> product)
    {
        nint column = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            // What is left for just one vector is two of half its size, and no vector in vain.
            RunColumns<ProductLanes512<TMath, T>, Vector512<T>>(product, ref column, least: Vector512<T>.Count + 1);
        }

        if (Vector256.IsHardwareAccelerated)
        {
            RunColumns<ProductLanes256<TMath, T>, Vector256<T>>(product, ref column, Vector256<T>.Count);
        }

        if (Vector128.IsHardwareAccelerated)
        {
            RunColumns<ProductLanes128<TMath, T>, Vector128<T>>(product, ref column, Vector128<T>.Count);
            if (column < product.Columns && product.Columns >= Vector128<T>.Count)
            {
                RunRows<ProductLanes128<TMath, T>, Vector128<T>>(product, product.Columns - Vector128<T>.Count, second: 0);
                return;
            }
        }

        RunColumns<ProductLane<TMath, T>, T>(product, ref column, least: 1);
    }

    /// <summary>Multiplies columns by two vectors at a time, and what is then left if it is enough for them, overlapping.</summary>
    private static void RunColumns<TLanes, TVector>(in PlaneProduct<T> product, ref nint column, nint least)
        where TLanes : struct, IProductLanes<TVector, T>
    {
        int width = TLanes.Count;
        for (; product.Columns - column >= 2 * width; column += 2 * width)
        {
            RunRows<TLanes, TVector>(product, column, width);
        }

        if (product.Columns - column >= least)
        {
            RunRows<TLanes, TVector>(product, column, product.Columns - column - width);
            column = product.Columns;
        }
    }

    /// <summary>Multiplies all rows by the columns of two vectors.</summary>
    private static void RunRows<TLanes, TVector>(in PlaneProduct<T> product, nint column, nint second)
        where TLanes : struct, IProductLanes<TVector, T>
    {
        nint row = 0;
        if (HasManyRegisters)
        {
            RunTiles<ProductTile12<TLanes, TVector, T>>(product, ref row, column, second);
        }
        else
        {
            RunTiles<ProductTile6<TLanes, TVector, T>>(product, ref row, column, second);
        }

        RunTiles<ProductTile4<TLanes, TVector, T>>(product, ref row, column, second);
        if (row < product.Rows && product.Rows >= 4)
        {
            row = product.Rows - 4;
            RunTiles<ProductTile4<TLanes, TVector, T>>(product, ref row, column, second);
        }

        RunTiles<ProductTile2<TLanes, TVector, T>>(product, ref row, column, second);
        RunTiles<ProductTile1<TLanes, TVector, T>>(product, ref row, column, second);
    }

    private static void RunTiles<TTile>(in PlaneProduct<T> product, ref nint row, nint column, nint second)
        where TTile : struct, IProductTile<T>
    {
        for (; product.Rows - row >= TTile.Rows; row += TTile.Rows)
        {
            TTile.Run(
                product.Depth,
                product.Left + (row * product.LeftRow),
                product.LeftRow,
                product.LeftColumn,
                product.Right + column,
                product.RightRow,
                second,
                product.Result + (row * product.ResultRow) + column,
                product.ResultRow,
                accumulate: false);
        }
    }

    /// <summary>Some rows and columns of the result.</summary>
    private struct Part : IParallelWork
    {
        public PlaneProduct<T> Product;
        public nint RowParts;
        public nint ColumnParts;

        public readonly void Run(nint part)
        {
            (nint rowPart, nint columnPart) = Math.DivRem(part, ColumnParts);
            (nint row, nint rows) = Cut(Product.Rows, RowStep, rowPart, RowParts);
            (nint column, nint columns) = Cut(Product.Columns, ColumnStep, columnPart, ColumnParts);
            RunHere(Product.Part(row, rows, column, columns));
        }

        /// <summary>One of several parts of a length, of whole steps but for the last.</summary>
        private static (nint Start, nint Length) Cut(nint length, nint step, nint part, nint parts)
        {
            nint steps = (length + step - 1) / step;
            nint start = part * steps / parts * step;
            nint end = nint.Min(length, (part + 1) * steps / parts * step);
            return (start, end - start);
        }
    }
}
