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

    public static double OfAny(double x, double y) => Math.Atan2(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y, out Vector512<double> isOutside)
    {
        Vector512<double> rise = Vector512.Abs(x), run = Vector512.Abs(y);
        Vector512<double> larger = Vector512.Max(rise, run), smaller = Vector512.Min(rise, run);
        isOutside = ~(Vector512.GreaterThanOrEqual(larger, Vector512.Create(Least))
            & Vector512.LessThanOrEqual(larger, Vector512.Create(Most))
            & (Vector512.GreaterThanOrEqual(smaller, Vector512.Create(Least)) | Vector512.Equals(smaller, Vector512<double>.Zero)));
        Vector512<double> from1 = Vector512.GreaterThanOrEqual(rise, run * Vector512.Create(0.4375));
        Vector512<double> from2 = Vector512.GreaterThanOrEqual(rise, run * Vector512.Create(0.6875));
        Vector512<double> from3 = Vector512.GreaterThanOrEqual(rise, run * Vector512.Create(1.1875));
        Vector512<double> from4 = Vector512.GreaterThanOrEqual(rise, run * Vector512.Create(2.4375));
        Vector512<double> tangent = ArcTanLanes.Choose(from1, from2, from3, 0, 0.5, 1, 1.5);
        LanePair angle = ArcTanLanes.Angle(from1, from2, from3, from4);

        // The last angle is a quarter of a turn, whose tangent is infinite.
        Vector512<double> above = Vector512.ConditionalSelect(from4, -run, Vector512.FusedMultiplyAdd(-tangent, run, rise));
        Vector512<double> below = Vector512.ConditionalSelect(from4, rise, Vector512.FusedMultiplyAdd(tangent, rise, run));
        Vector512<double> t = above / below;
        Vector512<double> missed = Vector512.FusedMultiplyAdd(-t, below, above) / below;
        Vector512<double> z = t * t;
        LanePair sum = LanePair.OfLarger(angle.High, t);
        Vector512<double> first = Vector512.ConditionalSelect(from1, sum.High, t);
        Vector512<double> rest = Vector512.FusedMultiplyAdd(t * z, ArcTanLanes.Curve(z), missed);
        rest += Vector512.ConditionalSelect(from1, sum.Low + angle.Low, Vector512<double>.Zero);

        Vector512<double> isLeft = Vector512.LessThan(y, Vector512<double>.Zero);
        LanePair turned = LanePair.OfLarger(Vector512.Create(3.141592653589793), -first);
        Vector512<double> left = turned.High + (turned.Low + (Vector512.Create(1.2246467991473532e-16) - rest));
        return Vector512.ConditionalSelect(isLeft, left, first + rest) | (x & Vector512.Create(-0.0));
    }
}
