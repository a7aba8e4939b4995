using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>A function of a floating number.</summary>
internal interface IFloatingUnary<TSelf>
    where TSelf : IFloatingUnary<TSelf>
{
    /// <inheritdoc cref="IUnary{TSelf, T, TResult}.Cost"/>
    static virtual int Cost => 1;

    /// <summary>The function of a complex number; null if there is none.</summary>
    static virtual Func<Complex, Complex>? OfComplex => null;

    /// <summary>The function of one element.</summary>
    static abstract T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>;

    /// <summary>The function of each element; the spans are equally long, and the same or apart.</summary>
    static virtual void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T>
    {
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = TSelf.Invoke(x[i]);
        }
    }
}

/// <summary>The function of a floating number, for one type.</summary>
internal readonly struct FloatingUnary<TOp, T> : IUnary<FloatingUnary<TOp, T>, T, T>
    where TOp : IFloatingUnary<TOp>
    where T : IFloatingPointIeee754<T>
{
    public static int Cost => TOp.Cost;

    public static T Invoke(T x) => TOp.Invoke(x);

    public static void Run(ReadOnlySpan<T> x, Span<T> destination) => TOp.Run(x, destination);
}

/// <summary>The function of a complex number.</summary>
internal readonly struct ComplexUnary<TOp> : IUnary<ComplexUnary<TOp>, Complex, Complex>
    where TOp : IFloatingUnary<TOp>
{
    public static int Cost => 32;

    public static Complex Invoke(Complex x) => TOp.OfComplex!(x);

    public static void Run(ReadOnlySpan<Complex> x, Span<Complex> destination)
    {
        Func<Complex, Complex> function = TOp.OfComplex!;
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = function(x[i]);
        }
    }
}
