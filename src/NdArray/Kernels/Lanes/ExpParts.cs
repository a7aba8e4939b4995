using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>An exponential in parts: 2 to a whole power, and what of the rest is more than 1, in two numbers.</summary>
internal static class ExpParts
{
    private const float Log2HighSingle = 0.693145751953125f;
    private const float Log2LowSingle = 1.4286068203094173e-06f;
    private const double Log2High = 0.6931471805598903;
    private const double Log2Low = 5.497923018708371e-14;

    /// <summary>The parts of e to the power of x and a little: what is more than 1, and the bits that are added to an exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<double> Of(Vector512<double> x, Vector512<double> little, out Vector512<long> power)
    {
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.4426950408889634), shift);
        Vector512<double> whole = shifted - shift;
        Vector512<double> first = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Log2High), x);
        Vector512<double> second = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Log2Low), little);
        power = shifted.AsInt64() << 52;
        return OfRest(LanePair<double>.OfLarger(first, second));
    }

    /// <summary>The parts of e to the power of x: what is more than 1, and the bits that are added to an exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<float> Of(Vector512<float> x, out Vector512<int> power)
    {
        Vector512<float> shift = Vector512.Create(12582912f);
        Vector512<float> shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.4426950408889634f), shift);
        Vector512<float> whole = shifted - shift;
        Vector512<float> first = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Log2HighSingle), x);
        power = shifted.AsInt32() << 23;
        return OfRest(LanePair<float>.OfLarger(first, whole * Vector512.Create(-Log2LowSingle)));
    }

    /// <summary>The parts of 2 to the power of x and a little.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<double> OfPowerOf2(Vector512<double> x, Vector512<double> little, out Vector512<long> power)
    {
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = x + shift;
        Vector512<double> rest = x - (shifted - shift);
        power = shifted.AsInt64() << 52;
        LanePair<double> product = LanePair<double>.OfProduct(rest, Vector512.Create(0.6931471805599453));
        Vector512<double> low = Vector512.FusedMultiplyAdd(rest, Vector512.Create(2.3190468138462996e-17), product.Low);
        return OfRest(new LanePair<double>(product.High, Vector512.FusedMultiplyAdd(little, Vector512.Create(0.6931471805599453), low)));
    }

    /// <summary>e to the power of a number of at most half the logarithm of 2, less 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<double> OfRest(LanePair<double> rest)
    {
        Vector512<double> r = rest.High;
        Vector512<double> low = Vector512.FusedMultiplyAdd(rest.Low, r, rest.Low);
        return new(r, Vector512.FusedMultiplyAdd(r * r, ExpLanes.Curve(r), low));
    }

    /// <summary>e to the power of a number of at most half the logarithm of 2, less 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<float> OfRest(LanePair<float> rest)
    {
        Vector512<float> r = rest.High;
        Vector512<float> low = Vector512.FusedMultiplyAdd(rest.Low, r, rest.Low);
        return new(r, Vector512.FusedMultiplyAdd(r * r, ExpLanes.Curve(r), low));
    }

    /// <summary>1 and what is more than that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<T> WithOne<T>(LanePair<T> beyond)
        where T : unmanaged
    {
        LanePair<T> sum = LanePair<T>.OfLarger(Vector512<T>.One, beyond.High);
        return new(sum.High, sum.Low + beyond.Low);
    }

    /// <summary>A number times 2 to the power of which the bits are given; the result is a normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Scale(Vector512<double> x, Vector512<long> power) => (x.AsInt64() + power).AsDouble();

    /// <summary>A number times 2 to the power of which the bits are given; the result is a normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Scale(Vector512<float> x, Vector512<int> power) => (x.AsInt32() + power).AsSingle();
}
