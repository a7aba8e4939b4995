using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>A function of a number.</summary>
internal interface INumberUnary<TSelf>
    where TSelf : INumberUnary<TSelf>
{
    /// <inheritdoc cref="IUnary{TSelf, T, TResult}.Cost"/>
    static virtual int Cost => 1;

    /// <summary>What it is for truth values.</summary>
    static virtual Truths Truths => Truths.AsNumbers;

    /// <summary>The function of one element.</summary>
    static abstract T Invoke<T>(T x)
        where T : INumberBase<T>;

    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    static virtual void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : INumberBase<T>
    {
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i]);
        }
    }
}

/// <summary>The function of a number, for one type.</summary>
internal readonly struct NumberUnary<TOp, T> : IUnary<NumberUnary<TOp, T>, T, T>
    where TOp : INumberUnary<TOp>
    where T : INumberBase<T>
{
    public static int Cost => TOp.Cost;

    public static T Invoke(T x) => TOp.Invoke(x);

    public static void Run(ReadOnlySpan<T> x, Span<T> destination) => TOp.Run(x, destination);
}
