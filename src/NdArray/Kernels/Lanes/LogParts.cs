using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>A logarithm in two parts.</summary>
internal static class LogParts
{
    /// <summary>
    /// The natural logarithm of 1 + f, which is between the roots of a half and of 2: with s = f / (2 + f) it is
    /// f - f² / 2 + s (f² / 2 + 2 z r(z)), z = s², and f² / 2 is exact in two parts.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<double> OfOneAnd(Vector512<double> f)
    {
        Vector512<double> s = f / (f + Vector512.Create(2.0));
        Vector512<double> z = s * s;
        Vector512<double> r = z * LogLanes.Curve(z);
        LanePair<double> square = LanePair<double>.OfProduct(f, f * Vector512.Create(0.5));
        LanePair<double> first = LanePair<double>.OfLarger(f, -square.High);
        return new(first.High, Vector512.FusedMultiplyAdd(s, square.High + (r + r), first.Low - square.Low));
    }

    /// <summary>The natural logarithm of a number in two parts, times 2 as often as is said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<double> Of(LanePair<double> x, Vector512<double> twos)
    {
        Vector512<double> f = LogLanes.Split(x.High, out Vector512<double> exponent);
        Vector512<long> shifted = Vector512.ConvertToInt64(exponent) << 52;
        Vector512<double> scale = (Vector512.Create(1023L << 52) - shifted).AsDouble();
        exponent += twos;
        LanePair<double> log = OfOneAnd(f);
        Vector512<double> little = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(5.497923018708371e-14), log.Low);
        little += x.Low * scale / (f + Vector512<double>.One);
        LanePair<double> whole = LanePair<double>.OfLarger(exponent * Vector512.Create(0.6931471805598903), log.High);
        return new(whole.High, whole.Low + little);
    }

    /// <summary>The natural logarithm of 1 + f in single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<float> OfOneAnd(Vector512<float> f)
    {
        Vector512<float> s = f / (f + Vector512.Create(2f));
        Vector512<float> z = s * s;
        Vector512<float> r = z * LogLanes.Curve(z);
        LanePair<float> square = LanePair<float>.OfProduct(f, f * Vector512.Create(0.5f));
        LanePair<float> first = LanePair<float>.OfLarger(f, -square.High);
        return new(first.High, Vector512.FusedMultiplyAdd(s, square.High + (r + r), first.Low - square.Low));
    }

    /// <summary>The natural logarithm of a number in two parts, times 2 as often as is said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<float> Of(LanePair<float> x, Vector512<float> twos)
    {
        Vector512<float> f = LogLanes.Split(x.High, out Vector512<float> exponent);
        Vector512<float> scale = (Vector512<float>.One.AsInt32() - (Vector512.ConvertToInt32(exponent) << 23)).AsSingle();
        exponent += twos;
        LanePair<float> log = OfOneAnd(f);
        Vector512<float> little = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(1.4286068203094173e-06f), log.Low);
        little += x.Low * scale / (f + Vector512<float>.One);
        LanePair<float> whole = LanePair<float>.OfLarger(exponent * Vector512.Create(0.693145751953125f), log.High);
        return new(whole.High, whole.Low + little);
    }

    /// <summary>A whole number times one in two parts, and the logarithm times one: the first product has no more digits than fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Sum(Vector512<double> exponent, double high, double low, LanePair<double> log, double factor, double factorLow)
    {
        Vector512<double> whole = exponent * Vector512.Create(high);
        LanePair<double> product = log * new LanePair<double>(Vector512.Create(factor), Vector512.Create(factorLow));
        LanePair<double> sum = LanePair<double>.OfLarger(whole, product.High);
        return sum.High + (sum.Low + Vector512.FusedMultiplyAdd(exponent, Vector512.Create(low), product.Low));
    }

    /// <summary>
    /// In single precision, the exponent times one number and the natural logarithm of 1 + f times another; all in two parts, the
    /// first of which has few enough digits that its product with an exponent is exact.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sum(Vector512<float> exponent, float high, float low, Vector512<float> f, float factor, float factorLow)
    {
        LanePair<float> product = OfOneAnd(f) * new LanePair<float>(Vector512.Create(factor), Vector512.Create(factorLow));
        Vector512<float> rest = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(low), product.Low);
        Vector512<float> whole = exponent * Vector512.Create(high);
        LanePair<float> sum = LanePair<float>.OfLarger(whole, product.High);
        return sum.High + (sum.Low + rest);
    }
}
