using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The angle in radians of a point, by its ordinate and abscissa: that of a tangent, whose quotient is taken in two parts, and on
/// the left half a turn less that.
/// </summary>
internal readonly struct ArcTan2Lanes : ILanePairFunction
{
    /// <summary>Magnitudes whose products and quotients are normal numbers.</summary>
    private const double Least = 1e-140;
    private const double Most = 1e140;
    private const float LeastSingle = 1e-15f;
    private const float MostSingle = 1e15f;

    public static double OfAny(double x, double y) => Math.Atan2(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x, Vector512<float> y, out Vector512<float> isOutside)
    {
        Vector512<float> rise = Vector512.Abs(x), run = Vector512.Abs(y);
        Vector512<float> larger = Vector512.Max(rise, run), smaller = Vector512.Min(rise, run);
        isOutside = ~(Vector512.GreaterThanOrEqual(larger, Vector512.Create(LeastSingle))
            & Vector512.LessThanOrEqual(larger, Vector512.Create(MostSingle))
            & (Vector512.GreaterThanOrEqual(smaller, Vector512.Create(LeastSingle)) | Vector512.Equals(smaller, Vector512<float>.Zero)));
        Vector512<float> isSteep = Vector512.GreaterThan(rise, run);
        Vector512<float> above = Vector512.ConditionalSelect(isSteep, -run, rise);
        Vector512<float> t = above / larger;
        Vector512<float> missed = Vector512.FusedMultiplyAdd(-t, larger, above) / larger;
        LanePair<float> angle = ArcTanLanes.Angle(t, missed, isSteep);
        LanePair<float> turned = LanePair<float>.OfLarger(Vector512.Create(3.1415927410125732f), -angle.High);
        Vector512<float> left = turned.High + (turned.Low + (Vector512.Create(-8.742277657347586e-08f) - angle.Low));
        Vector512<float> isLeft = Vector512.LessThan(y, Vector512<float>.Zero);
        return Vector512.ConditionalSelect(isLeft, left, angle.Sum) | (x & Vector512.Create(-0f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y, out Vector512<double> isOutside)
    {
        Vector512<double> rise = Vector512.Abs(x), run = Vector512.Abs(y);
        Vector512<double> larger = Vector512.Max(rise, run), smaller = Vector512.Min(rise, run);
        isOutside = ~(Vector512.GreaterThanOrEqual(larger, Vector512.Create(Least))
            & Vector512.LessThanOrEqual(larger, Vector512.Create(Most))
            & (Vector512.GreaterThanOrEqual(smaller, Vector512.Create(Least)) | Vector512.Equals(smaller, Vector512<double>.Zero)));
        Vector512<double> isSteep = Vector512.GreaterThan(rise, run);
        Vector512<double> above = Vector512.ConditionalSelect(isSteep, -run, rise);
        Vector512<double> t = above / larger;
        Vector512<double> missed = Vector512.FusedMultiplyAdd(-t, larger, above) / larger;
        LanePair<double> angle = ArcTanLanes.Angle(t, missed, isSteep);
        LanePair<double> turned = LanePair<double>.OfLarger(Vector512.Create(3.141592653589793), -angle.High);
        Vector512<double> left = turned.High + (turned.Low + (Vector512.Create(1.2246467991473532e-16) - angle.Low));
        Vector512<double> isLeft = Vector512.LessThan(y, Vector512<double>.Zero);
        return Vector512.ConditionalSelect(isLeft, left, angle.Sum) | (x & Vector512.Create(-0.0));
    }
}
