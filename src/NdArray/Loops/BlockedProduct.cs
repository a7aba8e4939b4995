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
internal static unsafe class BlockedProduct<TTile, TLanes, TVector, T>
    where TTile : struct, IPackedTile
    where TLanes : struct, IProductLanes<TVector, T>
    where T : unmanaged
{
    /// <summary>How many steps of a sum are done with a tile in registers, at the most.</summary>
    private const nint DepthBlock = 256;

    /// <summary>How deep a part of the right matrix is packed at once.</summary>
    private const nint DepthPacked = 24 * DepthBlock;

    /// <summary>The bytes of the right matrix that are packed at once.</summary>
    private const nint PackedBytes = 32 << 20;

    /// <summary>The bytes of a packed block of the left matrix.</summary>
    private const nint LeftBytes = 256 << 10;

    /// <summary>Products of two elements from which a second thread pays.</summary>
    private const double SmallestWork = 1 << 20;

    /// <summary>Parts for each thread, so that one that is held up leaves little for the others to wait for.</summary>
    private const int PartsPerThread = 4;

    /// <summary>The columns of a panel of the right matrix, but for the last.</summary>
    private static nint PanelColumns => 3 * TLanes.Count;

    /// <summary>Multiplies two matrices of at least one row, column and step.</summary>
    public static void Run(in PlaneProduct<T> product)
    {
        nint deepest = nint.Min(product.Depth, DepthPacked);
        nint widest = nint.Max(PanelColumns, PackedBytes / sizeof(T) / deepest / PanelColumns * PanelColumns);
        nint width = nint.Min(widest, WholeVectors(product.Columns));
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
        nint rowPanels = Ceiling(block.Rows, TTile.Rows), columnPanels = Ceiling(block.Columns, PanelColumns);
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

    private static nint Multiple(nint least, nint factor) => Ceiling(least, factor) * factor;

    /// <summary>The steps that are done at once, but for the last: as few times as can be, and about the same each time.</summary>
    private static nint Steps(nint depth) => Multiple(Ceiling(depth, Ceiling(depth, DepthBlock)), IPackedTile.StepsAtOnce);

    /// <summary>Columns and those that a last vector lacks.</summary>
    private static nint WholeVectors(nint columns) => Multiple(columns, TLanes.Count);

    /// <summary>Where a panel of a packed matrix begins, which has all steps of one depth before those of the next.</summary>
    private static T* Panel(T* packed, in PlaneProduct<T> block, nint depth, nint steps, nint panel) =>
        packed + (depth * WholeVectors(block.Columns)) + (panel * PanelColumns * steps);

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
                    nint column = panel * PanelColumns;
                    nint columns = nint.Min(PanelColumns, Block.Columns - column);
                    PackPanel.Run(
                        Block.Right + (depth * Block.RightRow) + (column * Block.RightColumn),
                        Block.RightRow,
                        Block.RightColumn,
                        Panel(Packed, Block, depth, steps, panel),
                        WholeVectors(columns),
                        steps,
                        columns);
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
            nint height = nint.Clamp(LeftBytes / sizeof(T) / most / TTile.Rows, 1, endRow - firstRow);
            using Scratch<T> left = new(height * TTile.Rows * most);
            for (nint depth = 0; depth < Block.Depth; depth += most)
            {
                nint steps = nint.Min(most, Block.Depth - depth);
                for (nint row = firstRow; row < endRow; row += height)
                {
                    nint panels = nint.Min(height, endRow - row);
                    PackLeft(left.Start, row, panels, depth, steps);
                    for (nint panel = first; panel < end; panel++)
                    {
                        Column column = new()
                        {
                            Block = Block,
                            Left = left.Start,
                            Right = Panel(Packed, Block, depth, steps, panel),
                            Steps = steps,
                            FirstRow = row * TTile.Rows,
                            Panels = panels,
                            FirstColumn = panel * PanelColumns,
                            Accumulate = Accumulate || depth > 0,
                        };
                        column.Run();
                    }
                }
            }
        }

        private readonly void PackLeft(T* left, nint row, nint panels, nint depth, nint steps)
        {
            for (nint panel = 0; panel < panels; panel++)
            {
                nint start = (row + panel) * TTile.Rows;
                PackPanel.Run(
                    Block.Left + (start * Block.LeftRow) + (depth * Block.LeftColumn),
                    Block.LeftColumn,
                    Block.LeftRow,
                    left + (panel * TTile.Rows * steps),
                    TTile.Rows,
                    steps,
                    nint.Min(TTile.Rows, Block.Rows - start));
            }
        }
    }

    /// <summary>All packed panels of the left matrix times one of the right.</summary>
    private struct Column
    {
        public PlaneProduct<T> Block;
        public T* Left;
        public T* Right;
        public nint Steps;
        public nint FirstRow;
        public nint Panels;
        public nint FirstColumn;
        public bool Accumulate;

        public readonly void Run()
        {
            nint columns = nint.Min(PanelColumns, Block.Columns - FirstColumn);
            switch (Ceiling(columns, TLanes.Count))
            {
                case 3:
                    Run<ProductRow3<TLanes, TVector, T>>(columns);
                    break;
                case 2:
                    Run<ProductRow2<TLanes, TVector, T>>(columns);
                    break;
                default:
                    Run<ProductRow1<TLanes, TVector, T>>(columns);
                    break;
            }
        }

        private readonly void Run<TRow>(nint columns)
            where TRow : struct, IProductRow<TRow, T>
        {
            // The next panel follows: each tile brings its share of it to the cache.
            byte* next = (byte*)(Right + (TRow.Elements * Steps));
            nint share = TRow.Elements * Steps * sizeof(T) / Panels;
            for (nint panel = 0; panel < Panels; panel++)
            {
                nint start = FirstRow + (panel * TTile.Rows);
                nint rows = nint.Min(TTile.Rows, Block.Rows - start);
                T* left = Left + (panel * TTile.Rows * Steps);
                T* result = Block.Result + (start * Block.ResultRow) + (FirstColumn * Block.ResultColumn);
                MemoryAhead ahead = new(next + (panel * share), share * IPackedTile.StepsAtOnce / Steps);
                if (Block.ResultColumn == 1 && rows == TTile.Rows && columns == TRow.Elements)
                {
                    TTile.Run<TRow, T>(Steps, left, Right, result, Block.ResultRow, Accumulate, ahead);
                }
                else
                {
                    PackedEdge<TTile>.Run<TRow, T>(
                        Steps, left, Right, result, Block.ResultRow, Block.ResultColumn, rows, columns, Accumulate, ahead);
                }
            }
        }
    }
}
