using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The angle in radians of a sine: r + r³ p(r²) up to a half, and beyond, a quarter of a turn less twice the angle of half the
/// chord that is left.
/// </summary>
internal readonly struct ArcSinLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Asin(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512<float>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512<double>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        LanePair<float> chord = HalfChord(Vector512.Abs(x), out Vector512<float> isNear, out Vector512<float> cube);
        LanePair<float> sum = LanePair<float>.OfLarger(Vector512.Create(1.5707963705062866f), Vector512.Create(-2f) * chord.High);
        Vector512<float> rest = Vector512.FusedMultiplyAdd(
            Vector512.Create(-2f), cube + chord.Low, sum.Low + Vector512.Create(-4.371138828673793e-08f));
        return Vector512.ConditionalSelect(isNear, chord.High + cube, sum.High + rest) | (x & Vector512.Create(-0f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> magnitude = Vector512.Abs(x);
        LanePair<double> chord = HalfChord(magnitude, out Vector512<double> isNear, out Vector512<double> cube);
        LanePair<double> sum = LanePair<double>.OfLarger(Vector512.Create(1.5707963267948966), Vector512.Create(-2.0) * chord.High);
        Vector512<double> rest = Vector512.FusedMultiplyAdd(
            Vector512.Create(-2.0), cube + chord.Low, sum.Low + Vector512.Create(6.123233995736766e-17));
        return Vector512.ConditionalSelect(isNear, chord.High + cube, sum.High + rest) | (x & Vector512.Create(-0.0));
    }

    /// <summary>
    /// The sine itself if it is near 0, or else that of half of what its angle is less than a quarter of a turn; and what its angle
    /// is more than it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<double> HalfChord(Vector512<double> magnitude, out Vector512<double> isNear, out Vector512<double> cube)
    {
        isNear = Vector512.LessThan(magnitude, Vector512.Create(0.5));
        Vector512<double> half = Vector512.FusedMultiplyAdd(magnitude, Vector512.Create(-0.5), Vector512.Create(0.5));
        Vector512<double> root = Vector512.Sqrt(half);
        Vector512<double> missed = Vector512.FusedMultiplyAdd(-root, root, half) / Vector512.Max(root + root, Vector512.Create(1e-300));
        Vector512<double> z = Vector512.ConditionalSelect(isNear, magnitude * magnitude, half);
        Vector512<double> sine = Vector512.ConditionalSelect(isNear, magnitude, root);
        // Two chains of half the length: a busy core has no room to work on the next vector meanwhile.
        Vector512<double> square = z * z;
        Vector512<double> odd = Vector512.Create(0.029612011265138714);
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.01955451333635457));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.00931956079479625));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.011566459612122418));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.0173528165403255));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.03038194447553234));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.07500000000000118));
        Vector512<double> even = Vector512.Create(-0.019241671747052106);
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.003044879909354416));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.009621842970094703));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.013963780012203499));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.02237215744350722));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.044642857142551895));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.16666666666666666));
        Vector512<double> p = Vector512.FusedMultiplyAdd(odd, z, even);
        cube = sine * z * p;
        return new(sine, Vector512.AndNot(missed, isNear));
    }

    /// <summary>The same in single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair<float> HalfChord(Vector512<float> magnitude, out Vector512<float> isNear, out Vector512<float> cube)
    {
        isNear = Vector512.LessThan(magnitude, Vector512.Create(0.5f));
        Vector512<float> half = Vector512.FusedMultiplyAdd(magnitude, Vector512.Create(-0.5f), Vector512.Create(0.5f));
        Vector512<float> root = Vector512.Sqrt(half);
        Vector512<float> missed = Vector512.FusedMultiplyAdd(-root, root, half) / Vector512.Max(root + root, Vector512.Create(1e-30f));
        Vector512<float> z = Vector512.ConditionalSelect(isNear, magnitude * magnitude, half);
        Vector512<float> sine = Vector512.ConditionalSelect(isNear, magnitude, root);
        Vector512<float> p = Vector512.Create(0.042218562215566635f);
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.024147603660821915f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.04547709971666336f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.07495241612195969f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(0.16666753590106964f));
        cube = sine * z * p;
        return new(sine, Vector512.AndNot(missed, isNear));
    }
}

/// <summary>
/// The angle in radians of a cosine: a quarter of a turn less that of the sine up to a half, and beyond, twice the angle of half the
/// chord, or half a turn less that.
/// </summary>
internal readonly struct ArcCosLanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Acos(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512<float>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512<double>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        LanePair<float> chord = ArcSinLanes.HalfChord(Vector512.Abs(x), out Vector512<float> isNear, out Vector512<float> cube);
        Vector512<float> sign = x & Vector512.Create(-0f);
        Vector512<float> two = Vector512.Create(2f);
        Vector512<float> far = Vector512.FusedMultiplyAdd(two, cube + chord.Low, two * chord.High);

        // A quarter of a turn less the angle, or half a turn less it: both are twice some number less what is far or near.
        Vector512<float> turn = Vector512.ConditionalSelect(isNear, Vector512.Create(1.5707963705062866f), Vector512.Create(3.1415927410125732f));
        Vector512<float> turnLow = Vector512.ConditionalSelect(isNear, Vector512.Create(-4.371138828673793e-08f), Vector512.Create(-8.742277657347586e-08f));
        Vector512<float> scale = Vector512.ConditionalSelect(isNear, -(Vector512<float>.One | sign), -two);
        LanePair<float> sum = LanePair<float>.OfLarger(turn, scale * chord.High);
        Vector512<float> less = sum.High + Vector512.FusedMultiplyAdd(scale, cube + chord.Low, sum.Low + turnLow);
        Vector512<float> isFar = Vector512.AndNot(Vector512.Equals(sign.AsInt32(), Vector512<int>.Zero).AsSingle(), isNear);
        return Vector512.ConditionalSelect(isFar, far, less);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        LanePair<double> chord = ArcSinLanes.HalfChord(Vector512.Abs(x), out Vector512<double> isNear, out Vector512<double> cube);
        Vector512<double> sign = x & Vector512.Create(-0.0);
        Vector512<double> two = Vector512.Create(2.0);
        Vector512<double> far = Vector512.FusedMultiplyAdd(two, cube + chord.Low, two * chord.High);

        // A quarter of a turn less the angle, or half a turn less it: both are twice some number less what is far or near.
        Vector512<double> turn = Vector512.ConditionalSelect(isNear, Vector512.Create(1.5707963267948966), Vector512.Create(3.141592653589793));
        Vector512<double> turnLow = Vector512.ConditionalSelect(isNear, Vector512.Create(6.123233995736766e-17), Vector512.Create(1.2246467991473532e-16));
        Vector512<double> scale = Vector512.ConditionalSelect(isNear, -(Vector512<double>.One | sign), -two);
        LanePair<double> sum = LanePair<double>.OfLarger(turn, scale * chord.High);
        Vector512<double> less = sum.High + Vector512.FusedMultiplyAdd(scale, cube + chord.Low, sum.Low + turnLow);
        Vector512<double> isFar = Vector512.AndNot(Vector512.Equals(sign.AsInt64(), Vector512<long>.Zero).AsDouble(), isNear);
        return Vector512.ConditionalSelect(isFar, far, less);
    }
}
