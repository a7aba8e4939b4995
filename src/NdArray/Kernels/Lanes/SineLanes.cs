using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>The sine of angles in radians.</summary>
internal readonly struct SinLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Sin(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) => SineLanes.IsOutside(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) => SineLanes.IsOutside(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x) =>
        Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<float>.Zero), x, SineLanes.Of(x, 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x) =>
        Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<double>.Zero), x, SineLanes.Of(x, 0));
}

/// <summary>The cosine of angles in radians.</summary>
internal readonly struct CosLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Cos(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) => SineLanes.IsOutside(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) => SineLanes.IsOutside(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x) => SineLanes.Of(x, 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x) => SineLanes.Of(x, 1);
}

/// <summary>
/// Sines some quarters of a turn on: of what an angle is more than k quarters the sine, r + r³ s(r²), or the cosine,
/// 1 - r² / 2 + r⁴ c(r²), and its sign; the polynomials are those for which the whole is nearest: within a thirtieth of a unit in
/// the last place. What r loses to rounding is kept, and added to what is added last.
/// </summary>
internal static class SineLanes
{
    /// <summary>
    /// The largest angles of which whole quarters can be taken away digit by digit: a quarter is given in three parts.
    /// </summary>
    private const float MostSingle = 100_000;
    private const double MostDouble = 100_000_000;

    private const double Quarter1 = 1.5707963267948966;
    private const double Quarter2 = 6.123233995736766e-17;
    private const double Quarter3 = -1.4973849048591698e-33;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(MostSingle));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(MostDouble));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x, int quarters)
    {
        LanePair<float> angle = Rest(x, out Vector512<float> shifted);
        Vector512<float> rest = angle.High, lost = angle.Low;
        Vector512<float> square = rest * rest;
        Vector512<float> s = Vector512.Create(2.718237275738285e-06f);
        s = Vector512.FusedMultiplyAdd(s, square, Vector512.Create(-0.00019839327136451188f));
        s = Vector512.FusedMultiplyAdd(s, square, Vector512.Create(0.008333329362280083f));
        s = Vector512.FusedMultiplyAdd(s, square, Vector512.Create(-0.1666666664142652f));
        Vector512<float> lostOfSine = Vector512.FusedMultiplyAdd(lost * square, Vector512.Create(-0.5f), lost);
        Vector512<float> sine = rest + Vector512.FusedMultiplyAdd(s * square, rest, lostOfSine);
        Vector512<float> c = Vector512.Create(2.4437730170047922e-05f);
        c = Vector512.FusedMultiplyAdd(c, square, Vector512.Create(-0.0013887361450892935f));
        c = Vector512.FusedMultiplyAdd(c, square, Vector512.Create(0.04166664674779136f));
        c = Vector512.FusedMultiplyAdd(c, square, Vector512.Create(-0.5f));
        Vector512<float> cosine = Vector512<float>.One + Vector512.FusedMultiplyAdd(c, square, -(rest * lost));
        Vector512<int> quarter = shifted.AsInt32() + Vector512.Create(quarters);
        Vector512<float> isOdd = Vector512.Equals(quarter & Vector512<int>.One, Vector512<int>.One).AsSingle();
        return (Vector512.ConditionalSelect(isOdd, cosine, sine).AsInt32() ^ ((quarter & Vector512.Create(2)) << 30)).AsSingle();
    }

    /// <summary>What angles are more than whole quarters, whose numbers are the last bits of others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<float> Rest(Vector512<float> x, out Vector512<float> shifted)
    {
        Vector512<float> shift = Vector512.Create(12582912f);
        shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(0.6366197723675814f), shift);
        Vector512<float> whole = shifted - shift;
        Vector512<float> first = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-1.5707963705062866f), x);
        Vector512<float> second = whole * Vector512.Create(4.371138828673793e-08f);
        Vector512<float> rest = first + second;
        Vector512<float> added = rest - first;
        Vector512<float> lost = first - (rest - added) + (second - added);
        lost += Vector512.FusedMultiplyAdd(whole, Vector512.Create(4.371138828673793e-08f), -second);
        lost = Vector512.FusedMultiplyAdd(whole, Vector512.Create(1.7151244994428829e-15f), lost);
        return new(rest, lost);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, int quarters)
    {
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(0.6366197723675814), shift);
        Vector512<double> whole = shifted - shift;
        Vector512<double> first = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Quarter1), x);
        Vector512<double> second = whole * Vector512.Create(-Quarter2);
        Vector512<double> rest = first + second;
        Vector512<double> added = rest - first;
        Vector512<double> lost = first - (rest - added) + (second - added);
        lost += Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Quarter2), -second);
        lost = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Quarter3), lost);
        Vector512<double> square = rest * rest;
        Vector512<double> s = Vector512.Create(1.5896504941941311e-10);
        s = Vector512.FusedMultiplyAdd(s, square, Vector512.Create(-2.5050753264458127e-08));
        s = Vector512.FusedMultiplyAdd(s, square, Vector512.Create(2.755731366205709e-06));
        s = Vector512.FusedMultiplyAdd(s, square, Vector512.Create(-0.00019841269829725202));
        s = Vector512.FusedMultiplyAdd(s, square, Vector512.Create(0.008333333333322316));
        s = Vector512.FusedMultiplyAdd(s, square, Vector512.Create(-0.16666666666666632));
        Vector512<double> lostOfSine = Vector512.FusedMultiplyAdd(lost * square, Vector512.Create(-0.5), lost);
        Vector512<double> sine = rest + Vector512.FusedMultiplyAdd(s * square, rest, lostOfSine);
        Vector512<double> c = Vector512.Create(-1.1359448645483137e-11);
        c = Vector512.FusedMultiplyAdd(c, square, Vector512.Create(2.087571955808391e-09));
        c = Vector512.FusedMultiplyAdd(c, square, Vector512.Create(-2.755731432602669e-07));
        c = Vector512.FusedMultiplyAdd(c, square, Vector512.Create(2.4801587289394916e-05));
        c = Vector512.FusedMultiplyAdd(c, square, Vector512.Create(-0.001388888888887399));
        c = Vector512.FusedMultiplyAdd(c, square, Vector512.Create(0.0416666666666666));
        c = Vector512.FusedMultiplyAdd(c, square, Vector512.Create(-0.5));
        Vector512<double> cosine = Vector512<double>.One + Vector512.FusedMultiplyAdd(c, square, -(rest * lost));
        Vector512<long> quarter = shifted.AsInt64() + Vector512.Create((long)quarters);
        Vector512<double> isOdd = Vector512.Equals(quarter & Vector512<long>.One, Vector512<long>.One).AsDouble();
        return (Vector512.ConditionalSelect(isOdd, cosine, sine).AsInt64() ^ ((quarter & Vector512.Create(2L)) << 62)).AsDouble();
    }
}
