using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Kernels;

/// <summary>A function of two elements. What has vectors replaces <c>Run</c>.</summary>
internal interface IBinary<TSelf, TLeft, TRight, TResult>
    where TSelf : IBinary<TSelf, TLeft, TRight, TResult>
{
    /// <summary>How many times as long as a copy it takes in the cache, about: when several threads pay.</summary>
    static virtual int Cost => 1;

    /// <summary>The function of two elements.</summary>
    static abstract TResult Invoke(TLeft x, TRight y);

    /// <summary>The longest run that is put together at once.</summary>
    static virtual int LongestFold => ReduceRun.Block;

    /// <summary>What it makes of a run, put together in any order, where there is a faster way than pair by pair.</summary>
    static virtual bool TryFold(ReadOnlySpan<TResult> run, [MaybeNullWhen(false)] out TResult value)
    {
        value = default;
        return false;
    }

    /// <summary>Whether results of many elements can depend on their order by more than rounding: where numbers overflow or vanish.</summary>
    static virtual bool OrderMatters => false;

    /// <summary>Whether results of many elements are what any order of them would make, up to rounding.</summary>
    static virtual bool AreSettled(ReadOnlySpan<TResult> results) => true;

    /// <summary>What all elements of a run do to the sizes of what they are put on, where that is known.</summary>
    static virtual Trend TrendOf(ReadOnlySpan<TResult> run) => Trend.None;

    /// <summary>Puts a run on a result, in order, if what it makes of it can be seen at once; else nothing is done.</summary>
    static virtual bool TryAbsorb(ref TResult result, ReadOnlySpan<TResult> run) => false;

    /// <summary>The function of each pair of elements; the spans are equally long, and the same or apart.</summary>
    static virtual void Run(ReadOnlySpan<TLeft> x, ReadOnlySpan<TRight> y, Span<TResult> destination)
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i], y[i]);
        }
    }

    /// <summary>The function of each element and one on the right.</summary>
    static virtual void Run(ReadOnlySpan<TLeft> x, TRight y, Span<TResult> destination) =>
        StillOperand.Right<TSelf, TLeft, TRight, TResult>(x, y, destination);

    /// <summary>The function of one element on the left and each.</summary>
    static virtual void Run(TLeft x, ReadOnlySpan<TRight> y, Span<TResult> destination) =>
        StillOperand.Left<TSelf, TLeft, TRight, TResult>(x, y, destination);
}
