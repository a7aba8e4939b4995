using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The hyperbolic sine: half the difference of two exponentials, of which the larger is taken in two parts; and below 1, where the
/// digits of that cancel, x + x³ p(x²).
/// </summary>
internal readonly struct SinhLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Sinh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(87f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(700.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        Vector512<float> magnitude = Vector512.Abs(x);
        LanePair<float> half = CoshLanes.Half(magnitude);
        LanePair<float> difference = LanePair<float>.OfLarger(half.High, Vector512.Create(-0.25f) / half.High);
        Vector512<float> far = difference.High + (difference.Low + half.Low);
        Vector512<float> square = magnitude * magnitude;
        Vector512<float> p = Vector512.Create(2.8169513370812638e-06f);
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.0001983615948120132f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.008333349600434303f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.1666666716337204f));
        Vector512<float> near = Vector512.FusedMultiplyAdd(magnitude * square, p, magnitude);
        Vector512<float> isNear = Vector512.LessThan(magnitude, Vector512<float>.One);
        return Vector512.ConditionalSelect(isNear, near, far) | (x & Vector512.Create(-0f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> magnitude = Vector512.Abs(x);
        LanePair<double> half = CoshLanes.Half(magnitude);
        LanePair<double> difference = LanePair<double>.OfLarger(half.High, Vector512.Create(-0.25) / half.High);
        Vector512<double> far = difference.High + (difference.Low + half.Low);
        Vector512<double> square = magnitude * magnitude;
        Vector512<double> p = Vector512.Create(2.844526416989559e-15);
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(7.646625361656656e-13));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(1.6059048396350562e-10));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(2.505210836405804e-08));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(2.755731922404034e-06));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.00019841269841269773));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.008333333333333333));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.16666666666666666));
        Vector512<double> near = Vector512.FusedMultiplyAdd(magnitude * square, p, magnitude);
        Vector512<double> isNear = Vector512.LessThan(magnitude, Vector512<double>.One);
        return Vector512.ConditionalSelect(isNear, near, far) | (x & Vector512.Create(-0.0));
    }
}

/// <summary>
/// The hyperbolic cosine: half the sum of two exponentials, of which the larger is taken in two parts.
/// </summary>
internal readonly struct CoshLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Cosh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(87f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(700.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        LanePair<float> half = Half(Vector512.Abs(x));
        Vector512<float> other = Vector512.Create(0.25f) / half.High;
        LanePair<float> sum = LanePair<float>.OfLarger(half.High, other);

        // The other exponential is smaller by what the larger one is more than its first part.
        Vector512<float> less = half.Low * other * other * Vector512.Create(4f);
        return sum.High + (sum.Low + (half.Low - less));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        LanePair<double> half = Half(Vector512.Abs(x));
        Vector512<double> other = Vector512.Create(0.25) / half.High;
        LanePair<double> sum = LanePair<double>.OfLarger(half.High, other);

        // The other exponential is smaller by what the larger one is more than its first part.
        Vector512<double> less = half.Low * other * other * Vector512.Create(4.0);
        return sum.High + (sum.Low + (half.Low - less));
    }

    /// <summary>Half the exponential, in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<double> Half(Vector512<double> x)
    {
        LanePair<double> power = ExpParts.WithOne(ExpParts.Of(x, Vector512<double>.Zero, out Vector512<long> bits));
        Vector512<double> scale = ExpParts.Scale(Vector512.Create(0.5), bits);
        power = LanePair<double>.OfLarger(power.High, power.Low);
        return new(power.High * scale, power.Low * scale);
    }

    /// <summary>Half the exponential, in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<float> Half(Vector512<float> x)
    {
        LanePair<float> power = ExpParts.WithOne(ExpParts.Of(x, out Vector512<int> bits));
        Vector512<float> scale = ExpParts.Scale(Vector512.Create(0.5f), bits);
        power = LanePair<float>.OfLarger(power.High, power.Low);
        return new(power.High * scale, power.Low * scale);
    }
}
