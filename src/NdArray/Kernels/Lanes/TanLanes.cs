using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The tangent of angles in radians. In single precision r + r³ p(r²) for the rest r of the angle, or less its reciprocal every other
/// quarter of a turn. In double precision the sine by the cosine, each of a rest of the angle and of its own in two parts, and what
/// rounding took from the quotient added to it; every other quarter of a turn on, the cosine by the sine with the other sign.
/// </summary>
internal readonly struct TanLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Tan(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) => SineLanes.IsOutside(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(100_000_000.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        LanePair<float> rest = SineLanes.Rest(x, out Vector512<float> shifted);
        Vector512<float> z = rest.High * rest.High;
        Vector512<float> p = Vector512.Create(0.004381678998470306f);
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(7.886234379839152e-05f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.010844003409147263f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.021279118955135345f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.05406049266457558f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.13332659006118774f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.33333349227905273f));
        Vector512<float> beyond = rest.High * z * p, about = rest.High + beyond;
        beyond += Vector512.FusedMultiplyAdd(rest.Low * about, about, rest.Low);
        LanePair<float> tangent = LanePair<float>.OfLarger(rest.High, beyond);
        Vector512<float> inverse = Vector512<float>.One / tangent.High;
        Vector512<float> missed = Vector512.FusedMultiplyAdd(
            -inverse, tangent.Low, Vector512.FusedMultiplyAdd(-inverse, tangent.High, Vector512<float>.One));
        Vector512<float> isOdd = Vector512.Equals(shifted.AsInt32() & Vector512<int>.One, Vector512<int>.One).AsSingle();
        Vector512<float> result = Vector512.ConditionalSelect(
            isOdd, -Vector512.FusedMultiplyAdd(missed, inverse, inverse), tangent.High);
        return Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<float>.Zero), x, result);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(0.6366197723675814), shift);
        Vector512<double> whole = shifted - shift;
        LanePair<double> quarters = LanePair<double>.OfProduct(whole, Vector512.Create(-1.5707963267948966));
        LanePair<double> second = LanePair<double>.OfProduct(whole, Vector512.Create(-6.123233995736766e-17));
        LanePair<double> first = LanePair<double>.OfSum(x + quarters.High, quarters.Low);
        LanePair<double> rest = LanePair<double>.OfSum(first.High, second.High);
        Vector512<double> little = Vector512.FusedMultiplyAdd(
            whole, Vector512.Create(1.4973849048591698e-33), rest.Low + (first.Low + second.Low));
        rest = LanePair<double>.OfLarger(rest.High, little);

        LanePair<double> square = LanePair<double>.OfProduct(rest.High, rest.High);
        Vector512<double> z = square.High;
        Vector512<double> s = Vector512.Create(1.5896504941941311e-10);
        s = Vector512.FusedMultiplyAdd(s, z, Vector512.Create(-2.5050753264458127e-08));
        s = Vector512.FusedMultiplyAdd(s, z, Vector512.Create(2.755731366205709e-06));
        s = Vector512.FusedMultiplyAdd(s, z, Vector512.Create(-0.00019841269829725202));
        s = Vector512.FusedMultiplyAdd(s, z, Vector512.Create(0.008333333333322316));
        s = Vector512.FusedMultiplyAdd(s, z, Vector512.Create(-0.16666666666666632));
        Vector512<double> c = Vector512.Create(-1.1359448645483137e-11);
        c = Vector512.FusedMultiplyAdd(c, z, Vector512.Create(2.087571955808391e-09));
        c = Vector512.FusedMultiplyAdd(c, z, Vector512.Create(-2.755731432602669e-07));
        c = Vector512.FusedMultiplyAdd(c, z, Vector512.Create(2.4801587289394916e-05));
        c = Vector512.FusedMultiplyAdd(c, z, Vector512.Create(-0.001388888888887399));
        c = Vector512.FusedMultiplyAdd(c, z, Vector512.Create(0.0416666666666666));
        Vector512<double> halfSquare = z * Vector512.Create(-0.5);
        LanePair<double> cosine = LanePair<double>.OfLarger(Vector512<double>.One, halfSquare);
        Vector512<double> cosineLow = Vector512.FusedMultiplyAdd(z * z, c, cosine.Low);
        cosineLow = Vector512.FusedMultiplyAdd(square.Low, Vector512.Create(-0.5), cosineLow);
        cosineLow = Vector512.FusedMultiplyAdd(rest.High, -rest.Low, cosineLow);
        Vector512<double> sineLow = Vector512.FusedMultiplyAdd(s * z, rest.High, Vector512.FusedMultiplyAdd(rest.Low, halfSquare, rest.Low));

        Vector512<long> isOdd = Vector512.Equals(shifted.AsInt64() & Vector512<long>.One, Vector512<long>.One);
        Vector512<double> above = Vector512.ConditionalSelect(isOdd.AsDouble(), cosine.High, rest.High);
        Vector512<double> aboveLow = Vector512.ConditionalSelect(isOdd.AsDouble(), cosineLow, sineLow);
        Vector512<double> below = Vector512.ConditionalSelect(isOdd.AsDouble(), rest.High, cosine.High);
        Vector512<double> belowLow = Vector512.ConditionalSelect(isOdd.AsDouble(), sineLow, cosineLow);
        LanePair<double> divisor = LanePair<double>.OfLarger(below, belowLow);
        Vector512<double> inverse = Vector512<double>.One / divisor.High;
        Vector512<double> quotient = above * inverse;
        Vector512<double> over = Vector512.FusedMultiplyAdd(-quotient, divisor.High, above);
        over = Vector512.FusedMultiplyAdd(-quotient, divisor.Low, over + aboveLow);
        Vector512<double> tangent = Vector512.FusedMultiplyAdd(over, inverse, quotient);
        tangent = (tangent.AsInt64() ^ (isOdd << 63)).AsDouble();
        return Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<double>.Zero), x, tangent);
    }
}
