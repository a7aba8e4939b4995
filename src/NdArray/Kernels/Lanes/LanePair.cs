using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Numbers in two parts, of which the second is what rounding took from the first.</summary>
internal readonly struct LanePair<T>(Vector512<T> high, Vector512<T> low)
    where T : unmanaged
{
    public Vector512<T> High { get; } = high;

    public Vector512<T> Low { get; } = low;

    /// <summary>The two parts as one number.</summary>
    public Vector512<T> Sum
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => High + Low;
    }

    /// <summary>The sum of a number and one that is no larger.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<T> OfLarger(Vector512<T> larger, Vector512<T> smaller)
    {
        Vector512<T> sum = larger + smaller;
        return new(sum, (larger - sum) + smaller);
    }

    /// <summary>The sum of any two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<T> OfSum(Vector512<T> a, Vector512<T> b)
    {
        Vector512<T> sum = a + b;
        Vector512<T> fromB = sum - a;
        return new(sum, (a - (sum - fromB)) + (b - fromB));
    }

    /// <summary>The product of two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<T> OfProduct(Vector512<T> a, Vector512<T> b)
    {
        Vector512<T> product = a * b;
        return new(product, Fused(a, b, -product));
    }

    /// <summary>The sum with a number; the second part takes what rounding takes, however much that becomes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<T> operator +(LanePair<T> a, Vector512<T> b)
    {
        LanePair<T> sum = OfSum(a.High, b);
        return new(sum.High, a.Low + sum.Low);
    }

    /// <summary>The sum with another number in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<T> operator +(LanePair<T> a, LanePair<T> b)
    {
        LanePair<T> sum = a + b.High;
        return new(sum.High, sum.Low + b.Low);
    }

    /// <summary>The quotient of two numbers in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<T> operator /(LanePair<T> a, LanePair<T> b)
    {
        Vector512<T> quotient = a.High / b.High;
        Vector512<T> over = Fused(-quotient, b.High, a.High);
        return new(quotient, Fused(-quotient, b.Low, over + a.Low) / b.High);
    }

    /// <summary>The product with a number in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<T> operator *(LanePair<T> a, LanePair<T> b)
    {
        Vector512<T> product = a.High * b.High;
        Vector512<T> rest = Fused(a.High, b.High, -product);
        rest = Fused(a.High, b.Low, rest);
        return new(product, Fused(a.Low, b.High, rest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Fused(Vector512<T> a, Vector512<T> b, Vector512<T> c) => typeof(T) == typeof(float)
        ? Vector512.FusedMultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
        : Vector512.FusedMultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
}
