using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Copies elements of one type, with the kernel that suits what is innermost.</summary>
internal struct CopyLoop<T> : IPairLoop
{
    /// <inheritdoc/>
    public static int SourceSize => Unsafe.SizeOf<T>();

    /// <inheritdoc/>
    public static int DestinationSize => Unsafe.SizeOf<T>();

    /// <summary>Whether the result is written past the cache.</summary>
    public bool Stream { get; init; }

    /// <inheritdoc/>
    public readonly void Run(scoped LoopPlan plan, ref byte source, ref byte destination)
    {
        ref T from = ref Unsafe.As<byte, T>(ref source);
        ref T to = ref Unsafe.As<byte, T>(ref destination);
        int inner = plan.Rank - 1;
        if (inner < 0)
        {
            to = from;
            return;
        }

        nint sourceStride = plan.Strides(PairLoop.Source)[inner];
        nint destinationStride = plan.Strides(PairLoop.Destination)[inner];
        nint count = plan.Lengths[inner];
        if (destinationStride == 1 && sourceStride == 1)
        {
            CopyRuns(plan, count, ref from, ref to);
        }
        else if (destinationStride == 1 && sourceStride == 0)
        {
            FillBody body = new(ref from, ref to) { Count = count };
            StridedLoop.Run(plan, inner, ref body);
        }
        else if (!TryCopyColumns(plan, ref from, ref to)
            && !TryCopyTiles(plan, ref from, ref to)
            && !TryCopyElements(plan, ref from, ref to))
        {
            StridedBody body = new(ref from, ref to)
            {
                Count = count,
                SourceStride = sourceStride,
                DestinationStride = destinationStride,
            };
            StridedLoop.Run(plan, inner, ref body);
        }
    }

