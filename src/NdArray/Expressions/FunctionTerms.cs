using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Loops;

namespace NdArrays.Expressions;

/// <summary>A function of one value.</summary>
internal sealed class UnaryTerm<TOp, T, TResult>(Term x) : ComputedTerm(x.Shape, Unsafe.SizeOf<TResult>(), x)
    where TOp : IUnary<TOp, T, TResult>
{
    public override int Cost => TOp.Cost;

    public override void Run(ReadOnlySpan<BlockOperand> x, BlockOperand result, int count) =>
        RunUnary.Run<TOp, T, TResult>(ref x[0].First<T>(), x[0].Stride, ref result.First<TResult>(), 1, count);
}

/// <summary>A function of two values.</summary>
internal sealed class BinaryTerm<TOp, TLeft, TRight, TResult>(Term x, Term y)
    : ComputedTerm(Broadcasting.Common([x.Shape, y.Shape]), Unsafe.SizeOf<TResult>(), x, y)
    where TOp : IBinary<TOp, TLeft, TRight, TResult>
{
    public override int Cost => TOp.Cost;

    public override void Run(ReadOnlySpan<BlockOperand> x, BlockOperand result, int count) =>
        RunBinary.Run<TOp, TLeft, TRight, TResult>(
            ref x[0].First<TLeft>(), x[0].Stride, ref x[1].First<TRight>(), x[1].Stride, ref result.First<TResult>(), 1, count);
}

/// <summary>One of two values, by a condition.</summary>
internal sealed class ChoiceTerm<T>(Term condition, Term x, Term y)
    : ComputedTerm(Broadcasting.Common([condition.Shape, x.Shape, y.Shape]), Unsafe.SizeOf<T>(), condition, x, y)
{
    public override int Cost => 1;

    public override void Run(ReadOnlySpan<BlockOperand> x, BlockOperand result, int count) => WhereRun.Run(
        ref x[0].First<byte>(),
        x[0].Stride,
        ref x[1].First<T>(),
        x[1].Stride,
        ref x[2].First<T>(),
        x[2].Stride,
        ref result.First<T>(),
        1,
        count);
}

/// <summary>A value in another type.</summary>
internal sealed class ConvertTerm<TFrom, TTo>(ConvertKernel<TFrom, TTo> kernel, Term x)
    : ComputedTerm(x.Shape, Unsafe.SizeOf<TTo>(), x)
{
    public override int Cost => 1;

    public override void Run(ReadOnlySpan<BlockOperand> x, BlockOperand result, int count) =>
        kernel.Run(in x[0].First<TFrom>(), x[0].Stride, ref result.First<TTo>(), 1, count);
}
