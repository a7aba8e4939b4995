using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The angle in radians of a tangent: t + t³ p(t²) up to 1, and beyond, a quarter of a turn less that of the reciprocal.
/// </summary>
internal readonly struct ArcTanLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Atan(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) => ~Vector512.Equals(x, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) => ~Vector512.Equals(x, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        Vector512<float> magnitude = Vector512.Abs(x), one = Vector512<float>.One;
        Vector512<float> isSteep = Vector512.GreaterThan(magnitude, one);
        Vector512<float> above = Vector512.ConditionalSelect(isSteep, -one, magnitude);
        Vector512<float> below = Vector512.ConditionalSelect(isSteep, Vector512.Min(magnitude, Vector512.Create(1e30f)), one);
        Vector512<float> t = above / below;

        // Where anything is missed, the reciprocal of what is below is -t.
        LanePair<float> angle = Angle(t, -t * Vector512.FusedMultiplyAdd(-t, below, above), isSteep);
        return angle.Sum | (x & Vector512.Create(-0f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> magnitude = Vector512.Abs(x), one = Vector512<double>.One;
        Vector512<double> isSteep = Vector512.GreaterThan(magnitude, one);
        Vector512<double> above = Vector512.ConditionalSelect(isSteep, -one, magnitude);
        Vector512<double> below = Vector512.ConditionalSelect(isSteep, Vector512.Min(magnitude, Vector512.Create(1e300)), one);
        Vector512<double> t = above / below;

        // Where anything is missed, the reciprocal of what is below is -t.
        LanePair<double> angle = Angle(t, -t * Vector512.FusedMultiplyAdd(-t, below, above), isSteep);
        return angle.Sum | (x & Vector512.Create(-0.0));
    }

    /// <summary>The angle of a tangent of at most 1 and what that lacks, or a quarter of a turn and that angle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LanePair<float> Angle(Vector512<float> t, Vector512<float> missed, Vector512<float> isSteep)
    {
        Vector512<float> z = t * t;
        // Two chains of half the length: a busy core has no room to work on the next vector meanwhile.
        Vector512<float> square = z * z;
        Vector512<float> odd = Vector512.Create(0.0011345221428200603f);
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.02277761697769165f));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.06763648986816406f));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.11061233282089233f));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.1999971568584442f));
        Vector512<float> even = Vector512.Create(-0.007425363175570965f);
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.04498325660824776f));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.08821462094783783f));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.14280343055725098f));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.333333283662796f));
        Vector512<float> p = Vector512.FusedMultiplyAdd(odd, z, even);
        LanePair<float> sum = LanePair<float>.OfLarger(isSteep & Vector512.Create(1.5707963705062866f), t);
        Vector512<float> low = sum.Low + (isSteep & Vector512.Create(-4.371138828673793e-08f)) + missed;
        return new(sum.High, Vector512.FusedMultiplyAdd(t * z, p, low));
    }

    /// <summary>The angle of a tangent of at most 1 and what that lacks, or a quarter of a turn and that angle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LanePair<double> Angle(Vector512<double> t, Vector512<double> missed, Vector512<double> isSteep)
    {
        Vector512<double> z = t * t;
        // Two chains of half the length: a busy core has no room to work on the next vector meanwhile.
        Vector512<double> square = z * z;
        Vector512<double> odd = Vector512.Create(1.3229607981848216e-05);
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.0008315385639629118));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.007197750359422998));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.021986834165236103));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.03664300724103111));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.047223449162820126));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.05880529540100663));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.07692279882691933));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.11111111007311619));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.1999999999995174));
        Vector512<double> even = Vector512.Create(-0.00015220691571834411);
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.0028855453250374308));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.013902369595015028));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.029905528137796088));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.04219235327966187));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.052535256767189016));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.06666404375144476));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.09090907007250125));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.14285714282587184));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(-0.3333333333333307));
        Vector512<double> p = Vector512.FusedMultiplyAdd(odd, z, even);
        LanePair<double> sum = LanePair<double>.OfLarger(isSteep & Vector512.Create(1.5707963267948966), t);
        Vector512<double> low = sum.Low + (isSteep & Vector512.Create(6.123233995736766e-17)) + missed;
        return new(sum.High, Vector512.FusedMultiplyAdd(t * z, p, low));
    }
}
