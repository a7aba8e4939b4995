using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The angle in radians of a tangent: the nearest of five angles, and t + t³ p(t²) for the tangent t of what is between: within a
/// tenth of a unit in the last place.
/// </summary>
internal readonly struct ArcTanLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Atan(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) => ~Vector512.Equals(x, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) => ~Vector512.Equals(x, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x) => WideLanes.Of<ArcTanLanes>(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> magnitude = Vector512.Abs(x), from1 = Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(0.4375));
        Vector512<double> from2 = Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(0.6875));
        Vector512<double> from3 = Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(1.1875));
        Vector512<double> from4 = Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(2.4375));
        Vector512<double> tangent = Choose(from1, from2, from3, 0, 0.5, 1, 1.5);
        LanePair angle = Angle(from1, from2, from3, from4);

        // The last angle is a quarter of a turn, whose tangent is infinite.
        Vector512<double> above = Vector512.ConditionalSelect(from4, -Vector512<double>.One, magnitude - tangent);
        Vector512<double> below = Vector512.ConditionalSelect(
            from4, magnitude, Vector512.FusedMultiplyAdd(magnitude, tangent, Vector512<double>.One));
        Vector512<double> t = above / below;
        Vector512<double> z = t * t;
        Vector512<double> p = Curve(z);
        LanePair sum = LanePair.OfLarger(angle.High, t);
        Vector512<double> rest = Vector512.FusedMultiplyAdd(t * z, p, angle.Low) + sum.Low;
        Vector512<double> near = Vector512.FusedMultiplyAdd(t * z, p, t);
        return Vector512.ConditionalSelect(from1, sum.High + rest, near) | (x & Vector512.Create(-0.0));
    }

    /// <summary>The nearest of five angles, by what the tangent is at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LanePair Angle(Vector512<double> from1, Vector512<double> from2, Vector512<double> from3, Vector512<double> from4)
    {
        Vector512<double> high = Choose(from1, from2, from3, 0, 0.4636476090008061, 0.7853981633974483, 0.982793723247329);
        Vector512<double> low = Choose(from1, from2, from3, 0, 2.2698777452961687e-17, 3.061616997868383e-17, 1.3903311031230998e-17);
        return new(
            Vector512.ConditionalSelect(from4, Vector512.Create(1.5707963267948966), high),
            Vector512.ConditionalSelect(from4, Vector512.Create(6.123233995736766e-17), low));
    }

    /// <summary>The polynomial p of the squares of t.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Curve(Vector512<double> z)
    {
        Vector512<double> p = Vector512.Create(0.0147731846169126);
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-0.03312813425599108));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.04492259293189892));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-0.052166797393126275));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.05876946456754885));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-0.06666241923359943));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.07692285554889285));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-0.09090908355602592));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.11111111096645038));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-0.14285714285566806));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.1999999999999941));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-0.3333333333333333));
        return p;
    }

    /// <summary>One of four values, by what the number is at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Choose(
        Vector512<double> from1, Vector512<double> from2, Vector512<double> from3, double value0, double value1, double value2, double value3)
    {
        Vector512<double> lower = Vector512.ConditionalSelect(from1, Vector512.Create(value1), Vector512.Create(value0));
        Vector512<double> upper = Vector512.ConditionalSelect(from3, Vector512.Create(value3), Vector512.Create(value2));
        return Vector512.ConditionalSelect(from2, upper, lower);
    }
}
