using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// x to the power of y: the exponential of y times the logarithm, which is in two parts of which ten bits more are right than of
/// other logarithms, for what it is off by is multiplied.
/// </summary>
internal readonly struct PowerLanes : ILanePairFunction
{
    public static double OfAny(double x, double y) => Math.Pow(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x, Vector512<float> y, out Vector512<float> isOutside)
    {
        (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(x);
        (Vector512<double> lowerY, Vector512<double> upperY) = Vector512.Widen(y);
        Vector512<double> power = lowerY * ShortLog(lower), upperPower = upperY * ShortLog(upper);
        Vector512<float> isNormal = Vector512.GreaterThanOrEqual(x, Vector512.Create(1.17549435e-38f))
            & Vector512.LessThanOrEqual(x, Vector512.Create(float.MaxValue));
        Vector512<float> isInside = Vector512.LessThanOrEqual(
            Vector512.Abs(Vector512.Narrow(power, upperPower)), Vector512.Create(87f));
        isOutside = ~(isNormal & isInside);
        return Vector512.Narrow(ShortExp(power), ShortExp(upperPower));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y, out Vector512<double> isOutside)
    {
        Vector512<double> magnitude = Vector512.Abs(x);
        LanePair<double> product = Log(magnitude) * new LanePair<double>(y, Vector512<double>.Zero);
        isOutside = ~(Vector512.LessThanOrEqual(Vector512.Abs(product.High), Vector512.Create(700.0))
            & Vector512.GreaterThanOrEqual(x, Vector512.Create(2.2250738585072014E-308))
            & Vector512.LessThanOrEqual(x, Vector512.Create(double.MaxValue)));
        LanePair<double> power = ExpParts.WithOne(ExpParts.Of(product.High, product.Low, out Vector512<long> bits));
        return ExpParts.Scale(power.High + power.Low, bits);
    }

    /// <summary>
    /// With s = f / (2 + f), the logarithm of 1 + f is 2 (s + s (z / 3 + z² r(z))), z = s²; all but the last term is in two parts.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LanePair<double> Log(Vector512<double> x)
    {
        Vector512<double> f = LogLanes.Split(x, out Vector512<double> exponent);
        LanePair<double> divisor = LanePair<double>.OfLarger(Vector512.Create(2.0), f);
        Vector512<double> inverse = Vector512<double>.One / divisor.High;
        Vector512<double> quotient = f * inverse;
        Vector512<double> over = Vector512.FusedMultiplyAdd(-quotient, divisor.High, f);
        LanePair<double> s = new(quotient, Vector512.FusedMultiplyAdd(-quotient, divisor.Low, over) * inverse);
        LanePair<double> z = s * s;
        Vector512<double> r = Vector512.Create(0.05381212209802666);
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.05228163634739722));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.05883406560517237));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.06666648267216467));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.07692307880585086));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.09090909089828463));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.11111111111114215));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.14285714285714282));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.2));
        LanePair<double> third = z * new LanePair<double>(Vector512.Create(0.3333333333333333), Vector512.Create(1.850371707708594e-17));
        LanePair<double> curve = LanePair<double>.OfLarger(third.High, z.High * z.High * r);
        LanePair<double> more = s * new LanePair<double>(curve.High, curve.Low + third.Low);
        LanePair<double> half = LanePair<double>.OfLarger(s.High, more.High);
        Vector512<double> halfLow = half.Low + (s.Low + more.Low);
        LanePair<double> sum = LanePair<double>.OfLarger(exponent * Vector512.Create(0.6931471805598903), half.High + half.High);
        Vector512<double> low = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(5.497923018708371e-14), halfLow + halfLow);
        return LanePair<double>.OfLarger(sum.High, sum.Low + low);
    }

    /// <summary>The logarithm with as many digits as powers of single precision need.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> ShortLog(Vector512<double> x)
    {
        Vector512<double> f = LogLanes.Split(x, out Vector512<double> exponent);
        Vector512<double> s = f / (f + Vector512.Create(2.0));
        Vector512<double> z = s * s;
        Vector512<double> r = Vector512.Create(0.11791382602031752);
        r = Vector512.FusedMultiplyAdd(r, z, Vector512.Create(0.14268639070417866));
        r = Vector512.FusedMultiplyAdd(r, z, Vector512.Create(0.2000016781801061));
        r = Vector512.FusedMultiplyAdd(r, z, Vector512.Create(0.3333333282182727));
        Vector512<double> twice = s + s;
        return Vector512.FusedMultiplyAdd(
            exponent, Vector512.Create(0.6931471805599453), Vector512.FusedMultiplyAdd(twice * z, r, twice));
    }

    /// <summary>The exponential with as many digits as single precision needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> ShortExp(Vector512<double> x)
    {
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.4426950408889634), shift);
        Vector512<double> rest = Vector512.FusedMultiplyAdd(shifted - shift, Vector512.Create(-0.6931471805599453), x);
        Vector512<double> q = Vector512.Create(0.00019918358005748132);
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.001394607158450019));
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.008333264405912446));
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.04166626996264886));
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.16666666860471455));
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.5000000077898954));
        Vector512<double> power = Vector512.FusedMultiplyAdd(q, rest * rest, rest) + Vector512<double>.One;
        return ExpParts.Scale(power, shifted.AsInt64() << 52);
    }
}
