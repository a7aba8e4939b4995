using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>A function of a number that is true or false.</summary>
internal interface INumberTest<TSelf>
    where TSelf : INumberTest<TSelf>
{
    /// <inheritdoc cref="IUnary{TSelf, T, TResult}.Cost"/>
    static virtual int Cost => 1;

    /// <summary>Whether it is for numbers only that have an order.</summary>
    static virtual bool NeedsOrder => false;

    /// <summary>The function of one element.</summary>
    static abstract bool Invoke<T>(T x)
        where T : INumberBase<T>;

    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    static virtual void Run<T>(ReadOnlySpan<T> x, Span<bool> destination)
        where T : INumberBase<T>
    {
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i]);
        }
    }
}

/// <summary>The function of a number, for one type.</summary>
internal readonly struct NumberTest<TOp, T> : IUnary<NumberTest<TOp, T>, T, bool>
    where TOp : INumberTest<TOp>
    where T : INumberBase<T>
{
    public static int Cost => TOp.Cost;

    public static bool Invoke(T x) => TOp.Invoke(x);

    public static void Run(ReadOnlySpan<T> x, Span<bool> destination) => TOp.Run(x, destination);
}
