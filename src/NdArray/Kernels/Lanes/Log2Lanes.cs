using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The logarithm to base 2: the exponent, and the natural logarithm of the rest in two parts, divided by that of 2.
/// </summary>
internal readonly struct Log2Lanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Log2(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~(Vector512.GreaterThanOrEqual(x, Vector512.Create(1.17549435e-38f))
            & Vector512.LessThanOrEqual(x, Vector512.Create(float.MaxValue)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~(Vector512.GreaterThanOrEqual(x, Vector512.Create(2.2250738585072014E-308))
            & Vector512.LessThanOrEqual(x, Vector512.Create(double.MaxValue)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        Vector512<float> f = LogLanes.Split(x, out Vector512<float> exponent);
        return LogParts.Sum(exponent, 1, 0, f, 1.4426950216293335f, 1.925963033500011e-08f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        LanePair<double> log = LogParts.OfOneAnd(LogLanes.Split(x, out Vector512<double> exponent));
        return LogParts.Sum(exponent, 1, 0, log, 1.4426950408889634, 2.0355273740931033e-17);
    }
}
