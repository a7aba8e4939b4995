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
    private const int Destination = 0;
    private const int Source = 1;

    /// <summary>Copies elements as they are.</summary>
    public static void Copy<T>(
        ref T source,
        ReadOnlySpan<nint> sourceStrides,
        ref T destination,
        ReadOnlySpan<nint> destinationStrides,
        ReadOnlySpan<nint> lengths)
    {
        // Elements without references are only bytes: one machine code for each size serves all types.
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            switch (Unsafe.SizeOf<T>())
            {
                case 1:
                    CopyAs<T, byte>(ref source, sourceStrides, ref destination, destinationStrides, lengths);
                    return;
                case 2:
                    CopyAs<T, ushort>(ref source, sourceStrides, ref destination, destinationStrides, lengths);
                    return;
                case 4:
                    CopyAs<T, uint>(ref source, sourceStrides, ref destination, destinationStrides, lengths);
                    return;
                case 8:
                    CopyAs<T, ulong>(ref source, sourceStrides, ref destination, destinationStrides, lengths);
                    return;
                case 16:
                    CopyAs<T, Vector128<byte>>(ref source, sourceStrides, ref destination, destinationStrides, lengths);
                    return;
            }
        }

        CopyPlanned(ref source, sourceStrides, ref destination, destinationStrides, lengths);
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
        ReadOnlySpan<nint> lengths) =>
        CopyPlanned(
            ref Unsafe.As<T, TBits>(ref source),
            sourceStrides,
            ref Unsafe.As<T, TBits>(ref destination),
            destinationStrides,
            lengths);

    private static void CopyPlanned<T>(
        ref T source,
        ReadOnlySpan<nint> sourceStrides,
        ref T destination,
        ReadOnlySpan<nint> destinationStrides,
        ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = Plan(
            stackalloc nint[LoopPlan.Space(lengths.Length, 2)], sourceStrides, destinationStrides, lengths);
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
            RunBody<T> body = new(ref source, ref destination) { Count = count };
            StridedLoop.Run(plan, inner, ref body);
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
