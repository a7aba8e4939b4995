using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Copies elements into another type.</summary>
internal readonly struct ConvertLoop<TFrom, TTo> : IOperandLoop
{
    /// <inheritdoc/>
    public static int SizeOf(int operand) =>
        operand == Operands.DestinationPlace ? Unsafe.SizeOf<TTo>() : Unsafe.SizeOf<TFrom>();

    /// <inheritdoc/>
    public void Run(scoped in LoopPlan plan, Operands operands)
    {
        int inner = plan.Rank - 1;
        scoped Body body = new(ref Unsafe.As<byte, TFrom>(ref operands.Source), ref Unsafe.As<byte, TTo>(ref operands.Destination))
        {
            Kernel = ConvertKernel<TFrom, TTo>.Instance!,
            Count = inner < 0 ? 1 : plan.Lengths[inner],
            SourceStride = inner < 0 ? 0 : plan.Strides(Operands.SourcePlace)[inner],
            DestinationStride = inner < 0 ? 0 : plan.Strides(Operands.DestinationPlace)[inner],
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
                in Unsafe.Add(ref _source, offsets[Operands.SourcePlace]),
                SourceStride,
                ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace]),
                DestinationStride,
                Count);
    }
}
