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
    public static LanePair OfOneAnd(Vector512<double> f)
    {
        Vector512<double> s = f / (f + Vector512.Create(2.0));
        Vector512<double> z = s * s;
        Vector512<double> r = z * LogLanes.Curve(z);
        LanePair square = LanePair.OfProduct(f, f * Vector512.Create(0.5));
        LanePair first = LanePair.OfLarger(f, -square.High);
        return new(first.High, Vector512.FusedMultiplyAdd(s, square.High + (r + r), first.Low - square.Low));
    }

    /// <summary>The natural logarithm of a number in two parts, times 2 as often as is said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair Of(LanePair x, Vector512<double> twos)
    {
        Vector512<double> f = LogLanes.Split(x.High, out Vector512<double> exponent);
        Vector512<long> shifted = Vector512.ConvertToInt64(exponent) << 52;
        Vector512<double> scale = (Vector512.Create(1023L << 52) - shifted).AsDouble();
        exponent += twos;
        LanePair log = OfOneAnd(f);
        Vector512<double> little = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(5.497923018708371e-14), log.Low);
        little += x.Low * scale / (f + Vector512<double>.One);
        LanePair whole = LanePair.OfLarger(exponent * Vector512.Create(0.6931471805598903), log.High);
        return new(whole.High, whole.Low + little);
    }

    /// <summary>A whole number times one in two parts, and the logarithm times one: the first product has no more digits than fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Sum(Vector512<double> exponent, double high, double low, LanePair log, double factor, double factorLow)
    {
        Vector512<double> whole = exponent * Vector512.Create(high);
        LanePair product = log * new LanePair(Vector512.Create(factor), Vector512.Create(factorLow));
        LanePair sum = LanePair.OfLarger(whole, product.High);
        return sum.High + (sum.Low + Vector512.FusedMultiplyAdd(exponent, Vector512.Create(low), product.Low));
    }

    /// <summary>
    /// In single precision, the exponent times one number and the natural logarithm of 1 + f times another; all in two parts, the
    /// first of which has few enough digits that its product with an exponent is exact.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sum(Vector512<float> exponent, float high, float low, Vector512<float> f, float factor, float factorLow)
    {
        Vector512<float> s = f / (f + Vector512.Create(2f));
        Vector512<float> z = s * s;
        Vector512<float> r = z * LogLanes.Curve(z);
        Vector512<float> half = f * Vector512.Create(0.5f);
        Vector512<float> square = f * half;
        Vector512<float> log = f - square;
        Vector512<float> logLow = ((f - log) - square) - Vector512.FusedMultiplyAdd(f, half, -square);
        logLow = Vector512.FusedMultiplyAdd(s, square + (r + r), logLow);

        Vector512<float> product = log * Vector512.Create(factor);
        Vector512<float> rest = Vector512.FusedMultiplyAdd(log, Vector512.Create(factor), -product);
        rest = Vector512.FusedMultiplyAdd(log, Vector512.Create(factorLow), rest);
        rest = Vector512.FusedMultiplyAdd(logLow, Vector512.Create(factor), rest);
        rest = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(low), rest);
        Vector512<float> whole = exponent * Vector512.Create(high);
        Vector512<float> sum = whole + product;
        return sum + (((whole - sum) + product) + rest);
    }
}
