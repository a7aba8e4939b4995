using System.Buffers;
using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Copies blocks of elements between places of an array that a table of indices names, and blocks of another an equal
/// distance apart.
/// </summary>
internal static unsafe class TableLoop
{
    /// <summary>Offsets that are found at a time, if they are used only once.</summary>
    private const int Chunk = 1024;

    /// <summary>A table of no more entries is gone through block by block, if these are no runs: each is one strided copy.</summary>
    private const nint ShortTable = 16;

    /// <summary>Rows of so many bytes are copied row by row however few they are.</summary>
    private const nint WideRow = 64;

    /// <summary>A table of more entries is shared among threads, and not found anew by each.</summary>
    private const nint LongTable = 4096;

    /// <summary>What an entry costs at least: a line of memory that is fetched for it.</summary>
    private const nint Line = 64;

    /// <summary>Collects blocks, on several threads if that pays; false if an index lies outside its axis.</summary>
    /// <param name="spread">The first element of the block of index 0.</param>
    /// <param name="spreadStrides">The strides of each block there.</param>
    /// <param name="packed">The first element of the first block of the result.</param>
    /// <param name="packedStrides">The strides of each block there.</param>
    /// <param name="lengths">The sizes of a block.</param>
    /// <param name="pitch">Elements from one block of the result to the next.</param>
    /// <param name="indices">The table.</param>
    public static bool Gather<T>(
        ref T spread,
        ReadOnlySpan<nint> spreadStrides,
        ref T packed,
        ReadOnlySpan<nint> packedStrides,
        ReadOnlySpan<nint> lengths,
        nint pitch,
        IndexRun indices)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 2)], lengths, operands: 2);
        plan.SetStrides(Operands.DestinationPlace, packedStrides);
        plan.SetStrides(Operands.SourcePlace, spreadStrides);
        plan.Simplify();
        return Run<T, Gathering>(
            plan, ref Start(plan, ref spread, Operands.SourcePlace), ref Start(plan, ref packed, Operands.DestinationPlace), pitch, indices, share: true);
    }

    /// <summary>Distributes blocks; the indices lie within their axis.</summary>
    /// <param name="packed">The first element of the first block.</param>
    /// <param name="packedStrides">The strides of each block; 0 if it is one element again and again.</param>
    /// <param name="pitch">Elements from one block to the next.</param>
    /// <param name="spread">The first element of the block of index 0, where they go.</param>
    /// <param name="spreadStrides">The strides of each block there.</param>
    /// <param name="lengths">The sizes of a block.</param>
    /// <param name="indices">The table.</param>
    /// <param name="apart">Whether no place is written twice; else the last one stays.</param>
    public static void Scatter<T>(
        ref T packed,
        ReadOnlySpan<nint> packedStrides,
        nint pitch,
        ref T spread,
        ReadOnlySpan<nint> spreadStrides,
        ReadOnlySpan<nint> lengths,
        IndexRun indices,
        bool apart)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 2)], lengths, operands: 2);
        plan.SetStrides(Operands.DestinationPlace, spreadStrides);
        plan.SetStrides(Operands.SourcePlace, packedStrides);
        plan.Simplify();
        Run<T, Scattering>(
            plan, ref Start(plan, ref spread, Operands.DestinationPlace), ref Start(plan, ref packed, Operands.SourcePlace), pitch, indices, apart);
    }

    private static ref T Start<T>(scoped in LoopPlan plan, ref T first, int operand) =>
        ref Unsafe.Add(ref first, plan.Starts[operand]);

    private static bool Run<T, TDirection>(
        scoped in LoopPlan plan, ref T spread, ref T packed, nint pitch, IndexRun indices, bool share)
        where TDirection : struct, IMoveDirection
    {
        if (indices.Count == 0 || plan.Lengths.Contains(0))
        {
            return true;
        }

        int outer = plan.Rank;
        nint run = 1;
        if (outer > 0 && plan.Strides(Operands.SourcePlace)[^1] == 1 && plan.Strides(Operands.DestinationPlace)[^1] == 1)
        {
            run = plan.Lengths[--outer];
        }

        if (outer > 0 && indices.Count <= ShortTable && run * Unsafe.SizeOf<T>() < WideRow && plan.Size / run > indices.Count)
        {
            return RunBlocks<T, TDirection>(plan, ref spread, ref packed, pitch, indices);
        }

        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return RunElements<T, TDirection>(plan, outer, run, ref spread, ref packed, pitch, indices);
        }

        nint size = Unsafe.SizeOf<T>();
        bool isInside = true;
        fixed (byte* from = &Unsafe.As<T, byte>(ref spread), to = &Unsafe.As<T, byte>(ref packed))
        fixed (nint* lengths = plan.Lengths, first = plan.Strides(TableWork<TDirection>.Spread), second = plan.Strides(TableWork<TDirection>.Packed))
        {
            nint rows = plan.Size / run * indices.Count;
            nint bytes = share ? rows * nint.Max(run * size, outer == 0 ? Line : size) : 0;
            ParallelSplit split = ParallelSplit.OfLine(indices.Count, bytes);
            ParallelSplit outerSplit = outer == 0 ? split : ParallelSplit.OfLine(plan.Lengths[0], bytes);
            bool isOuter = outer > 0 && indices.Count <= LongTable && outerSplit.Parts >= split.Parts && split.Parts > 1;
            TableWork<TDirection> work = new()
            {
                SpreadStart = from,
                PackedStart = to,
                Lengths = lengths,
                SpreadStrides = first,
                PackedStrides = second,
                Outer = outer,
                Width = run * size,
                Size = size,
                Pitch = pitch * size,
                Indices = indices,
                Split = isOuter ? outerSplit : split,
                IsOuterSplit = isOuter,
                IsInside = &isInside,
            };
            Crew.Run(work, work.Split.Parts);
        }

        return isInside;
    }

    /// <summary>A strided copy for each entry of the table.</summary>
    private static bool RunBlocks<T, TDirection>(
        scoped in LoopPlan plan, ref T spread, ref T packed, nint pitch, IndexRun indices)
        where TDirection : struct, IMoveDirection
    {
        nint* offsets = stackalloc nint[(int)indices.Count];
        if (!indices.Resolve(0, indices.Count, 1, offsets))
        {
            return false;
        }

        for (nint i = 0; i < indices.Count; i++)
        {
            ref T place = ref Unsafe.Add(ref spread, offsets[i]);
            ref T other = ref Unsafe.Add(ref packed, i * pitch);
            if (TDirection.IsGather)
            {
                CopyEngine.Copy(
                    ref place, plan.Strides(Operands.SourcePlace), ref other, plan.Strides(Operands.DestinationPlace), plan.Lengths);
            }
            else
            {
                CopyEngine.Copy(
                    ref other, plan.Strides(Operands.SourcePlace), ref place, plan.Strides(Operands.DestinationPlace), plan.Lengths);
            }
        }

        return true;
    }

    private static bool RunElements<T, TDirection>(
        scoped in LoopPlan plan, int outer, nint run, ref T spread, ref T packed, nint pitch, IndexRun indices)
        where TDirection : struct, IMoveDirection
    {
        nint[] offsets = ArrayPool<nint>.Shared.Rent((int)nint.Min(indices.Count, int.MaxValue));
        fixed (nint* table = offsets)
        {
            bool isInside = indices.Resolve(0, indices.Count, 1, table);
            if (isInside)
            {
                LoopPlan loops = TableWork<TDirection>.OuterLoops(plan, outer, stackalloc nint[LoopPlan.Space(outer, 2)]);
                scoped ElementsBody<T, TDirection> body = new(ref spread, ref packed)
                {
                    Offsets = table,
                    Count = indices.Count,
                    Pitch = pitch,
                    Run = run,
                };
                StridedLoop.Run(loops, outer, ref body);
            }

            ArrayPool<nint>.Shared.Return(offsets);
            return isInside;
        }
    }

    private readonly ref struct ElementsBody<T, TDirection>(ref T spread, ref T packed) : ILoopBody
        where TDirection : struct, IMoveDirection
    {
        private readonly ref T _spread = ref spread;
        private readonly ref T _packed = ref packed;

        public required nint* Offsets { get; init; }

        public required nint Count { get; init; }

        public required nint Pitch { get; init; }

        public required nint Run { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            MoveElements.Run<T, TDirection>(
                ref Unsafe.Add(ref _spread, offsets[TableWork<TDirection>.Spread]),
                Offsets,
                Count,
                ref Unsafe.Add(ref _packed, offsets[TableWork<TDirection>.Packed]),
                Pitch,
                Run);
    }

    /// <summary>A part for one thread: all blocks of some of the table's entries, or a part of the blocks of all.</summary>
    private struct TableWork<TDirection> : IParallelWork
        where TDirection : struct, IMoveDirection
    {
        public byte* SpreadStart;
        public byte* PackedStart;
        public nint* Lengths;
        public nint* SpreadStrides;
        public nint* PackedStrides;
        public int Outer;
        public nint Width;
        public nint Size;
        public nint Pitch;
        public IndexRun Indices;
        public ParallelSplit Split;
        public bool IsOuterSplit;
        public bool* IsInside;

        /// <summary>Which operand of a plan has the places of the table.</summary>
        public static int Spread => TDirection.IsGather ? Operands.SourcePlace : Operands.DestinationPlace;

        /// <summary>Which operand of a plan has the others.</summary>
        public static int Packed => TDirection.IsGather ? Operands.DestinationPlace : Operands.SourcePlace;

        /// <summary>A plan of the outermost loops of another.</summary>
        public static LoopPlan OuterLoops(scoped in LoopPlan plan, int outer, Span<nint> space)
        {
            LoopPlan loops = new(space, plan.Lengths[..outer], operands: 2);
            loops.SetStrides(Operands.DestinationPlace, plan.Strides(Operands.DestinationPlace)[..outer]);
            loops.SetStrides(Operands.SourcePlace, plan.Strides(Operands.SourcePlace)[..outer]);
            return loops;
        }

        public readonly void Run(nint part)
        {
            nint start = IsOuterSplit ? 0 : Split.Start(part);
            nint count = IsOuterSplit ? Indices.Count : Split.Length(part, Indices.Count);
            if (Outer == 0)
            {
                RunOnce(start, count);
                return;
            }

            nint[] offsets = ArrayPool<nint>.Shared.Rent((int)nint.Min(count, int.MaxValue));
            fixed (nint* table = offsets)
            {
                if (Indices.Resolve(start, count, Size, table))
                {
                    RunLoops(table, start, count, part);
                }
                else
                {
                    Volatile.Write(ref *IsInside, false);
                }
            }

            ArrayPool<nint>.Shared.Return(offsets);
        }

        private readonly void RunOnce(nint start, nint count)
        {
            nint* offsets = stackalloc nint[Chunk];
            for (nint done = 0; done < count; done += Chunk)
            {
                nint some = nint.Min(Chunk, count - done);
                if (!Indices.Resolve(start + done, some, Size, offsets))
                {
                    Volatile.Write(ref *IsInside, false);
                    return;
                }

                MoveRows.Run<TDirection>(SpreadStart, offsets, some, PackedStart + ((start + done) * Pitch), Pitch, Width);
            }
        }

        private readonly void RunLoops(nint* offsets, nint start, nint count, nint part)
        {
            Span<nint> lengths = stackalloc nint[Outer];
            new ReadOnlySpan<nint>(Lengths, Outer).CopyTo(lengths);
            nint from = 0;
            if (IsOuterSplit)
            {
                from = Split.Start(part);
                lengths[0] = Split.Length(part, lengths[0]);
            }

            LoopPlan loops = new(stackalloc nint[LoopPlan.Space(Outer, 2)], lengths, operands: 2);
            loops.SetStrides(Spread, new ReadOnlySpan<nint>(SpreadStrides, Outer));
            loops.SetStrides(Packed, new ReadOnlySpan<nint>(PackedStrides, Outer));
            RowsBody body = new()
            {
                SpreadStart = SpreadStart + (from * SpreadStrides[0] * Size),
                PackedStart = PackedStart + (start * Pitch) + (from * PackedStrides[0] * Size),
                Offsets = offsets,
                Count = count,
                Pitch = Pitch,
                Width = Width,
                Size = Size,
            };
            StridedLoop.Run(loops, Outer, ref body);
        }

        private struct RowsBody : ILoopBody
        {
            public byte* SpreadStart;
            public byte* PackedStart;
            public nint* Offsets;
            public nint Count;
            public nint Pitch;
            public nint Width;
            public nint Size;

            public readonly void Invoke(scoped ReadOnlySpan<nint> offsets) =>
                MoveRows.Run<TDirection>(
                    SpreadStart + (offsets[Spread] * Size), Offsets, Count, PackedStart + (offsets[Packed] * Size), Pitch, Width);
        }
    }
}
