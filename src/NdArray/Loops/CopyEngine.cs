using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Copies the elements of one strided operand to another of the same shape: everything that moves elements in this
/// library comes here.
/// </summary>
/// <remarks>
/// The operands are given by a reference to their first element and their strides in elements. They must not overlap
/// unless their elements have the very same places.
/// </remarks>
internal static class CopyEngine
{
    /// <summary>Results of so many bytes would not stay in the cache, and are written past it.</summary>
    public const nint StreamFrom = 16 << 20;

    private const int Destination = 0;
    private const int Source = 1;

    /// <summary>Copies elements as they are.</summary>
    /// <param name="source">The first element to copy.</param>
    /// <param name="sourceStrides">Its strides, one for each axis.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="destinationStrides">The strides there.</param>
    /// <param name="lengths">The sizes along the axes.</param>
    /// <param name="resultBytes">How large the whole result is if this is a part of it only.</param>
    public static void Copy<T>(
        ref T source,
        ReadOnlySpan<nint> sourceStrides,
        ref T destination,
        ReadOnlySpan<nint> destinationStrides,
        ReadOnlySpan<nint> lengths,
        nint resultBytes = 0)
    {
        // Elements without references are only bytes: one machine code for each size serves all types.
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            switch (Unsafe.SizeOf<T>())
            {
                case 1:
                    CopyAs<T, byte>(ref source, sourceStrides, ref destination, destinationStrides, lengths, resultBytes);
                    return;
                case 2:
                    CopyAs<T, ushort>(ref source, sourceStrides, ref destination, destinationStrides, lengths, resultBytes);
                    return;
                case 4:
                    CopyAs<T, uint>(ref source, sourceStrides, ref destination, destinationStrides, lengths, resultBytes);
                    return;
                case 8:
                    CopyAs<T, ulong>(ref source, sourceStrides, ref destination, destinationStrides, lengths, resultBytes);
                    return;
                case 16:
                    CopyAs<T, Vector128<byte>>(ref source, sourceStrides, ref destination, destinationStrides, lengths, resultBytes);
                    return;
            }
        }

