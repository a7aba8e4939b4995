using System.Numerics;
using System.Numerics.Tensors;

namespace NdArrays.Kernels;

/// <summary>Whether it is not a number.</summary>
internal readonly struct IsNaNOp : INumberTest<IsNaNOp>
{
    public static bool Invoke<T>(T x)
        where T : INumberBase<T> => typeof(T) == typeof(Complex) ? ComplexArithmetic.IsNaN((Complex)(object)x) : T.IsNaN(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<bool> destination)
        where T : INumberBase<T>
    {
        if (typeof(T) != typeof(Complex))
        {
            TensorPrimitives.IsNaN(x, destination);
            return;
        }

        // Of a complex number one part that is not a number is enough, whatever the other is.
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = Invoke(x[i]);
        }
    }
}

/// <summary>Whether it is a number, and not infinite.</summary>
internal readonly struct IsFiniteOp : INumberTest<IsFiniteOp>
{
    public static bool Invoke<T>(T x)
        where T : INumberBase<T> => T.IsFinite(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<bool> destination)
        where T : INumberBase<T> => TensorPrimitives.IsFinite(x, destination);
}

/// <summary>Whether it is infinite.</summary>
internal readonly struct IsInfOp : INumberTest<IsInfOp>
{
    public static bool Invoke<T>(T x)
        where T : INumberBase<T> => T.IsInfinity(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<bool> destination)
        where T : INumberBase<T> => TensorPrimitives.IsInfinity(x, destination);
}

/// <summary>Whether it is positive infinity.</summary>
internal readonly struct IsPosInfOp : INumberTest<IsPosInfOp>
{
    public static bool NeedsOrder => true;

    public static bool Invoke<T>(T x)
        where T : INumberBase<T> => T.IsPositiveInfinity(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<bool> destination)
        where T : INumberBase<T> => TensorPrimitives.IsPositiveInfinity(x, destination);
}

/// <summary>Whether it is negative infinity.</summary>
internal readonly struct IsNegInfOp : INumberTest<IsNegInfOp>
{
    public static bool NeedsOrder => true;

    public static bool Invoke<T>(T x)
        where T : INumberBase<T> => T.IsNegativeInfinity(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<bool> destination)
        where T : INumberBase<T> => TensorPrimitives.IsNegativeInfinity(x, destination);
}

/// <summary>Whether its sign is negative; -0 has one.</summary>
internal readonly struct SignBitOp : INumberTest<SignBitOp>
{
    public static bool NeedsOrder => true;

    public static bool Invoke<T>(T x)
        where T : INumberBase<T> => T.IsNegative(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<bool> destination)
        where T : INumberBase<T> => TensorPrimitives.IsNegative(x, destination);
}
