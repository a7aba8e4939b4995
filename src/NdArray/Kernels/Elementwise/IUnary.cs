namespace NdArrays.Kernels;

/// <summary>A function of one element. What has vectors replaces <see cref="Run"/>.</summary>
internal interface IUnary<TSelf, T, TResult>
    where TSelf : IUnary<TSelf, T, TResult>
{
    /// <summary>How many times as long as a copy it takes in the cache, about: when several threads pay.</summary>
    static virtual int Cost => 1;

    /// <summary>The function of one element.</summary>
    static abstract TResult Invoke(T x);

    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    static virtual void Run(ReadOnlySpan<T> x, Span<TResult> destination)
    {
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i]);
        }
    }
}
