using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The logarithm of the sum of two exponentials: the larger number, and the logarithm of 1 and the exponential of what the other is
/// more than it, all in two parts.
/// </summary>
internal readonly struct LogAddExpLanes : ILanePairFunction
{
    public static double OfAny(double x, double y) => NearZero.LogAddExp(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x, Vector512<float> y, out Vector512<float> isOutside) =>
        WideLanes.Of<LogAddExpLanes>(x, y, out isOutside);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y, out Vector512<double> isOutside)
    {
        LanePair<double> less = Difference(x, y, 700, out Vector512<double> larger, out isOutside);
        LanePair<double> beyond = ExpParts.Of(less.High, less.Low, out Vector512<long> bits);
        LanePair<double> log = LogOfOneAnd(beyond, bits);
        LanePair<double> sum = LanePair<double>.OfSum(larger, log.High);
        return sum.High + (sum.Low + log.Low);
    }

    /// <summary>What the smaller number is more than the larger one, and whether that is too little for an exponential.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LanePair<double> Difference(
        Vector512<double> x, Vector512<double> y, double most, out Vector512<double> larger, out Vector512<double> isOutside)
    {
        larger = Vector512.Max(x, y);
        LanePair<double> less = LanePair<double>.OfSum(Vector512.Min(x, y), -larger);
        isOutside = ~Vector512.GreaterThanOrEqual(less.High, Vector512.Create(-most));
        return less;
    }

    /// <summary>The logarithm of 1 and an exponential of no more than 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LanePair<double> LogOfOneAnd(LanePair<double> beyond, Vector512<long> bits)
    {
        Vector512<double> scale = ExpParts.Scale(Vector512<double>.One, bits);
        LanePair<double> power = ExpParts.WithOne(beyond);
        LanePair<double> sum = LanePair<double>.OfLarger(Vector512<double>.One, power.High * scale);
        LanePair<double> log = LogParts.Of(
            LanePair<double>.OfLarger(sum.High, Vector512.FusedMultiplyAdd(power.Low, scale, sum.Low)), Vector512<double>.Zero);
        return LanePair<double>.OfLarger(log.High, log.Low);
    }
}

/// <summary>The logarithm to base 2 of the sum of two powers of 2, in the same way.</summary>
internal readonly struct LogAddExp2Lanes : ILanePairFunction
{
    public static double OfAny(double x, double y) => NearZero.LogAddExp2(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x, Vector512<float> y, out Vector512<float> isOutside) =>
        WideLanes.Of<LogAddExp2Lanes>(x, y, out isOutside);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y, out Vector512<double> isOutside)
    {
        LanePair<double> less = LogAddExpLanes.Difference(x, y, 1000, out Vector512<double> larger, out isOutside);
        LanePair<double> beyond = ExpParts.OfPowerOf2(less.High, less.Low, out Vector512<long> bits);
        LanePair<double> log = LogAddExpLanes.LogOfOneAnd(beyond, bits)
            * new LanePair<double>(Vector512.Create(1.4426950408889634), Vector512.Create(2.0355273740931033e-17));
        LanePair<double> sum = LanePair<double>.OfSum(larger, log.High);

        // The logarithm of 2 is exactly 1.
        Vector512<double> areEqual = Vector512.Equals(less.High, Vector512<double>.Zero);
        return Vector512.ConditionalSelect(areEqual, larger + Vector512<double>.One, sum.High + (sum.Low + log.Low));
    }
}
