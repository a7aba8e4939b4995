using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>The sine of pi times x, divided by that product, which is rounded first, as in NumPy; 1 at 0.</summary>
internal readonly struct SincLanes : ILaneFunction
{
    public static double OfAny(double x)
    {
        double angle = Math.PI * x;
        return angle == 0 ? 1 : Math.Sin(angle) / angle;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(100_000f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(100_000.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x) => WideLanes.Of<SincLanes>(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> angle = x * Vector512.Create(Math.PI);
        Vector512<double> isZero = Vector512.Equals(angle, Vector512<double>.Zero);
        return Vector512.ConditionalSelect(isZero, Vector512<double>.One, SinLanes.Of(angle) / angle);
    }
}
