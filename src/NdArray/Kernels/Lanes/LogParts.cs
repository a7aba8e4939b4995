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

    /// <summary>A whole number times one in two parts, and the logarithm times one: the first product has no more digits than fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Sum(Vector512<double> exponent, double high, double low, LanePair log, double factor, double factorLow)
    {
        Vector512<double> whole = exponent * Vector512.Create(high);
        LanePair product = log * new LanePair(Vector512.Create(factor), Vector512.Create(factorLow));
        LanePair sum = LanePair.OfLarger(whole, product.High);
        return sum.High + (sum.Low + Vector512.FusedMultiplyAdd(exponent, Vector512.Create(low), product.Low));
    }
}
