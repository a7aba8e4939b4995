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
        else if (TryFindTileRows(plan, out int rows))
        {
            plan.Move(rows, inner - 1);
            TileBody body = new(ref from, ref to)
            {
                Rows = plan.Lengths[inner - 1],
                Columns = count,
                SourceRowStride = plan.Strides(PairLoop.Source)[inner - 1],
                SourceColumnStride = sourceStride,
                DestinationRowStride = plan.Strides(PairLoop.Destination)[inner - 1],
                Stream = Stream,
            };
            StridedLoop.Run(plan, inner - 1, ref body);
        }
        else
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

    /// <summary>The loop along which the source is consecutive, if the destination is so along the innermost.</summary>
    private static bool TryFindTileRows(scoped in LoopPlan plan, out int rows)
    {
        int inner = plan.Rank - 1;
        rows = plan.Strides(PairLoop.Source).IndexOfAny(1, -1);
        return rows >= 0 && rows < inner && plan.Strides(PairLoop.Destination)[inner] == 1;
    }

    private readonly void CopyRuns(scoped LoopPlan plan, nint count, ref T from, ref T to)
    {
        nint bytes = count * Unsafe.SizeOf<T>();
        if (Stream && bytes >= CopyStream.Shortest && !RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            StreamBody body = new(ref from, ref to) { Bytes = bytes };
            StridedLoop.Run(plan, plan.Rank - 1, ref body);
            CopyStream.Finish();
        }
        else
        {
            RunBody body = new(ref from, ref to) { Count = count };
            StridedLoop.Run(plan, plan.Rank - 1, ref body);
        }
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
