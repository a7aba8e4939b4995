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

    /// <summary>The rows of a part are multiples of this, so that tiles remain whole: of 6 rows and of 4 alike.</summary>
    private const nint RowStep = 12;

    /// <summary>The rows that a part should have at least, since for each part columns of the right matrix come to the cache anew.</summary>
    private const nint RowsPerPart = 4 * RowStep;

    /// <summary>Whether the processor has 32 vector registers rather than 16.</summary>
    private static bool HasManyRegisters => Vector512.IsHardwareAccelerated || AdvSimd.IsSupported;

    /// <summary>The vectors of a tile for which there are registers, besides those for what is multiplied.</summary>
    private static int TileVectors => HasManyRegisters ? 24 : 12;

    /// <summary>The columns of the widest tile, of which parts have multiples.</summary>
    private static nint ColumnStep => 256 / sizeof(T);

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
        if (Vector512.IsHardwareAccelerated && product.Columns >= Vector512<T>.Count)
        {
            RunColumns<ProductLanes512<TMath, T>, Vector512<T>>(product);
        }
        else if (Vector256.IsHardwareAccelerated && product.Columns >= Vector256<T>.Count)
        {
            RunColumns<ProductLanes256<TMath, T>, Vector256<T>>(product);
        }
        else if (Vector128.IsHardwareAccelerated && product.Columns >= Vector128<T>.Count)
        {
            RunColumns<ProductLanes128<TMath, T>, Vector128<T>>(product);
        }
        else
        {
            RunColumns<ProductLane<TMath, T>, T>(product);
        }
    }

    /// <summary>Multiplies all columns, of which there is at least a vector, by as many vectors at a time as a tile has room for.</summary>
    private static void RunColumns<TLanes, TVector>(in PlaneProduct<T> product)
        where TLanes : struct, IProductLanes<TVector, T>
    {
        nint most = HasManyRegisters ? 4 : 3;
        for (nint column = 0; column < product.Columns;)
        {
            nint vectors = (product.Columns - column + TLanes.Count - 1) / TLanes.Count;

            // A single vector at the end would have to wait for each of its few sums.
            vectors = vectors == most + 1 ? most - 1 : nint.Min(vectors, most);
            nint columns = nint.Min(vectors * TLanes.Count, product.Columns - column);
            nint last = columns - TLanes.Count;
            switch (vectors)
            {
                case 4:
                    RunRows<ProductRow4<TLanes, TVector, T>>(product, column, last);
                    break;
                case 3:
                    RunRows<ProductRow3<TLanes, TVector, T>>(product, column, last);
                    break;
                case 2:
                    RunRows<ProductRow2<TLanes, TVector, T>>(product, column, last);
                    break;
                default:
                    RunRows<ProductRow1<TLanes, TVector, T>>(product, column, last);
                    break;
            }

            column += columns;
        }
    }

    /// <summary>Multiplies all rows by the columns of some vectors.</summary>
    private static void RunRows<TRow>(in PlaneProduct<T> product, nint column, nint last)
        where TRow : struct, IProductRow<TRow, T>
    {
        nint row = 0;
        if (ProductTile6.Rows * TRow.Vectors <= TileVectors)
        {
            RunTiles<ProductTile6, TRow>(product, ref row, column, last);
        }

        RunTiles<ProductTile4, TRow>(product, ref row, column, last);
        if (row < product.Rows && product.Rows >= 4)
        {
            row = product.Rows - 4;
            RunTiles<ProductTile4, TRow>(product, ref row, column, last);
        }

        RunTiles<ProductTile2, TRow>(product, ref row, column, last);
        RunTiles<ProductTile1, TRow>(product, ref row, column, last);
    }

    private static void RunTiles<TTile, TRow>(in PlaneProduct<T> product, ref nint row, nint column, nint last)
        where TTile : struct, IProductTile
        where TRow : struct, IProductRow<TRow, T>
    {
        for (; product.Rows - row >= TTile.Rows; row += TTile.Rows)
        {
            TTile.Run<TRow, T>(
                product.Depth,
                product.Left + (row * product.LeftRow),
                product.LeftRow,
                product.LeftColumn,
                product.Right + column,
                product.RightRow,
                last,
                product.Result + (row * product.ResultRow) + column,
                product.ResultRow);
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
