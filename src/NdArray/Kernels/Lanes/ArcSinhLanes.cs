using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The inverse hyperbolic sine: the logarithm of x and the root of x² + 1, whose sum is taken in two parts. Where 1 is nothing
/// beside x² that is the logarithm of 2x, and where x³ is nothing beside x, x.
/// </summary>
internal readonly struct ArcSinhLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Asinh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(1e38f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(1e300));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        Vector512<float> magnitude = Vector512.Abs(x);
        Vector512<float> isLarge = Vector512.GreaterThan(magnitude, Vector512.Create(HyperbolicRoots.LargeSingle));
        Vector512<float> isSmall = Vector512.LessThan(magnitude, Vector512.Create(1 / HyperbolicRoots.LargeSingle));
        Vector512<float> result = HyperbolicRoots.LogOfSum(magnitude, Vector512<float>.One, isLarge);
        return Vector512.ConditionalSelect(isSmall, magnitude, result) | (x & Vector512.Create(-0f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> magnitude = Vector512.Abs(x);
        Vector512<double> isLarge = Vector512.GreaterThan(magnitude, Vector512.Create(HyperbolicRoots.Large));
        Vector512<double> isSmall = Vector512.LessThan(magnitude, Vector512.Create(1 / HyperbolicRoots.Large));
        Vector512<double> result = HyperbolicRoots.LogOfSum(magnitude, Vector512<double>.One, isLarge);
        return Vector512.ConditionalSelect(isSmall, magnitude, result) | (x & Vector512.Create(-0.0));
    }
}

/// <summary>
/// The inverse hyperbolic cosine: the logarithm of x and the root of x² - 1, whose sum is taken in two parts. Where 1 is nothing
/// beside x² that is the logarithm of 2x.
/// </summary>
internal readonly struct ArcCoshLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Acosh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~(Vector512.GreaterThanOrEqual(x, Vector512<float>.One) & Vector512.LessThanOrEqual(x, Vector512.Create(1e38f)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~(Vector512.GreaterThanOrEqual(x, Vector512<double>.One) & Vector512.LessThanOrEqual(x, Vector512.Create(1e300)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        Vector512<float> isLarge = Vector512.GreaterThan(x, Vector512.Create(HyperbolicRoots.LargeSingle));
        return HyperbolicRoots.LogOfSum(x, -Vector512<float>.One, isLarge);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> isLarge = Vector512.GreaterThan(x, Vector512.Create(HyperbolicRoots.Large));
        return HyperbolicRoots.LogOfSum(x, -Vector512<double>.One, isLarge);
    }
}

/// <summary>
/// The inverse hyperbolic tangent: half the logarithm of 1 + x by 1 - x, a quotient that is taken in two parts; where x³ is nothing
/// beside x, x.
/// </summary>
internal readonly struct ArcTanhLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Atanh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) => ~Vector512.LessThan(Vector512.Abs(x), Vector512<float>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) => ~Vector512.LessThan(Vector512.Abs(x), Vector512<double>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        Vector512<float> magnitude = Vector512.Abs(x);
        LanePair<float> above = LanePair<float>.OfLarger(Vector512<float>.One, magnitude);
        LanePair<float> below = LanePair<float>.OfLarger(Vector512<float>.One, -magnitude);
        Vector512<float> log = LogParts.Of(above / below, Vector512<float>.Zero).Sum;
        Vector512<float> isSmall = Vector512.LessThan(magnitude, Vector512.Create(1 / HyperbolicRoots.LargeSingle));
        return Vector512.ConditionalSelect(isSmall, magnitude, log * Vector512.Create(0.5f)) | (x & Vector512.Create(-0f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> magnitude = Vector512.Abs(x);
        LanePair<double> above = LanePair<double>.OfLarger(Vector512<double>.One, magnitude);
        LanePair<double> below = LanePair<double>.OfLarger(Vector512<double>.One, -magnitude);
        Vector512<double> log = LogParts.Of(above / below, Vector512<double>.Zero).Sum;
        Vector512<double> isSmall = Vector512.LessThan(magnitude, Vector512.Create(1 / HyperbolicRoots.Large));
        return Vector512.ConditionalSelect(isSmall, magnitude, log * Vector512.Create(0.5)) | (x & Vector512.Create(-0.0));
    }
}

/// <summary>What the inverses of hyperbolic functions have in common.</summary>
internal static class HyperbolicRoots
{
    /// <summary>Beside the square of a larger number 1 is nothing.</summary>
    public const double Large = 1L << 28;
    public const float LargeSingle = 1 << 13;

    /// <summary>The logarithm of the sum of x and the root of x² and one; where x is large, of 2x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> LogOfSum(Vector512<double> x, Vector512<double> one, Vector512<double> isLarge)
    {
        LanePair<double> product = LanePair<double>.OfProduct(x, x);
        LanePair<double> square = LanePair<double>.OfSum(product.High, one);
        Vector512<double> squareLow = square.Low + product.Low;
        Vector512<double> root = Vector512.Sqrt(square.High);
        Vector512<double> missed = Vector512.FusedMultiplyAdd(-root, root, square.High) + squareLow;
        missed /= Vector512.Max(root + root, Vector512.Create(1e-300));
        LanePair<double> sum = LanePair<double>.OfSum(x, root);
        Vector512<double> high = Vector512.ConditionalSelect(isLarge, x, sum.High);
        return LogParts.Of(new(high, Vector512.AndNot(sum.Low + missed, isLarge)), Vector512<double>.One & isLarge).Sum;
    }

    /// <summary>The same in single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LogOfSum(Vector512<float> x, Vector512<float> one, Vector512<float> isLarge)
    {
        LanePair<float> product = LanePair<float>.OfProduct(x, x);
        LanePair<float> square = LanePair<float>.OfSum(product.High, one);
        Vector512<float> squareLow = square.Low + product.Low;
        Vector512<float> root = Vector512.Sqrt(square.High);
        Vector512<float> missed = Vector512.FusedMultiplyAdd(-root, root, square.High) + squareLow;
        missed /= Vector512.Max(root + root, Vector512.Create(1e-30f));
        LanePair<float> sum = LanePair<float>.OfSum(x, root);
        Vector512<float> high = Vector512.ConditionalSelect(isLarge, x, sum.High);
        return LogParts.Of(new(high, Vector512.AndNot(sum.Low + missed, isLarge)), Vector512<float>.One & isLarge).Sum;
    }
}
