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
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y, out Vector512<double> isOutside)
    {
        Vector512<double> magnitude = Vector512.Abs(x);
        LanePair product = Log(magnitude) * new LanePair(y, Vector512<double>.Zero);
        isOutside = ~(Vector512.LessThanOrEqual(Vector512.Abs(product.High), Vector512.Create(700.0))
            & Vector512.GreaterThanOrEqual(x, Vector512.Create(2.2250738585072014E-308))
            & Vector512.LessThanOrEqual(x, Vector512.Create(double.MaxValue)));
        LanePair power = ExpParts.WithOne(ExpParts.Of(product.High, product.Low, out Vector512<long> bits));
        return ExpParts.Scale(power.High + power.Low, bits);
    }

    /// <summary>
    /// With s = f / (2 + f), the logarithm of 1 + f is 2 (s + s (z / 3 + z² r(z))), z = s²; all but the last term is in two parts.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LanePair Log(Vector512<double> x)
    {
        Vector512<double> f = LogLanes.Split(x, out Vector512<double> exponent);
        LanePair divisor = LanePair.OfLarger(Vector512.Create(2.0), f);
        Vector512<double> inverse = Vector512<double>.One / divisor.High;
        Vector512<double> quotient = f * inverse;
        Vector512<double> over = Vector512.FusedMultiplyAdd(-quotient, divisor.High, f);
        LanePair s = new(quotient, Vector512.FusedMultiplyAdd(-quotient, divisor.Low, over) * inverse);
        LanePair z = s * s;
        Vector512<double> r = Vector512.Create(0.05381212209802666);
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.05228163634739722));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.05883406560517237));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.06666648267216467));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.07692307880585086));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.09090909089828463));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.11111111111114215));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.14285714285714282));
        r = Vector512.FusedMultiplyAdd(r, z.High, Vector512.Create(0.2));
        LanePair third = z * new LanePair(Vector512.Create(0.3333333333333333), Vector512.Create(1.850371707708594e-17));
        LanePair curve = LanePair.OfLarger(third.High, z.High * z.High * r);
        LanePair more = s * new LanePair(curve.High, curve.Low + third.Low);
        LanePair half = LanePair.OfLarger(s.High, more.High);
        Vector512<double> halfLow = half.Low + (s.Low + more.Low);
        LanePair sum = LanePair.OfLarger(exponent * Vector512.Create(0.6931471805598903), half.High + half.High);
        Vector512<double> low = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(5.497923018708371e-14), halfLow + halfLow);
        return LanePair.OfLarger(sum.High, sum.Low + low);
    }
}
