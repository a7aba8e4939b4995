using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The logarithm of 1 + x: that of the rounded sum, in two parts, and what rounding took from the sum, divided by the sum.
/// </summary>
internal readonly struct Log1PLanes : ILaneFunction
{
    public static double OfAny(double x) => NearZero.Log1P(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~(Vector512.GreaterThan(x, Vector512.Create(-1f))
            & Vector512.LessThanOrEqual(x, Vector512.Create(1e38f)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~(Vector512.GreaterThan(x, Vector512.Create(-1.0))
            & Vector512.LessThanOrEqual(x, Vector512.Create(1e300)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        LanePair<float> log = LogParts.Of(LanePair<float>.OfSum(Vector512<float>.One, x), Vector512<float>.Zero);
        return Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<float>.Zero), x, log.Sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        LanePair<double> log = LogParts.Of(LanePair<double>.OfSum(Vector512<double>.One, x), Vector512<double>.Zero);
        return Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<double>.Zero), x, log.Sum);
    }
}