        CopyPlanned(ref source, sourceStrides, ref destination, destinationStrides, lengths, resultBytes);
    }

    /// <summary>Copies elements into another type.</summary>
    public static void Convert<TFrom, TTo>(
        ConvertKernel<TFrom, TTo> kernel,
        ref TFrom source,
        ReadOnlySpan<nint> sourceStrides,
        ref TTo destination,
        ReadOnlySpan<nint> destinationStrides,
        ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = Plan(
            stackalloc nint[LoopPlan.Space(lengths.Length, 2)], sourceStrides, destinationStrides, lengths);
        int inner = plan.Rank - 1;
        ConvertBody<TFrom, TTo> body = new(ref source, ref destination)
        {
            Kernel = kernel,
            Count = inner < 0 ? 1 : plan.Lengths[inner],
            SourceStride = inner < 0 ? 0 : plan.Strides(Source)[inner],
            DestinationStride = inner < 0 ? 0 : plan.Strides(Destination)[inner],
        };
        StridedLoop.Run(plan, Math.Max(0, inner), ref body);
    }

    private static void CopyAs<T, TBits>(
        ref T source,
        ReadOnlySpan<nint> sourceStrides,
        ref T destination,
        ReadOnlySpan<nint> destinationStrides,
        ReadOnlySpan<nint> lengths,
        nint resultBytes) =>
        CopyPlanned(
            ref Unsafe.As<T, TBits>(ref source),
            sourceStrides,
            ref Unsafe.As<T, TBits>(ref destination),
            destinationStrides,
            lengths,
            resultBytes);

    private static void CopyPlanned<T>(
        ref T source,
        ReadOnlySpan<nint> sourceStrides,
        ref T destination,
        ReadOnlySpan<nint> destinationStrides,
        ReadOnlySpan<nint> lengths,
        nint resultBytes)
    {
        LoopPlan plan = Plan(
            stackalloc nint[LoopPlan.Space(lengths.Length, 2)], sourceStrides, destinationStrides, lengths);
        nint bytes = plan.Size * Unsafe.SizeOf<T>();
        bool stream = nint.Max(bytes, resultBytes) >= StreamFrom;
        if (ParallelSplit.TryFind(plan, bytes, Unsafe.SizeOf<T>(), out ParallelSplit split)
            && !RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            CopyInParts(plan, split, ref source, ref destination, stream);
        }
        else
        {
            CopyAlone(plan, ref source, ref destination, stream);
        }
    }

    private static unsafe void CopyInParts<T>(
        scoped LoopPlan plan, ParallelSplit split, ref T source, ref T destination, bool stream)
    {
        // The caller waits for all parts, so that what is fixed and what is on its stack stays where it is.
        fixed (byte* from = &Unsafe.As<T, byte>(ref source), to = &Unsafe.As<T, byte>(ref destination))
        fixed (nint* lengths = plan.Lengths, sourceStrides = plan.Strides(Source), destinationStrides = plan.Strides(Destination))
        {
            CopyPart<T> part = new()
            {
                Source = from + (plan.Starts[Source] * Unsafe.SizeOf<T>()),
                Destination = to + (plan.Starts[Destination] * Unsafe.SizeOf<T>()),
                Lengths = lengths,
                SourceStrides = sourceStrides,
                DestinationStrides = destinationStrides,
                Rank = plan.Rank,
                Split = split,
                Stream = stream,
            };
            Crew.Run(part, split.Parts);
        }
    }

    private static void CopyAlone<T>(scoped LoopPlan plan, ref T source, ref T destination, bool stream)
    {
        int inner = plan.Rank - 1;
        if (inner < 0)
        {
            destination = source;
            return;
        }

        nint sourceStride = plan.Strides(Source)[inner];
        nint destinationStride = plan.Strides(Destination)[inner];
        nint count = plan.Lengths[inner];
        if (destinationStride == 1 && sourceStride == 1)
        {
            CopyRuns(plan, ref source, ref destination, stream);
        }
        else if (destinationStride == 1 && sourceStride == 0)
        {
            FillBody<T> body = new(ref source, ref destination) { Count = count };
            StridedLoop.Run(plan, inner, ref body);
        }
        else if (TryFindTileRows(plan, out int rows))
        {
            plan.Move(rows, inner - 1);
            TileBody<T> body = new(ref source, ref destination)
            {
                Rows = plan.Lengths[inner - 1],
                Columns = count,
                SourceRowStride = plan.Strides(Source)[inner - 1],
                SourceColumnStride = sourceStride,
                DestinationRowStride = plan.Strides(Destination)[inner - 1],
            };
            StridedLoop.Run(plan, inner - 1, ref body);
        }
        else
        {
            StridedBody<T> body = new(ref source, ref destination)
            {
                Count = count,
                SourceStride = sourceStride,
                DestinationStride = destinationStride,
            };
            StridedLoop.Run(plan, inner, ref body);
        }
    }

    private static void CopyRuns<T>(scoped LoopPlan plan, ref T source, ref T destination, bool stream)
    {
        int inner = plan.Rank - 1;
        nint count = plan.Lengths[inner];
        if (stream && !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && count * Unsafe.SizeOf<T>() >= CopyStream.Shortest)
        {
            StreamBody<T> body = new(ref source, ref destination) { Bytes = count * Unsafe.SizeOf<T>() };
            StridedLoop.Run(plan, inner, ref body);
            CopyStream.Finish();
        }
        else
        {
            RunBody<T> body = new(ref source, ref destination) { Count = count };
            StridedLoop.Run(plan, inner, ref body);
        }
    }

    private static LoopPlan Plan(
        Span<nint> space,
        ReadOnlySpan<nint> sourceStrides,
        ReadOnlySpan<nint> destinationStrides,
        ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = new(space, lengths, operands: 2);
        plan.SetStrides(Destination, destinationStrides);
        plan.SetStrides(Source, sourceStrides);
        plan.Simplify();
        return plan;
    }

    /// <summary>The loop along which the source is consecutive, if the destination is so along the innermost.</summary>
    private static bool TryFindTileRows(in LoopPlan plan, out int rows)
    {
        int inner = plan.Rank - 1;
        rows = plan.Strides(Source).IndexOfAny(1, -1);
        return rows >= 0 && rows < inner && plan.Strides(Destination)[inner] == 1;
    }

    private readonly ref struct RunBody<T>(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Count { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyRun.Run(
                in Unsafe.Add(ref _source, offsets[Source]), ref Unsafe.Add(ref _destination, offsets[Destination]), Count);
    }

    private readonly ref struct StreamBody<T>(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Bytes { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyStream.Run(
                in Unsafe.As<T, byte>(ref Unsafe.Add(ref _source, offsets[Source])),
                ref Unsafe.As<T, byte>(ref Unsafe.Add(ref _destination, offsets[Destination])),
                Bytes);
    }

    /// <summary>One part of a copy, for any thread: the plan's numbers lie on the stack of the caller, who waits.</summary>
    private unsafe struct CopyPart<T> : IParallelWork
    {
        public byte* Source;
        public byte* Destination;
        public nint* Lengths;
        public nint* SourceStrides;
        public nint* DestinationStrides;
        public int Rank;
        public ParallelSplit Split;
        public bool Stream;

        public readonly void Run(nint part)
        {
            Span<nint> lengths = stackalloc nint[Rank];
            new ReadOnlySpan<nint>(Lengths, Rank).CopyTo(lengths);
            nint start = Split.Start(part);
            lengths[Split.Axis] = Split.Length(part, lengths[Split.Axis]);

            LoopPlan plan = new(stackalloc nint[LoopPlan.Space(Rank, 2)], lengths, operands: 2);
            plan.SetStrides(CopyEngine.Destination, new ReadOnlySpan<nint>(DestinationStrides, Rank));
            plan.SetStrides(CopyEngine.Source, new ReadOnlySpan<nint>(SourceStrides, Rank));
            CopyAlone(
                plan,
                ref Unsafe.AsRef<T>(Source + (start * SourceStrides[Split.Axis] * Unsafe.SizeOf<T>())),
                ref Unsafe.AsRef<T>(Destination + (start * DestinationStrides[Split.Axis] * Unsafe.SizeOf<T>())),
                Stream);
        }
    }

    private readonly ref struct FillBody<T>(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Count { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            FillRun.Run(
                Unsafe.Add(ref _source, offsets[Source]), ref Unsafe.Add(ref _destination, offsets[Destination]), Count);
    }

    private readonly ref struct StridedBody<T>(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Count { get; init; }

        public required nint SourceStride { get; init; }

        public required nint DestinationStride { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyStrided.Run(
                in Unsafe.Add(ref _source, offsets[Source]),
                SourceStride,
                ref Unsafe.Add(ref _destination, offsets[Destination]),
                DestinationStride,
                Count);
    }

    private readonly ref struct TileBody<T>(ref T source, ref T destination) : ILoopBody
    {
        private readonly ref T _source = ref source;
        private readonly ref T _destination = ref destination;

        public required nint Rows { get; init; }

        public required nint Columns { get; init; }

        public required nint SourceRowStride { get; init; }

        public required nint SourceColumnStride { get; init; }

        public required nint DestinationRowStride { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            CopyTile.Run(
                in Unsafe.Add(ref _source, offsets[Source]),
                SourceRowStride,
                SourceColumnStride,
                ref Unsafe.Add(ref _destination, offsets[Destination]),
                DestinationRowStride,
                Rows,
                Columns);
    }

    private readonly ref struct ConvertBody<TFrom, TTo>(ref TFrom source, ref TTo destination) : ILoopBody
    {
        private readonly ref TFrom _source = ref source;
        private readonly ref TTo _destination = ref destination;

        public required ConvertKernel<TFrom, TTo> Kernel { get; init; }

        public required nint Count { get; init; }

        public required nint SourceStride { get; init; }

        public required nint DestinationStride { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            Kernel.Run(
                in Unsafe.Add(ref _source, offsets[Source]),
                SourceStride,
                ref Unsafe.Add(ref _destination, offsets[Destination]),
                DestinationStride,
                Count);
    }
}
