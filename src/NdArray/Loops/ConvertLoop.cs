using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Copies elements into another type.</summary>
internal readonly struct ConvertLoop<TFrom, TTo> : IPairLoop
{
    /// <inheritdoc/>
    public static int SourceSize => Unsafe.SizeOf<TFrom>();

    /// <inheritdoc/>
    public static int DestinationSize => Unsafe.SizeOf<TTo>();

    /// <inheritdoc/>
    public void Run(scoped in LoopPlan plan, ref byte source, ref byte destination)
    {
        int inner = plan.Rank - 1;
        scoped Body body = new(ref Unsafe.As<byte, TFrom>(ref source), ref Unsafe.As<byte, TTo>(ref destination))
        {
            Kernel = ConvertKernel<TFrom, TTo>.Instance!,
            Count = inner < 0 ? 1 : plan.Lengths[inner],
            SourceStride = inner < 0 ? 0 : plan.Strides(PairLoop.Source)[inner],
            DestinationStride = inner < 0 ? 0 : plan.Strides(PairLoop.Destination)[inner],
        };
        StridedLoop.Run(plan, Math.Max(0, inner), ref body);
    }

    private readonly ref struct Body(ref TFrom source, ref TTo destination) : ILoopBody
    {
        private readonly ref TFrom _source = ref source;
        private readonly ref TTo _destination = ref destination;

        public required ConvertKernel<TFrom, TTo> Kernel { get; init; }

        public required nint Count { get; init; }

        public required nint SourceStride { get; init; }

        public required nint DestinationStride { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) =>
            Kernel.Run(
                in Unsafe.Add(ref _source, offsets[PairLoop.Source]),
                SourceStride,
                ref Unsafe.Add(ref _destination, offsets[PairLoop.Destination]),
                DestinationStride,
                Count);
    }
}
