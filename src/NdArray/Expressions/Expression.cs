using NdArrays.Kernels;

namespace NdArrays.Expressions;

/// <summary>Functions of expressions: another expression.</summary>
internal static class Expression
{
    public static NdExpression<TResult> Unary<TOp, T, TResult>(NdExpression<T> x)
        where TOp : IUnary<TOp, T, TResult>
        where T : unmanaged
        where TResult : unmanaged
    {
        ArgumentNullException.ThrowIfNull(x);
        return new NdExpression<TResult>(new UnaryTerm<TOp, T, TResult>(x.Term));
    }

    public static NdExpression<TResult> Binary<TOp, TLeft, TRight, TResult>(NdExpression<TLeft> x, NdExpression<TRight> y)
        where TOp : IBinary<TOp, TLeft, TRight, TResult>
        where TLeft : unmanaged
        where TRight : unmanaged
        where TResult : unmanaged
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return new NdExpression<TResult>(new BinaryTerm<TOp, TLeft, TRight, TResult>(x.Term, y.Term));
    }
}
