using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The hyperbolic tangent: e / (e + 2) with the sign of x, where e is what the exponential of 2|x| is more than 1. That is put
/// together from the exponential's parts, so that no digits cancel near 0, and what the sums lose to rounding the quotient makes
/// up for.
/// </summary>
internal readonly struct TanhLanes : ILaneFunction
{
    /// <summary>Of half of this, and what is more, the tangent is 1 in both precisions.</summary>
    private const double One = 40;

    public static double OfAny(double x) => Math.Tanh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) => ~Vector512.Equals(x, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) => ~Vector512.Equals(x, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x) => TanhSegments.IsSupported ? TanhSegments.Of(x) : OfParts(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> twice = Vector512.MinNative(Vector512.Abs(x + x), Vector512.Create(One));
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = Vector512.FusedMultiplyAdd(twice, Vector512.Create(1.4426950408889634), shift);
        Vector512<double> whole = shifted - shift;
        Vector512<double> rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-0.6931471805598903), twice);
        rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-5.497923018708371e-14), rest);
        Vector512<double> power = ((shifted.AsInt64() << 52) + Vector512<double>.One.AsInt64()).AsDouble();
        Vector512<double> step = power - Vector512<double>.One;
        Vector512<double> line = Vector512.FusedMultiplyAdd(power, rest, step);
        Vector512<double> curve = ExpLanes.Curve(rest) * (rest * rest);
        Vector512<double> beyond = Vector512.FusedMultiplyAdd(power, curve, line);
        Vector512<double> lost = Vector512.FusedMultiplyAdd(power, curve, line - beyond)
            + Vector512.FusedMultiplyAdd(power, rest, step - line);

        Vector512<double> two = Vector512.Create(2.0), sum = beyond + two;
        Vector512<double> lostOfSum = lost + (Vector512.MaxNative(beyond, two) - sum + Vector512.MinNative(beyond, two));
        Vector512<double> reciprocal = Vector512<double>.One / sum;
        Vector512<double> quotient = beyond * reciprocal;
        Vector512<double> missing = Vector512.FusedMultiplyAdd(-quotient, sum, beyond) + lost;
        missing = Vector512.FusedMultiplyAdd(-quotient, lostOfSum, missing);
        quotient = Vector512.FusedMultiplyAdd(missing, reciprocal, quotient);
        return Vector512.ConditionalSelect(Vector512.Create(-0.0), x, quotient);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> OfParts(Vector512<float> x)
    {
        Vector512<float> twice = Vector512.MinNative(Vector512.Abs(x + x), Vector512.Create((float)One));
        Vector512<float> shift = Vector512.Create(12582912f);
        Vector512<float> shifted = Vector512.FusedMultiplyAdd(twice, Vector512.Create(1.4426950408889634f), shift);
        Vector512<float> whole = shifted - shift;
        Vector512<float> rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-0.693145751953125f), twice);
        rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-1.4286068203094173e-06f), rest);
        Vector512<float> power = ((shifted.AsInt32() << 23) + Vector512<float>.One.AsInt32()).AsSingle();
        Vector512<float> step = power - Vector512<float>.One;
        Vector512<float> line = Vector512.FusedMultiplyAdd(power, rest, step);
        Vector512<float> curve = ExpLanes.Curve(rest) * (rest * rest);
        Vector512<float> beyond = Vector512.FusedMultiplyAdd(power, curve, line);
        Vector512<float> lost = Vector512.FusedMultiplyAdd(power, curve, line - beyond)
            + Vector512.FusedMultiplyAdd(power, rest, step - line);

        Vector512<float> two = Vector512.Create(2f), sum = beyond + two;
        Vector512<float> lostOfSum = lost + (Vector512.MaxNative(beyond, two) - sum + Vector512.MinNative(beyond, two));
        Vector512<float> reciprocal = Vector512<float>.One / sum;
        Vector512<float> quotient = beyond * reciprocal;
        Vector512<float> missing = Vector512.FusedMultiplyAdd(-quotient, sum, beyond) + lost;
        missing = Vector512.FusedMultiplyAdd(-quotient, lostOfSum, missing);
        quotient = Vector512.FusedMultiplyAdd(missing, reciprocal, quotient);
        return Vector512.ConditionalSelect(Vector512.Create(-0f), x, quotient);
    }
}