    /// <summary>Runs; if they are short, all along a second loop at once.</summary>
    private readonly void CopyRuns(scoped LoopPlan plan, nint count, ref T from, ref T to)
    {
        int inner = plan.Rank - 1;
        nint bytes = count * Unsafe.SizeOf<T>();
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || (inner == 0 && !Stream))
        {
            RunBody body = new(ref from, ref to) { Count = count };
            StridedLoop.Run(plan, inner, ref body);
        }
        else if (inner > 0 && bytes < CopyRows.LongRow)
        {
            RowsBody body = new(ref from, ref to)
            {
                Rows = plan.Lengths[inner - 1],
                Width = bytes,
                SourcePitch = plan.Strides(PairLoop.Source)[inner - 1] * Unsafe.SizeOf<T>(),
                DestinationPitch = plan.Strides(PairLoop.Destination)[inner - 1] * Unsafe.SizeOf<T>(),
                Stream = Stream,
            };
            StridedLoop.Run(plan, inner - 1, ref body);
        }
        else if (Stream && bytes >= CopyStream.Shortest)
        {
            StreamBody body = new(ref from, ref to) { Bytes = bytes };
            StridedLoop.Run(plan, inner, ref body);
            CopyStream.Finish();
        }
        else
        {
            RunBody body = new(ref from, ref to) { Count = count };
            StridedLoop.Run(plan, inner, ref body);
        }
    }

    /// <summary>A few columns from anywhere that lie side by side in the destination, row after row: a merge of inputs.</summary>
    private readonly unsafe bool TryCopyColumns(scoped LoopPlan plan, ref T from, ref T to)
    {
        int inner = plan.Rank - 1;
        nint count = plan.Lengths[inner];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()
            || inner == 0
            || count > MergeTree.MaxInputs
            || plan.Strides(PairLoop.Destination)[inner] != 1
            || plan.Strides(PairLoop.Destination)[inner - 1] != count)
        {
            return false;
        }

        ColumnsBody body = new(ref from, ref to)
        {
            Rows = plan.Lengths[inner - 1],
            Columns = (int)count,
            SourceRowStride = plan.Strides(PairLoop.Source)[inner - 1],
            SourceColumnStride = plan.Strides(PairLoop.Source)[inner],
            Stream = Stream,
        };
        RowSource* columns = stackalloc RowSource[(int)count];
        body.Find(columns, null);
        if (!MergeRows.Suits(new ReadOnlySpan<RowSource>(columns, (int)count), body.Rows))
        {
            return false;
        }

        StridedLoop.Run(plan, inner - 1, ref body);
        return true;
    }

    /// <summary>Planes of which the rows lie together in the source and the columns in the destination.</summary>
    private readonly bool TryCopyTiles(scoped LoopPlan plan, ref T from, ref T to)
    {
        int inner = plan.Rank - 1;
        int rows = plan.Strides(PairLoop.Source).IndexOfAny(1, -1);
        if (rows < 0
            || rows >= inner
            || plan.Strides(PairLoop.Destination)[inner] != 1
            || (plan.Lengths[rows] < CopyTile.FewRows && IsMerge(plan)))
        {
            return false;
        }

        nint sourceColumnStride = plan.Strides(PairLoop.Source)[inner];
        plan.Move(rows, inner - 1);
        TileBody body = new(ref from, ref to)
        {
            Rows = plan.Lengths[inner - 1],
            Columns = plan.Lengths[inner],
            SourceRowStride = plan.Strides(PairLoop.Source)[inner - 1],
            SourceColumnStride = sourceColumnStride,
            DestinationRowStride = plan.Strides(PairLoop.Destination)[inner - 1],
            Stream = Stream,
        };
        StridedLoop.Run(plan, inner - 1, ref body);
        return true;
    }

    /// <summary>Elements that lie some way apart in the source and side by side in the destination: rows of one element.</summary>
    private readonly bool TryCopyElements(scoped LoopPlan plan, ref T from, ref T to)
    {
        if (!IsMerge(plan))
        {
            return false;
        }

        int inner = plan.Rank - 1;
        RowsBody body = new(ref from, ref to)
        {
            Rows = plan.Lengths[inner],
            Width = Unsafe.SizeOf<T>(),
            SourcePitch = plan.Strides(PairLoop.Source)[inner] * Unsafe.SizeOf<T>(),
            DestinationPitch = Unsafe.SizeOf<T>(),
            Stream = Stream,
        };
        StridedLoop.Run(plan, inner, ref body);
        return true;
    }

    private static unsafe bool IsMerge(scoped in LoopPlan plan)
    {
        int inner = plan.Rank - 1;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || plan.Strides(PairLoop.Destination)[inner] != 1)
        {
            return false;
        }

        nint size = Unsafe.SizeOf<T>();
        RowSource elements = new(null, size, plan.Strides(PairLoop.Source)[inner] * size);
        return MergeRows.Suits([elements], plan.Lengths[inner]);
    }

    private readonly ref struct RunBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Count { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyRun.Run(
                in Unsafe.Add(ref _source, offsets[PairLoop.Source]),
                ref Unsafe.Add(ref _destination, offsets[PairLoop.Destination]),
                Count);
    }

    private readonly ref struct StreamBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Bytes { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyStream.Run(
                in Unsafe.As<T, byte>(ref Unsafe.Add(ref _source, offsets[PairLoop.Source])),
                ref Unsafe.As<T, byte>(ref Unsafe.Add(ref _destination, offsets[PairLoop.Destination])),
                Bytes);
    }

    private readonly ref struct FillBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Count { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            FillRun.Run(
                Unsafe.Add(ref _source, offsets[PairLoop.Source]),
                ref Unsafe.Add(ref _destination, offsets[PairLoop.Destination]),
                Count);
    }

    /// <summary>Rows that are consecutive on both sides, and shorter than what is worth a call.</summary>
    private readonly unsafe ref struct RowsBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Rows { get; init; }

        public required nint Width { get; init; }

        public required nint SourcePitch { get; init; }

        public required nint DestinationPitch { get; init; }

        public required bool Stream { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets)
        {
            fixed (byte* from = &Unsafe.As<T, byte>(ref Unsafe.Add(ref _source, offsets[PairLoop.Source])))
            fixed (byte* to = &Unsafe.As<T, byte>(ref Unsafe.Add(ref _destination, offsets[PairLoop.Destination])))
            {
                RowSource source = new(from, Width, SourcePitch);
                if (DestinationPitch != Width)
                {
                    CopyRows.Run(source, to, DestinationPitch, Rows);
                }
                else if (MergeRows.Suits([source], Rows))
                {
                    MergeRows.Run([source], to, Rows, Stream);
                }
                else
                {
                    MergeRuns.Run([source], to, Rows, Stream);
                }
            }
        }
    }

    /// <summary>Columns that are merged into rows.</summary>
    private readonly unsafe ref struct ColumnsBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Rows { get; init; }

        public required int Columns { get; init; }

        public required nint SourceRowStride { get; init; }

        public required nint SourceColumnStride { get; init; }

        public required bool Stream { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets)
        {
            RowSource* columns = stackalloc RowSource[Columns];
            fixed (byte* from = &Unsafe.As<T, byte>(ref Unsafe.Add(ref _source, offsets[PairLoop.Source])))
            fixed (byte* to = &Unsafe.As<T, byte>(ref Unsafe.Add(ref _destination, offsets[PairLoop.Destination])))
            {
                Find(columns, from);
                MergeRows.Run(new ReadOnlySpan<RowSource>(columns, Columns), to, Rows, Stream);
            }
        }

        /// <summary>The columns as inputs of a merge.</summary>
        public void Find(RowSource* columns, byte* from)
        {
            nint size = Unsafe.SizeOf<T>();
            for (int column = 0; column < Columns; column++)
            {
                columns[column] = new RowSource(from + (column * SourceColumnStride * size), size, SourceRowStride * size);
            }
        }
    }

    private readonly ref struct StridedBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Count { get; init; }

        public required nint SourceStride { get; init; }

        public required nint DestinationStride { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyStrided.Run(
                in Unsafe.Add(ref _source, offsets[PairLoop.Source]),
                SourceStride,
                ref Unsafe.Add(ref _destination, offsets[PairLoop.Destination]),
                DestinationStride,
                Count);
    }

    private readonly ref struct TileBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Rows { get; init; }

        public required nint Columns { get; init; }

        public required nint SourceRowStride { get; init; }

        public required nint SourceColumnStride { get; init; }

        public required nint DestinationRowStride { get; init; }

        public required bool Stream { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyTile.Run(
                in Unsafe.Add(ref _source, offsets[PairLoop.Source]),
                SourceRowStride,
                SourceColumnStride,
                ref Unsafe.Add(ref _destination, offsets[PairLoop.Destination]),
                DestinationRowStride,
                Rows,
                Columns,
                Stream);
    }
}
