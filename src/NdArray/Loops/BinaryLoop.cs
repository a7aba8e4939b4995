using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Applies a function of two elements to all pairs of them.</summary>
internal readonly struct BinaryLoop<TOp, TLeft, TRight, TResult> : IOperandLoop
    where TOp : IBinary<TOp, TLeft, TRight, TResult>
{
    private const int Left = Operands.SourcePlace;
    private const int Right = Operands.SourcePlace + 1;

    /// <inheritdoc/>
    public static int SizeOf(int operand) => operand switch
    {
        Left => Unsafe.SizeOf<TLeft>(),
        Right => Unsafe.SizeOf<TRight>(),
        _ => Unsafe.SizeOf<TResult>(),
    };

    /// <summary>Applies the function to each pair of elements of operands of any strides.</summary>
    /// <param name="x">The first element on the left.</param>
    /// <param name="xStrides">Its strides.</param>
    /// <param name="y">The first element on the right.</param>
    /// <param name="yStrides">Its strides.</param>
    /// <param name="destination">Where the first result goes.</param>
    /// <param name="strides">The strides there.</param>
    /// <param name="lengths">The sizes along the axes.</param>
    public static void Run(
        ref TLeft x,
        ReadOnlySpan<nint> xStrides,
        ref TRight y,
        ReadOnlySpan<nint> yStrides,
        ref TResult destination,
        ReadOnlySpan<nint> strides,
        ReadOnlySpan<nint> lengths)
    {
        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(lengths.Length, 3)], lengths, operands: 3);
        plan.SetStrides(Operands.DestinationPlace, strides);
        plan.SetStrides(Left, xStrides);
        plan.SetStrides(Right, yStrides);
        plan.Simplify();

        Operands operands = new(
            ref Unsafe.As<TResult, byte>(ref destination), ref Unsafe.As<TLeft, byte>(ref x), ref Unsafe.As<TRight, byte>(ref y));
        BinaryLoop<TOp, TLeft, TRight, TResult> loop = default;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TLeft>()
            || RuntimeHelpers.IsReferenceOrContainsReferences<TRight>()
            || RuntimeHelpers.IsReferenceOrContainsReferences<TResult>())
        {
            loop.Run(plan, operands);
        }
        else
        {
            nint bytes = plan.Size * Unsafe.SizeOf<TResult>() * 3 / 2 * TOp.Cost;
            OperandLoop.Run(loop, plan, bytes, operands);
        }
    }

    /// <inheritdoc/>
    public void Run(scoped in LoopPlan plan, Operands operands)
    {
        if (BlockLoop.Holds<TLeft>() && BlockLoop.Holds<TRight>() && BlockLoop.Holds<TResult>() && BlockLoop.Suits(plan))
        {
            Pairs pairs = default;
            BlockLoop.Run(ref pairs, plan, operands, [Unsafe.SizeOf<TResult>(), Unsafe.SizeOf<TLeft>(), Unsafe.SizeOf<TRight>()]);
            return;
        }

        int inner = plan.Rank - 1;
        scoped Body body = new(
            ref Unsafe.As<byte, TLeft>(ref operands.Source),
            ref Unsafe.As<byte, TRight>(ref operands.Second),
            ref Unsafe.As<byte, TResult>(ref operands.Destination))
        {
            Count = inner < 0 ? 1 : plan.Lengths[inner],
            XStride = inner < 0 ? 0 : plan.Strides(Left)[inner],
            YStride = inner < 0 ? 0 : plan.Strides(Right)[inner],
            Stride = inner < 0 ? 0 : plan.Strides(Operands.DestinationPlace)[inner],
        };
        StridedLoop.Run(plan, Math.Max(0, inner), ref body);
    }

    private readonly struct Pairs : IBlockBody
    {
        public int Rooms => 0;

        public void Run(ReadOnlySpan<BlockOperand> operands, int count) => RunBinary.Run<TOp, TLeft, TRight, TResult>(
            ref operands[Left].First<TLeft>(),
            operands[Left].Stride,
            ref operands[Right].First<TRight>(),
            operands[Right].Stride,
            ref operands[Operands.DestinationPlace].First<TResult>(),
            1,
            count);
    }

    private readonly ref struct Body(ref TLeft x, ref TRight y, ref TResult destination) : ILoopBody
    {
        private readonly ref TLeft _x = ref x;
        private readonly ref TRight _y = ref y;
        private readonly ref TResult _destination = ref destination;

        public required nint Count { get; init; }

        public required nint XStride { get; init; }

        public required nint YStride { get; init; }

        public required nint Stride { get; init; }

        public void Invoke(scoped ReadOnlySpan<nint> offsets) => RunBinary.Run<TOp, TLeft, TRight, TResult>(
            ref Unsafe.Add(ref _x, offsets[Left]),
            XStride,
            ref Unsafe.Add(ref _y, offsets[Right]),
            YStride,
            ref Unsafe.Add(ref _destination, offsets[Operands.DestinationPlace]),
            Stride,
            Count);
    }
}
