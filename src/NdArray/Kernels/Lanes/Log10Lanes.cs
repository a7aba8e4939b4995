using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The logarithm to base 10: the exponent times that of 2, and the natural logarithm of the rest in two parts, divided by that of 10.
/// </summary>
internal readonly struct Log10Lanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Log10(x);

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
        return LogParts.Sum(exponent, 0.301025390625f, 4.605039066518657e-06f, f, 0.4342944920063019f, -1.0103049952192578e-08f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        LanePair<double> log = LogParts.OfOneAnd(LogLanes.Split(x, out Vector512<double> exponent));
        return LogParts.Sum(exponent, 0.30102999566383914, 1.42050232272661e-13, log, 0.4342944819032518, 1.098319650216765e-17);
    }
}
