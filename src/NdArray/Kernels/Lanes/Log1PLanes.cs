using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The logarithm of 1 + x: that of the rounded sum, in two parts, and what rounding took from the sum, divided by the sum.
/// </summary>
internal readonly struct Log1PLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Log(1 + x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~(Vector512.GreaterThan(x, Vector512.Create(-1f))
            & Vector512.LessThanOrEqual(x, Vector512.Create(float.MaxValue)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~(Vector512.GreaterThan(x, Vector512.Create(-1.0))
            & Vector512.LessThanOrEqual(x, Vector512.Create(1e300)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x) => WideLanes.Of<Log1PLanes>(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        LanePair sum = LanePair.OfSum(Vector512<double>.One, x);
        Vector512<double> f = LogLanes.Split(sum.High, out Vector512<double> exponent);
        Vector512<long> shifted = Vector512.ConvertToInt64(exponent) << 52;
        Vector512<double> scale = (Vector512.Create(1023L << 52) - shifted).AsDouble();
        LanePair log = LogParts.OfOneAnd(f);
        Vector512<double> little = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(5.497923018708371e-14), log.Low);
        little += sum.Low * scale / (f + Vector512<double>.One);
        LanePair whole = LanePair.OfLarger(exponent * Vector512.Create(0.6931471805598903), log.High);
        return Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<double>.Zero), x, whole.High + (whole.Low + little));
    }
}
