using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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
        Vector512<double> power = lowerY * ShortLog2(lower), upperPower = upperY * ShortLog2(upper);
        Vector512<float> isNormal = Vector512.GreaterThanOrEqual(x, Vector512.Create(1.17549435e-38f))
            & Vector512.LessThanOrEqual(x, Vector512.Create(float.MaxValue));
        Vector512<float> isInside = Vector512.LessThanOrEqual(
            Vector512.Abs(Vector512.Narrow(power, upperPower)), Vector512.Create(125f));
        isOutside = ~(isNormal & isInside);
        return Vector512.Narrow(ShortExp2(power), ShortExp2(upperPower));
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

    /// <summary>The logarithm to base 2 with as many digits as powers of single precision need.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> ShortLog2(Vector512<double> x)
    {
        if (Avx512F.IsSupported)
        {
            return LookedUpLog2(x);
        }

        Vector512<double> f = LogLanes.Split(x, out Vector512<double> exponent);
        Vector512<double> s = f / (f + Vector512.Create(2.0));
        Vector512<double> z = s * s;
        Vector512<double> r = Vector512.Create(0.11791382602031752);
        r = Vector512.FusedMultiplyAdd(r, z, Vector512.Create(0.14268639070417866));
        r = Vector512.FusedMultiplyAdd(r, z, Vector512.Create(0.2000016781801061));
        r = Vector512.FusedMultiplyAdd(r, z, Vector512.Create(0.3333333282182727));
        Vector512<double> twice = s * Vector512.Create(2.8853900817779268);
        return Vector512.FusedMultiplyAdd(twice * z, r, twice) + exponent;
    }

    /// <summary>
    /// The same with a number close to 1 / x, of sixteen that the instructions look up, instead of a division: x times that is 1 + f,
    /// and f at most 0.03. From 0.98 to 1.023 the number is 1, so that no digits of small logarithms cancel.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> LookedUpLog2(Vector512<double> x)
    {
        // x is 2^k z, and z from 0.69921875 to twice that; its first four bits from there on are the place.
        Vector512<long> beyond = x.AsInt64() - Vector512.Create(0x3FE6_6000_0000_0000);
        Vector512<long> place = Vector512.ShiftRightLogical(beyond, 48);
        Vector512<double> k = Vector512.ConvertToDouble(Vector512.ShiftRightArithmetic(beyond, 52));
        Vector512<double> z = (x.AsInt64() - (beyond & Vector512.Create(-1L << 52))).AsDouble();
        Vector512<double> inverse = Avx512F.PermuteVar8x64x2(
            Vector512.Create(
                1.3989071038251366, 1.3403141361256545, 1.2864321608040201, 1.2367149758454106,
                1.1906976744186046, 1.147982062780269, 1.1082251082251082, 1.0711297071129706),
            place,
            Vector512.Create(
                1.0364372469635628, 1.0, 0.9481481481481482, 0.8951048951048951,
                0.847682119205298, 0.8050314465408805, 0.7664670658682635, 0.7314285714285714));
        Vector512<double> logarithm = Avx512F.PermuteVar8x64x2(
            Vector512.Create(
                -0.4843001617159575, -0.4225711719642514, -0.3633753794563512, -0.3065130425006747,
                -0.2518071504105397, -0.19910010007969525, -0.14825095858394247, -0.09913319201925132),
            place,
            Vector512.Create(
                -0.05163276841532236, 0.0, 0.07681559705083084, 0.1598713367783894,
                0.2384047393250789, 0.3128829552843553, 0.38370429247405213, 0.4512111118323288));
        Vector512<double> f = Vector512.FusedMultiplyAdd(z, inverse, Vector512.Create(-1.0));
        Vector512<double> r = Vector512.Create(-0.24072388840294312);
        r = Vector512.FusedMultiplyAdd(r, f, Vector512.Create(0.28881376629901195));
        r = Vector512.FusedMultiplyAdd(r, f, Vector512.Create(-0.3606736420583584));
        r = Vector512.FusedMultiplyAdd(r, f, Vector512.Create(0.4808982554403045));
        r = Vector512.FusedMultiplyAdd(r, f, Vector512.Create(-0.7213475204568774));
        r = Vector512.FusedMultiplyAdd(r, f, Vector512.Create(1.4426950408934787));
        return Vector512.FusedMultiplyAdd(r, f, logarithm + k);
    }

    /// <summary>2 to the power of x, with as many digits as single precision needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> ShortExp2(Vector512<double> x)
    {
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = x + shift;
        Vector512<double> rest = x - (shifted - shift);
        Vector512<double> q = Vector512.Create(0.0001535325518804199);
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.0013399004458932067));
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.009618438620257784));
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.055503321597564687));
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.240226478965969));
        q = Vector512.FusedMultiplyAdd(q, rest, Vector512.Create(0.6931472029870028));
        return ExpParts.Scale(Vector512.FusedMultiplyAdd(q, rest, Vector512<double>.One), shifted.AsInt64() << 52);
    }
}
