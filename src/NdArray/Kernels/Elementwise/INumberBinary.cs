using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>A function of two elements of one type: numbers.</summary>
internal interface INumberBinary<TSelf>
    where TSelf : INumberBinary<TSelf>
{
    /// <inheritdoc cref="IBinary{TSelf, TLeft, TRight, TResult}.Cost"/>
    static virtual int Cost => 1;

    /// <summary>What it is for truth values.</summary>
    static virtual Truths Truths => Truths.AsNumbers;

    /// <summary>The function of two elements.</summary>
    static abstract T Invoke<T>(T x, T y)
        where T : INumberBase<T>;

    /// <inheritdoc cref="IBinary{TSelf, TLeft, TRight, TResult}.TryFold"/>
    static virtual bool TryFold<T>(ReadOnlySpan<T> run, [MaybeNullWhen(false)] out T value)
        where T : INumberBase<T>
    {
        value = default;
        return false;
    }

    /// <inheritdoc cref="IBinary{TSelf, TLeft, TRight, TResult}.OrderMatters"/>
    static virtual bool OrderMatters<T>()
        where T : INumberBase<T> => false;

    /// <inheritdoc cref="IBinary{TSelf, TLeft, TRight, TResult}.AreSettled"/>
    static virtual bool AreSettled<T>(ReadOnlySpan<T> results)
        where T : INumberBase<T> => true;

    /// <inheritdoc cref="IBinary{TSelf, TLeft, TRight, TResult}.TrendOf"/>
    static virtual Trend TrendOf<T>(ReadOnlySpan<T> run)
        where T : INumberBase<T> => Trend.None;

    /// <inheritdoc cref="IBinary{TSelf, TLeft, TRight, TResult}.TryAbsorb"/>
    static virtual bool TryAbsorb<T>(ref T result, ReadOnlySpan<T> run)
        where T : INumberBase<T> => false;

    /// <summary>The function of each pair of elements; the spans are equally long, and the same or apart.</summary>
    static virtual void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumberBase<T>
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i], y[i]);
        }
    }

    /// <summary>The function of each element and one on the right.</summary>
    static virtual void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : INumberBase<T> => StillOperand.Right<NumberBinary<TSelf, T>, T, T, T>(x, y, destination);

    /// <summary>The function of one element on the left and each.</summary>
    static virtual void Run<T>(T x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumberBase<T> => StillOperand.Left<NumberBinary<TSelf, T>, T, T, T>(x, y, destination);
}

/// <summary>The function of two elements, for one type.</summary>
internal readonly struct NumberBinary<TOp, T> : IBinary<NumberBinary<TOp, T>, T, T, T>
    where TOp : INumberBinary<TOp>
    where T : INumberBase<T>
{
    public static int Cost => TOp.Cost;

    public static T Invoke(T x, T y) => TOp.Invoke(x, y);

    public static bool TryFold(ReadOnlySpan<T> run, [MaybeNullWhen(false)] out T value) => TOp.TryFold(run, out value);

    public static bool OrderMatters => TOp.OrderMatters<T>();

    public static bool AreSettled(ReadOnlySpan<T> results) => TOp.AreSettled(results);

    public static Trend TrendOf(ReadOnlySpan<T> run) => TOp.TrendOf(run);

    public static bool TryAbsorb(ref T result, ReadOnlySpan<T> run) => TOp.TryAbsorb(ref result, run);

    public static void Run(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination) => TOp.Run(x, y, destination);

    public static void Run(ReadOnlySpan<T> x, T y, Span<T> destination) => TOp.Run(x, y, destination);

    public static void Run(T x, ReadOnlySpan<T> y, Span<T> destination) => TOp.Run(x, y, destination);
}
