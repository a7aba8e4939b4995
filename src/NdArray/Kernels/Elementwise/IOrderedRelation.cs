using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>A function of two elements of one type: numbers that have an order; true or false.</summary>
internal interface IOrderedRelation<TSelf> : IVectorRelation
    where TSelf : IOrderedRelation<TSelf>
{
    /// <inheritdoc cref="IBinary{TSelf, TLeft, TRight, TResult}.Cost"/>
    static virtual int Cost => 1;

    /// <summary>The function of two elements.</summary>
    static abstract bool Invoke<T>(T x, T y)
        where T : INumber<T>;

    /// <summary>The function of two complex numbers, by NumPy's order: their real parts decide, and of equal ones the imaginary.</summary>
    static abstract bool OfComplex(Complex x, Complex y);

    /// <summary>The function of each pair of elements; the spans are equally long, and the same or apart.</summary>
    static virtual void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<bool> destination)
        where T : INumber<T>
    {
        for (int i = RelationLanes.Run<TSelf, T>(x, y, destination); i < destination.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i], y[i]);
        }
    }

    /// <summary>The function of each element and one on the right.</summary>
    static virtual void Run<T>(ReadOnlySpan<T> x, T y, Span<bool> destination)
        where T : INumber<T> => StillOperand.Right<OrderedRelation<TSelf, T>, T, T, bool>(x, y, destination);

    /// <summary>The function of one element on the left and each.</summary>
    static virtual void Run<T>(T x, ReadOnlySpan<T> y, Span<bool> destination)
        where T : INumber<T> => StillOperand.Left<OrderedRelation<TSelf, T>, T, T, bool>(x, y, destination);
}

/// <summary>The function of two elements, for one type.</summary>
internal readonly struct OrderedRelation<TOp, T> : IBinary<OrderedRelation<TOp, T>, T, T, bool>
    where TOp : IOrderedRelation<TOp>
    where T : INumber<T>
{
    public static int Cost => TOp.Cost;

    public static bool Invoke(T x, T y) => TOp.Invoke(x, y);

    public static void Run(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<bool> destination) => TOp.Run(x, y, destination);

    public static void Run(ReadOnlySpan<T> x, T y, Span<bool> destination) => TOp.Run(x, y, destination);

    public static void Run(T x, ReadOnlySpan<T> y, Span<bool> destination) => TOp.Run(x, y, destination);
}

/// <summary>The function of two complex numbers.</summary>
internal readonly struct ComplexRelation<TOp> : IBinary<ComplexRelation<TOp>, Complex, Complex, bool>
    where TOp : IOrderedRelation<TOp>
{
    public static int Cost => TOp.Cost;

    public static bool Invoke(Complex x, Complex y) => TOp.OfComplex(x, y);
}
