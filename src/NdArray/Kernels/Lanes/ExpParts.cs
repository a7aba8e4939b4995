using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>An exponential in parts: 2 to a whole power, and what of the rest is more than 1, in two numbers.</summary>
internal static class ExpParts
{
    private const double Log2High = 0.6931471805598903;
    private const double Log2Low = 5.497923018708371e-14;

    /// <summary>The parts of e to the power of x and a little: what is more than 1, and the bits that are added to an exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair Of(Vector512<double> x, Vector512<double> little, out Vector512<long> power)
    {
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.4426950408889634), shift);
        Vector512<double> whole = shifted - shift;
        Vector512<double> first = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Log2High), x);
        Vector512<double> second = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Log2Low), little);
        power = shifted.AsInt64() << 52;
        return OfRest(LanePair.OfLarger(first, second));
    }

    /// <summary>The parts of 2 to the power of x and a little.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair OfPowerOf2(Vector512<double> x, Vector512<double> little, out Vector512<long> power)
    {
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = x + shift;
        Vector512<double> rest = x - (shifted - shift);
        power = shifted.AsInt64() << 52;
        LanePair product = LanePair.OfProduct(rest, Vector512.Create(0.6931471805599453));
        Vector512<double> low = Vector512.FusedMultiplyAdd(rest, Vector512.Create(2.3190468138462996e-17), product.Low);
        return OfRest(new(product.High, Vector512.FusedMultiplyAdd(little, Vector512.Create(0.6931471805599453), low)));
    }

    /// <summary>e to the power of a number of at most half the logarithm of 2, less 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair OfRest(LanePair rest)
    {
        Vector512<double> r = rest.High;
        Vector512<double> low = Vector512.FusedMultiplyAdd(rest.Low, r, rest.Low);
        return new(r, Vector512.FusedMultiplyAdd(r * r, ExpLanes.Curve(r), low));
    }

    /// <summary>1 and what is more than that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair WithOne(LanePair beyond)
    {
        LanePair sum = LanePair.OfLarger(Vector512<double>.One, beyond.High);
        return new(sum.High, sum.Low + beyond.Low);
    }

    /// <summary>A number times 2 to the power of which the bits are given; the result is a normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Scale(Vector512<double> x, Vector512<long> power) => (x.AsInt64() + power).AsDouble();
}
