namespace NdArrays.Loops;

/// <summary>What is done over two operands, a source and a destination of elements without references.</summary>
internal interface IPairLoop
{
    /// <summary>The bytes of an element of the source.</summary>
    static abstract int SourceSize { get; }

    /// <summary>The bytes of an element of the destination.</summary>
    static abstract int DestinationSize { get; }

    /// <summary>Does it, on this thread.</summary>
    /// <param name="plan">The loops, simplified, with the destination first.</param>
    /// <param name="source">The operand's first element.</param>
    /// <param name="destination">The operand's first element.</param>
    void Run(scoped in LoopPlan plan, ref byte source, ref byte destination);
}

/// <summary>Runs loops over two operands on as many threads as pay.</summary>
internal static class PairLoop
{
    /// <summary>The destination's place among a plan's operands.</summary>
    public const int Destination = 0;

    /// <summary>The source's place among a plan's operands.</summary>
    public const int Source = 1;

    /// <summary>Runs the loops of a simplified plan, alone or cut into parts.</summary>
    public static void Run<TLoop>(TLoop loop, scoped in LoopPlan plan, nint bytes, ref byte source, ref byte destination)
        where TLoop : unmanaged, IPairLoop
    {
        if (ParallelSplit.TryFind(plan, bytes, TLoop.DestinationSize, out ParallelSplit split))
        {
            RunInParts(loop, plan, split, ref source, ref destination);
        }
        else
        {
            loop.Run(plan, ref source, ref destination);
        }
    }

    private static unsafe void RunInParts<TLoop>(
        TLoop loop, scoped in LoopPlan plan, ParallelSplit split, ref byte source, ref byte destination)
        where TLoop : unmanaged, IPairLoop
    {
        // The caller waits for all parts, so that what is fixed and what is on its stack stays where it is.
        fixed (byte* from = &source, to = &destination)
        fixed (nint* lengths = plan.Lengths, sourceStrides = plan.Strides(Source), destinationStrides = plan.Strides(Destination))
        {
            Part<TLoop> part = new()
            {
                Loop = loop,
                SourceStart = from + (plan.Starts[Source] * TLoop.SourceSize),
                DestinationStart = to + (plan.Starts[Destination] * TLoop.DestinationSize),
                Lengths = lengths,
                SourceStrides = sourceStrides,
                DestinationStrides = destinationStrides,
                Rank = plan.Rank,
                Split = split,
            };
            Crew.Run(part, split.Parts);
        }
    }

    /// <summary>One part of the loops, for any thread.</summary>
    private unsafe struct Part<TLoop> : IParallelWork
        where TLoop : unmanaged, IPairLoop
    {
        public TLoop Loop;
        public byte* SourceStart;
        public byte* DestinationStart;
        public nint* Lengths;
        public nint* SourceStrides;
        public nint* DestinationStrides;
        public int Rank;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            Span<nint> lengths = stackalloc nint[Rank];
            new ReadOnlySpan<nint>(Lengths, Rank).CopyTo(lengths);
            lengths[Split.Axis] = Split.Length(part, lengths[Split.Axis]);

            LoopPlan plan = new(stackalloc nint[LoopPlan.Space(Rank, 2)], lengths, operands: 2);
            plan.SetStrides(Destination, new ReadOnlySpan<nint>(DestinationStrides, Rank));
            plan.SetStrides(Source, new ReadOnlySpan<nint>(SourceStrides, Rank));

            nint start = Split.Start(part);
            Loop.Run(
                plan,
                ref SourceStart[start * SourceStrides[Split.Axis] * TLoop.SourceSize],
                ref DestinationStart[start * DestinationStrides[Split.Axis] * TLoop.DestinationSize]);
        }
    }
}
