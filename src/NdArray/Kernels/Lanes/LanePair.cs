using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Numbers in two parts, of which the second is what rounding took from the first.</summary>
internal readonly struct LanePair(Vector512<double> high, Vector512<double> low)
{
    public Vector512<double> High { get; } = high;

    public Vector512<double> Low { get; } = low;

    /// <summary>The two parts as one number.</summary>
    public Vector512<double> Sum
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => High + Low;
    }

    /// <summary>The sum of a number and one that is no larger.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair OfLarger(Vector512<double> larger, Vector512<double> smaller)
    {
        Vector512<double> sum = larger + smaller;
        return new(sum, (larger - sum) + smaller);
    }

    /// <summary>The sum of any two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair OfSum(Vector512<double> a, Vector512<double> b)
    {
        Vector512<double> sum = a + b;
        Vector512<double> fromB = sum - a;
        return new(sum, (a - (sum - fromB)) + (b - fromB));
    }

    /// <summary>The product of two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair OfProduct(Vector512<double> a, Vector512<double> b)
    {
        Vector512<double> product = a * b;
        return new(product, Vector512.FusedMultiplyAdd(a, b, -product));
    }

    /// <summary>The product with a number in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair operator *(LanePair a, LanePair b)
    {
        Vector512<double> product = a.High * b.High;
        Vector512<double> rest = Vector512.FusedMultiplyAdd(a.High, b.High, -product);
        rest = Vector512.FusedMultiplyAdd(a.High, b.Low, rest);
        return new(product, Vector512.FusedMultiplyAdd(a.Low, b.High, rest));
    }
}
