using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <content>What is done at each step of the outer loops.</content>
internal partial struct CopyLoop<T>
{
    private readonly ref struct RunBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Count { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyRun.Run(
                in Unsafe.Add(ref _source, offsets[Operands.SourcePlace]),
                ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace]),
                Count);
    }

    private readonly ref struct StreamBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Bytes { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyStream.Run(
                in Unsafe.As<T, byte>(ref Unsafe.Add(ref _source, offsets[Operands.SourcePlace])),
                ref Unsafe.As<T, byte>(ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace])),
                Bytes);
    }

    private readonly ref struct FillBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Count { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            FillRun.Run(
                Unsafe.Add(ref _source, offsets[Operands.SourcePlace]),
                ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace]),
                Count);
    }

    private readonly ref struct RepeatBody(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Count { get; init; }

        public required nint Times { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            RepeatRuns.Run(
                in Unsafe.Add(ref _source, offsets[Operands.SourcePlace]),
                ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace]),
                Count * Times,
                [Times],
                Count,
                length: 1);
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

        public required RowLines Lines { get; init; }

        public required nint LinePitch { get; init; }

        public required bool Stream { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets)
        {
            fixed (byte* from = &Unsafe.As<T, byte>(ref Unsafe.Add(ref _source, offsets[Operands.SourcePlace])))
            fixed (byte* to = &Unsafe.As<T, byte>(ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace])))
            {
                RowSource source = new(from, Width, SourcePitch, LinePitch);
                if (DestinationPitch == Width && MergeRows.Suits([source], Rows, Lines.Count))
                {
                    MergeRows.Run([source], to, Rows, Lines, Stream);
                    return;
                }

                for (nint line = 0; line < Lines.Count; line++)
                {
                    RowSource moved = source.At(line, 0);
                    byte* place = to + (line * Lines.DestinationPitch);
                    if (DestinationPitch == Width)
                    {
                        MergeRuns.Run([moved], place, Rows, Stream);
                    }
                    else
                    {
                        CopyRows.Run(moved, place, DestinationPitch, Rows);
                    }
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

        public required RowLines Lines { get; init; }

        public required nint LinePitch { get; init; }

        public required bool Stream { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets)
        {
            RowSource* columns = stackalloc RowSource[Columns];
            fixed (byte* from = &Unsafe.As<T, byte>(ref Unsafe.Add(ref _source, offsets[Operands.SourcePlace])))
            fixed (byte* to = &Unsafe.As<T, byte>(ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace])))
            {
                Find(columns, from);
                MergeRows.Run(new ReadOnlySpan<RowSource>(columns, Columns), to, Rows, Lines, Stream);
            }
        }

        /// <summary>The columns as inputs of a merge.</summary>
        public void Find(RowSource* columns, byte* from)
        {
            nint size = Unsafe.SizeOf<T>();
            for (int column = 0; column < Columns; column++)
            {
                columns[column] = new RowSource(
                    from + (column * SourceColumnStride * size), size, SourceRowStride * size, LinePitch);
            }
        }
    }

    /// <summary>Columns that begin anywhere, in the same places at each step.</summary>
    private readonly unsafe struct PlacesBody : ILoopBody
    {
        public required byte** Columns { get; init; }

        public required int Count { get; init; }

        public required nint Rows { get; init; }

        public required byte* Destination { get; init; }

        public required nint Pitch { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) => CopyColumns.Run<T>(
            Columns,
            Count,
            offsets[Operands.SourcePlace] * Unsafe.SizeOf<T>(),
            Rows,
            Destination + (offsets[Operands.DestinationPlace] * Unsafe.SizeOf<T>()),
            Pitch);
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
                in Unsafe.Add(ref _source, offsets[Operands.SourcePlace]),
                SourceStride,
                ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace]),
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
                in Unsafe.Add(ref _source, offsets[Operands.SourcePlace]),
                SourceRowStride,
                SourceColumnStride,
                ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace]),
                DestinationRowStride,
                Rows,
                Columns,
                Stream);
    }
}
