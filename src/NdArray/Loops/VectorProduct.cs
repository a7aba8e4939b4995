using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays.Loops;

/// <summary>Products of a matrix and a column: every element of the matrix is used once, so that nothing is packed.</summary>
/// <remarks>How sums are ordered depends on sizes and strides only, never on how many threads there are.</remarks>
internal static unsafe class VectorProduct<TMath, T>
    where TMath : struct, IProductMath<T>
    where T : unmanaged
{
    /// <summary>The bytes of a matrix from which a second thread pays.</summary>
    private const double SmallestBytes = 512 << 10;

    /// <summary>Parts for each thread.</summary>
    private const int PartsPerThread = 4;

    /// <summary>The bytes of a line of memory, of which parts of a result have multiples.</summary>
    private const nint Line = 64;

    /// <summary>Rows that are too few to be shared by threads: these share each of them.</summary>
    private const nint FewRows = 8;

    /// <summary>The elements of a part of a long row.</summary>
    private const nint Chunk = 32768;

    /// <summary>The bytes of a column from which on threads share each, and not the columns.</summary>
    private const nint LongestShort = 16 << 10;

    /// <summary>The bytes of a layer of columns, and how many layers there are at the most.</summary>
    private const nint SmallestLayer = 256 << 10;
    private const nint MostLayers = 8;

    /// <summary>The most bytes of a column that go to the stack.</summary>
    private const int StackBytes = 2048;

    /// <summary>Multiplies a matrix of at least one row and column by a right matrix of one column.</summary>
    public static void Run(in PlaneProduct<T> product)
    {
        PlaneProduct<T> apart = product;
        bool byColumns = product.LeftRow == 1 && (product.LeftColumn != 1 || product.Rows > product.Depth);
        if (!byColumns && product.RightRow != 1)
        {
            if (product.Depth * sizeof(T) <= StackBytes)
            {
                T* near = stackalloc T[StackBytes / sizeof(T)];
                Gather(product.Right, product.RightRow, near, product.Depth);
                apart.Right = near;
                apart.RightRow = 1;
                RunInParts(apart, byColumns);
                return;
            }

            using Scratch<T> column = new(product.Depth);
            Gather(product.Right, product.RightRow, column.Start, product.Depth);
            apart.Right = column.Start;
            apart.RightRow = 1;
            RunInParts(apart, byColumns);
            return;
        }

        if (byColumns && (product.ResultRow != 1 || Layers(product) > 1))
        {
            RunInLayers(product, nint.Max(1, Layers(product)));
            return;
        }

        RunInParts(apart, byColumns);
    }

    /// <summary>
    /// Into how many layers of whole columns a matrix is cut, which lie side by side, if its columns are so short that a part of
    /// each would be only a few lines of memory.
    /// </summary>
    private static nint Layers(in PlaneProduct<T> product) => product.Rows * sizeof(T) > LongestShort
        ? 1
        : nint.Min(MostLayers, (nint)(product.Work * sizeof(T) / SmallestLayer));

    /// <summary>By columns, in layers: each has a sum of its own, and these are added up in order.</summary>
    private static void RunInLayers(in PlaneProduct<T> product, nint layers)
    {
        using Scratch<T> sums = new(layers * product.Rows);
        LayerPart part = new() { Product = product, Sums = sums.Start, Layers = layers };
        if (layers == 1)
        {
            PlaneProduct<T> apart = product;
            apart.Result = sums.Start;
            apart.ResultRow = 1;
            RunInParts(apart, byColumns: true);
        }
        else
        {
            Crew.Run(part, layers);
        }

        for (nint i = 0; i < product.Rows; i++)
        {
            T sum = sums.Start[i];
            for (nint layer = 1; layer < layers; layer++)
            {
                sum = TMath.Add(sum, sums.Start[(layer * product.Rows) + i]);
            }

            product.Result[i * product.ResultRow] = sum;
        }
    }

    private static void Gather(T* source, nint stride, T* destination, nint count)
    {
        for (nint i = 0; i < count; i++)
        {
            destination[i] = source[i * stride];
        }
    }

    private static void RunInParts(in PlaneProduct<T> product, bool byColumns)
    {
        if (product.Rows <= FewRows && product.Depth > Chunk && !byColumns)
        {
            RunInChunks(product);
            return;
        }

        Part whole = new() { Product = product, ByColumns = byColumns, Step = product.Rows };
        if (product.Work * sizeof(T) < SmallestBytes || Crew.MaxThreads == 1)
        {
            whole.Run(0);
            return;
        }

        nint lineElements = Line / sizeof(T);
        nint step = (product.Rows / ((nint)Crew.MaxThreads * PartsPerThread) / lineElements * lineElements) + lineElements;
        whole.Step = step;
        Crew.Run(whole, (product.Rows + step - 1) / step);
    }

    /// <summary>A few long rows: each is cut into chunks of one length, and their sums are added up in order.</summary>
    private static void RunInChunks(in PlaneProduct<T> product)
    {
        nint chunks = (product.Depth + Chunk - 1) / Chunk;
        using Scratch<T> sums = new(chunks * product.Rows);
        Crew.Run(new ChunkPart { Product = product, Sums = sums.Start }, chunks);
        for (nint row = 0; row < product.Rows; row++)
        {
            T sum = default;
            for (nint chunk = 0; chunk < chunks; chunk++)
            {
                sum = TMath.Add(sum, sums.Start[(chunk * product.Rows) + row]);
            }

            product.Result[row * product.ResultRow] = sum;
        }
    }

    /// <summary>The sums of a chunk of each row.</summary>
    private struct ChunkPart : IParallelWork
    {
        public PlaneProduct<T> Product;
        public T* Sums;

        public readonly void Run(nint chunk)
        {
            nint start = chunk * Chunk, count = nint.Min(Chunk, Product.Depth - start);
            for (nint row = 0; row < Product.Rows; row++)
            {
                T* left = Product.Left + (row * Product.LeftRow) + (start * Product.LeftColumn);
                Sums[(chunk * Product.Rows) + row] =
                    ProductDot<TMath, T>.Run(left, Product.LeftColumn, Product.Right + start, 1, count);
            }
        }
    }

    /// <summary>The sums of a layer of columns.</summary>
    private struct LayerPart : IParallelWork
    {
        public PlaneProduct<T> Product;
        public T* Sums;
        public nint Layers;

        public readonly void Run(nint layer)
        {
            nint start = layer * Product.Depth / Layers, end = (layer + 1) * Product.Depth / Layers;
            T* line = Sums + (layer * Product.Rows);
            new Span<T>(line, (int)Product.Rows).Clear();
            ProductRows<TMath, T>.Run(
                Product.Right + (start * Product.RightRow),
                Product.RightRow,
                Product.Left + (start * Product.LeftColumn),
                Product.LeftColumn,
                end - start,
                line,
                Product.Rows);
        }
    }

    /// <summary>Some elements of the result.</summary>
    private struct Part : IParallelWork
    {
        public PlaneProduct<T> Product;
        public nint Step;
        public bool ByColumns;

        public readonly void Run(nint part)
        {
            nint start = part * Step;
            PlaneProduct<T> own = Product.Part(start, nint.Min(Step, Product.Rows - start), 0, 1);
            if (ByColumns)
            {
                new Span<T>(own.Result, checked((int)own.Rows)).Clear();
                ProductRows<TMath, T>.Run(own.Right, own.RightRow, own.Left, own.LeftColumn, own.Depth, own.Result, own.Rows);
                return;
            }

            for (nint row = 0; row < own.Rows; row++)
            {
                own.Result[row * own.ResultRow] =
                    ProductDot<TMath, T>.Run(own.Left + (row * own.LeftRow), own.LeftColumn, own.Right, 1, own.Depth);
            }
        }
    }
}
