using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Applies a function of one element to all of them.</summary>
internal readonly struct UnaryLoop<TOp, T, TResult> : IOperandLoop
    where TOp : IUnary<TOp, T, TResult>
{
    /// <inheritdoc/>
    public static int SizeOf(int operand) =>
        operand == Operands.DestinationPlace ? Unsafe.SizeOf<TResult>() : Unsafe.SizeOf<T>();

    /// <summary>Applies the function to each element of an operand of any strides.</summary>
    /// <param name="x">The first element.</param>
    /// <param name="xStrides">Its strides.</param>
    /// <param name="destination">Where the first result goes.</param>
    /// <param name="strides">The strides there.</param>
    /// <param name="lengths">The sizes along the axes.</param>
    public static void Run(
        ref T x, ReadOnlySpan<nint> xStrides, ref TResult destination, ReadOnlySpan<nint> strides, ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 2)], lengths, operands: 2);
        plan.SetStrides(Operands.DestinationPlace, strides);
        plan.SetStrides(Operands.SourcePlace, xStrides);
        plan.Simplify();

        Operands operands = new(ref Unsafe.As<TResult, byte>(ref destination), ref Unsafe.As<T, byte>(ref x));
        UnaryLoop<TOp, T, TResult> loop = default;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || RuntimeHelpers.IsReferenceOrContainsReferences<TResult>())
        {
            loop.Run(plan, operands);
        }
        else
        {
            nint bytes = plan.Size * (Unsafe.SizeOf<T>() + Unsafe.SizeOf<TResult>()) / 2 * TOp.Cost;
            OperandLoop.Run(loop, plan, bytes, operands);
        }
    }

    /// <inheritdoc/>
    public void Run(scoped in LoopPlan plan, Operands operands)
    {
        if (BlockLoop.Holds<T>() && BlockLoop.Holds<TResult>() && BlockLoop.Suits(plan))
        {
            Elements elements = default;
            BlockLoop.Run(ref elements, plan, operands, [Unsafe.SizeOf<TResult>(), Unsafe.SizeOf<T>()]);
            return;
        }

        int inner = plan.Rank - 1;
        scoped Body body = new(ref Unsafe.As<byte, T>(ref operands.Source), ref Unsafe.As<byte, TResult>(ref operands.Destination))
        {
            Count = inner < 0 ? 1 : plan.Lengths[inner],
            XStride = inner < 0 ? 0 : plan.Strides(Operands.SourcePlace)[inner],
            Stride = inner < 0 ? 0 : plan.Strides(Operands.DestinationPlace)[inner],
        };
        StridedLoop.Run(plan, Math.Max(0, inner), ref body);
    }

    private readonly struct Elements : IBlockBody
    {
        public int Rooms => 0;

        public void Run(ReadOnlySpan<BlockOperand> operands, int count) => RunUnary.Run<TOp, T, TResult>(
            ref operands[Operands.SourcePlace].First<T>(),
            operands[Operands.SourcePlace].Stride,
            ref operands[Operands.DestinationPlace].First<TResult>(),
            1,
            count);
    }

    private readonly ref struct Body(ref T x, ref TResult destination) : ILoopBody
    {
        private readonly ref T _x = ref x;
        private readonly ref TResult _destination = ref destination;

        public required nint Count { get; init; }

        public required nint XStride { get; init; }

        public required nint Stride { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) => RunUnary.Run<TOp, T, TResult>(
            ref Unsafe.Add(ref _x, offsets[Operands.SourcePlace]),
            XStride,
            ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace]),
            Stride,
            Count);
    }
}
