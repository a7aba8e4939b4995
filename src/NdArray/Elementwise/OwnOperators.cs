using NdArrays.Kernels;

namespace NdArrays.Elementwise;

/// <summary>A user's function of one element, as one of the library's.</summary>
internal readonly struct OwnUnary<TOperator, T, TResult> : IUnary<OwnUnary<TOperator, T, TResult>, T, TResult>
    where TOperator : IElementwise<TOperator, T, TResult>
{
    public static TResult Invoke(T x) => TOperator.Invoke(x);

    public static void Run(ReadOnlySpan<T> x, Span<TResult> destination) => TOperator.Run(x, destination);
}

/// <summary>A user's function of two elements, as one of the library's.</summary>
internal readonly struct OwnBinary<TOperator, TLeft, TRight, TResult>
    : IBinary<OwnBinary<TOperator, TLeft, TRight, TResult>, TLeft, TRight, TResult>
    where TOperator : IElementwise<TOperator, TLeft, TRight, TResult>
{
    public static TResult Invoke(TLeft x, TRight y) => TOperator.Invoke(x, y);

    public static void Run(ReadOnlySpan<TLeft> x, ReadOnlySpan<TRight> y, Span<TResult> destination) =>
        TOperator.Run(x, y, destination);
}
