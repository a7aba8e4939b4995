using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>A function of a whole number.</summary>
internal interface IIntegerUnary<TSelf>
    where TSelf : IIntegerUnary<TSelf>
{
    /// <inheritdoc cref="IUnary{TSelf, T, TResult}.Cost"/>
    static virtual int Cost => 1;

    /// <summary>What it is for truth values.</summary>
    static virtual Truths Truths => Truths.AsNumbers;

    /// <summary>The function of one element.</summary>
    static abstract T Invoke<T>(T x)
        where T : IBinaryInteger<T>;

    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    static virtual void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IBinaryInteger<T>
    {
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i]);
        }
    }
}

/// <summary>The function of a whole number, for one type.</summary>
internal readonly struct IntegerUnary<TOp, T> : IUnary<IntegerUnary<TOp, T>, T, T>
    where TOp : IIntegerUnary<TOp>
    where T : IBinaryInteger<T>
{
    public static int Cost => TOp.Cost;

    public static T Invoke(T x) => TOp.Invoke(x);

    public static void Run(ReadOnlySpan<T> x, Span<T> destination) => TOp.Run(x, destination);
}
