using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays.Loops;

/// <summary>
/// Large matrix products: both matrices are packed block by block into the order in which the kernel reads them, whatever
/// their strides, so that everything it reads again lies in the cache.
/// </summary>
/// <remarks>
/// The right matrix is packed first, by all threads, into panels as wide as a tile. Then each part of the result is some of
/// its rows: a block of the left matrix is packed for the second-level cache, and each panel of the right one comes from the
/// third-level cache to the first only once for all of it. How sums are ordered depends on the sizes only, never on how many
/// threads there are.
/// </remarks>
internal static unsafe class BlockedProduct<TTile, T>
    where TTile : struct, IProductTile<T>
    where T : unmanaged
{
    /// <summary>How many steps of a sum are done with a tile in registers, at the most.</summary>
    private const nint DepthBlock = 384;

    /// <summary>How deep a part of the right matrix is packed at once.</summary>
    private const nint DepthPacked = 16 * DepthBlock;

    /// <summary>The bytes of the right matrix that are packed at once.</summary>
    private const nint PackedBytes = 32 << 20;

    /// <summary>The bytes of a packed block of the left matrix.</summary>
    private const nint LeftBytes = 256 << 10;

    private const int CacheLine = 64;

    /// <summary>Products of two elements from which a second thread pays.</summary>
    private const double SmallestWork = 1 << 20;

    /// <summary>Parts for each thread, so that one that is held up leaves little for the others to wait for.</summary>
    private const int PartsPerThread = 4;

    /// <summary>Multiplies two matrices of at least one row, column and step.</summary>
    public static void Run(in PlaneProduct<T> product)
    {
        nint deepest = nint.Min(product.Depth, DepthPacked);
        nint widest = nint.Max(TTile.Columns, PackedBytes / sizeof(T) / deepest / TTile.Columns * TTile.Columns);
        nint width = nint.Min(widest, Ceiling(product.Columns, TTile.Columns) * TTile.Columns);
        using Scratch<T> packed = new(deepest * width);
        for (nint column = 0; column < product.Columns; column += width)
        {
            for (nint depth = 0; depth < product.Depth; depth += DepthPacked)
            {
                PlaneProduct<T> block = product;
                block.Left += depth * product.LeftColumn;
                block.Right += (depth * product.RightRow) + (column * product.RightColumn);
                block.Result += column * product.ResultColumn;
                block.Depth = nint.Min(DepthPacked, product.Depth - depth);
                block.Columns = nint.Min(width, product.Columns - column);
                RunBlock(block, packed.Start, accumulate: depth > 0);
            }
        }
    }

    private static void RunBlock(in PlaneProduct<T> block, T* packed, bool accumulate)
    {
        nint rowPanels = Ceiling(block.Rows, TTile.Rows), columnPanels = Ceiling(block.Columns, TTile.Columns);
        nint wanted = block.Work < SmallestWork ? 1 : (nint)Crew.MaxThreads * PartsPerThread;
        nint rowParts = Crew.MaxThreads == 1 ? 1 : nint.Min(wanted, rowPanels);
        nint columnParts = Crew.MaxThreads == 1 ? 1 : nint.Min(Ceiling(wanted, rowParts), columnPanels);

        Packing packing = new() { Block = block, Packed = packed, Panels = columnPanels, Parts = nint.Min(wanted, columnPanels) };
        Crew.Run(packing, packing.Parts);
        Multiplying multiplying = new()
        {
            Block = block,
            Packed = packed,
            RowPanels = rowPanels,
            ColumnPanels = columnPanels,
            RowParts = rowParts,
            ColumnParts = columnParts,
            Accumulate = accumulate,
        };
        Crew.Run(multiplying, rowParts * columnParts);
    }

    private static nint Ceiling(nint dividend, nint divisor) => (dividend + divisor - 1) / divisor;

    /// <summary>The steps that are done at once, but for the last: as few times as can be, and about the same each time.</summary>
    private static nint Steps(nint depth) => Ceiling(depth, Ceiling(depth, DepthBlock));

    /// <summary>Where the panels of a depth begin in the packed right matrix.</summary>
    private static T* Panels(T* packed, nint depth, nint panels) => packed + (depth * panels * TTile.Columns);

    /// <summary>Packs panels of the right matrix.</summary>
    private struct Packing : IParallelWork
    {
        public PlaneProduct<T> Block;
        public T* Packed;
        public nint Panels;
        public nint Parts;

        public readonly void Run(nint part)
        {
            nint most = Steps(Block.Depth);
            for (nint depth = 0; depth < Block.Depth; depth += most)
            {
                nint steps = nint.Min(most, Block.Depth - depth);
                for (nint panel = part * Panels / Parts; panel < (part + 1) * Panels / Parts; panel++)
                {
                    nint column = panel * TTile.Columns;
                    PackPanel.Run(
                        Block.Right + (depth * Block.RightRow) + (column * Block.RightColumn),
                        Block.RightRow,
                        Block.RightColumn,
                        BlockedProduct<TTile, T>.Panels(Packed, depth, Panels) + (panel * TTile.Columns * steps),
                        TTile.Columns,
                        steps,
                        nint.Min(TTile.Columns, Block.Columns - column));
                }
            }
        }
    }

    /// <summary>Multiplies some rows of the left matrix and some panels of the right one.</summary>
    private struct Multiplying : IParallelWork
    {
        public PlaneProduct<T> Block;
        public T* Packed;
        public nint RowPanels;
        public nint ColumnPanels;
        public nint RowParts;
        public nint ColumnParts;
        public bool Accumulate;

        public readonly void Run(nint part)
        {
            nint rowPart = part / ColumnParts, columnPart = part % ColumnParts;
            nint firstRow = rowPart * RowPanels / RowParts, endRow = (rowPart + 1) * RowPanels / RowParts;
            nint first = columnPart * ColumnPanels / ColumnParts, end = (columnPart + 1) * ColumnPanels / ColumnParts;
            nint most = Steps(Block.Depth);
            nint height = nint.Min(endRow - firstRow, LeftBytes / sizeof(T) / DepthBlock / TTile.Rows);
            using Scratch<T> left = new(height * new LeftPanel(Block, most).Length);
            for (nint depth = 0; depth < Block.Depth; depth += most)
            {
                nint steps = nint.Min(most, Block.Depth - depth);
                LeftPanel form = new(Block, steps);
                T* right = Panels(Packed, depth, ColumnPanels);
                for (nint row = firstRow; row < endRow; row += height)
                {
                    nint panels = nint.Min(height, endRow - row);
                    PackLeft(left.Start, form, row, panels, depth);
                    for (nint panel = first; panel < end; panel++)
                    {
                        Column(left.Start, form, right + (panel * TTile.Columns * steps), row, panels, panel, Accumulate || depth > 0);
                    }
                }
            }
        }

        private readonly void PackLeft(T* left, in LeftPanel form, nint row, nint panels, nint depth)
        {
            for (nint panel = 0; panel < panels; panel++)
            {
                nint start = (row + panel) * TTile.Rows;
                form.Pack(
                    Block.Left + (start * Block.LeftRow) + (depth * Block.LeftColumn),
                    left + (panel * form.Length),
                    nint.Min(TTile.Rows, Block.Rows - start));
            }
        }

        /// <summary>Multiplies all packed panels of the left matrix by one of the right.</summary>
        private readonly void Column(T* left, in LeftPanel form, T* right, nint row, nint panels, nint panel, bool accumulate)
        {
            nint column = panel * TTile.Columns;
            nint columns = nint.Min(TTile.Columns, Block.Columns - column);
            for (nint i = 0; i < panels; i++)
            {
                nint start = (row + i) * TTile.Rows;
                nint rows = nint.Min(TTile.Rows, Block.Rows - start);
                T* result = Block.Result + (start * Block.ResultRow) + (column * Block.ResultColumn);
                if (Block.ResultColumn == 1 && rows == TTile.Rows && columns == TTile.Columns)
                {
                    TTile.Run(
                        form.Steps,
                        left,
                        form.Row,
                        form.Column,
                        right,
                        TTile.Columns,
                        TTile.Columns / 2,
                        result,
                        Block.ResultRow,
                        accumulate);
                }
                else
                {
                    ProductEdge<TTile, T>.Run(
                        form.Steps,
                        left,
                        form.Row,
                        form.Column,
                        right,
                        result,
                        Block.ResultRow,
                        Block.ResultColumn,
                        rows,
                        columns,
                        accumulate);
                }

                left += form.Length;
            }
        }
    }

    /// <summary>
    /// How a panel of the left matrix is packed: in the order in which it lies, since a tile takes single elements of it, from
    /// each row at a place of its own.
    /// </summary>
    private readonly struct LeftPanel
    {
        private readonly nint _sourceRow;
        private readonly nint _sourceColumn;

        public LeftPanel(in PlaneProduct<T> block, nint steps)
        {
            _sourceRow = block.LeftRow;
            _sourceColumn = block.LeftColumn;
            Steps = steps;

            // Rows a power of two apart would all want the same few lines of the cache.
            (Row, Column) = block.LeftColumn == 1 ? (steps + (CacheLine / sizeof(T)), (nint)1) : (1, TTile.Rows);
        }

        /// <summary>The columns of the panel.</summary>
        public nint Steps { get; }

        /// <summary>The elements from one row to the next.</summary>
        public nint Row { get; }

        /// <summary>The elements from one column to the next.</summary>
        public nint Column { get; }

        /// <summary>The elements of the panel, with those between rows.</summary>
        public nint Length => Column == 1 ? TTile.Rows * Row : TTile.Rows * Steps;

        public void Pack(T* source, T* destination, nint rows)
        {
            if (Column == 1)
            {
                PackPanel.Run(source, _sourceRow, 1, destination, Row, rows, Steps);
            }
            else
            {
                PackPanel.Run(source, _sourceColumn, _sourceRow, destination, TTile.Rows, Steps, rows);
            }
        }
    }
}
