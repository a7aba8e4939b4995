namespace NdArrays.Loops;

/// <summary>Adds up, for each place of a table, what several arrays of indices broadcast to it contribute to its offset.</summary>
internal static unsafe class IndexSum
{
    /// <summary>What an entry moves: an index is read, an offset read and written.</summary>
    private const nint EntryBytes = 3 * sizeof(long);

    /// <summary>Adds the contribution of one array; false if an index lies outside its axis.</summary>
    /// <param name="indices">The array; its count does not matter.</param>
    /// <param name="indexStrides">Its strides, 0 where it is broadcast.</param>
    /// <param name="offsets">The table, in row-major order.</param>
    /// <param name="offsetStrides">Its strides.</param>
    /// <param name="lengths">The sizes of the table.</param>
    public static bool Add(
        IndexRun indices,
        ReadOnlySpan<nint> indexStrides,
        long* offsets,
        ReadOnlySpan<nint> offsetStrides,
        ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 2)], lengths, operands: 2);
        plan.SetStrides(Operands.DestinationPlace, offsetStrides);
        plan.SetStrides(Operands.SourcePlace, indexStrides);
        plan.Simplify();

        int inner = plan.Rank - 1;
        Body body = new()
        {
            Indices = indices,
            Offsets = offsets,
            Count = inner < 0 ? 1 : plan.Lengths[inner],
            IndexStride = inner < 0 ? 0 : plan.Strides(Operands.SourcePlace)[inner],
            OffsetStride = inner < 0 ? 0 : plan.Strides(Operands.DestinationPlace)[inner],
            IsInside = true,
        };
        ParallelSplit split = ParallelSplit.OfLine(body.Count, inner == 0 ? body.Count * EntryBytes : 0);
        if (split.Parts == 1)
        {
            StridedLoop.Run(plan, int.Max(0, inner), ref body);
            return body.IsInside;
        }

        bool isInside = true;
        body.Indices.Indices = body.Indices.At(plan.Starts[Operands.SourcePlace]);
        body.Offsets += plan.Starts[Operands.DestinationPlace];
        body.Shared = &isInside;
        body.Split = split;
        Crew.Run(body, split.Parts);
        return isInside;
    }

    private struct Body : ILoopBody, IParallelWork
    {
        public IndexRun Indices;
        public long* Offsets;
        public nint Count;
        public nint IndexStride;
        public nint OffsetStride;
        public bool IsInside;
        public bool* Shared;
        public ParallelSplit Split;

        /// <summary>A part of a table that is one line.</summary>
        public readonly void Run(nint part)
        {
            nint start = Split.Start(part);
            if (!Indices.Add(start * IndexStride, IndexStride, Split.Length(part, Count), Offsets + (start * OffsetStride), OffsetStride))
            {
                Volatile.Write(ref *Shared, false);
            }
        }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            IsInside &= Indices.Add(
                offsets[Operands.SourcePlace], IndexStride, Count, Offsets + offsets[Operands.DestinationPlace], OffsetStride);
    }
}
