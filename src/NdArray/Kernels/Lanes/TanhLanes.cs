using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The hyperbolic tangent: 1 - 2 / (exp 2x + 1), and near 0, where the digits of that cancel, x + x³ p(x²), where p is the
/// polynomial for which the whole is nearest: within a hundredth of a unit in the last place.
/// </summary>
internal readonly struct TanhLanes : ILaneFunction
{
    /// <summary>The magnitudes below which the polynomial is taken.</summary>
    private const double Near = 0.75;

    /// <summary>From here on the tangent is 1 in both precisions.</summary>
    private const double One = 20;

    public static double OfAny(double x) => Math.Tanh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) => ~Vector512.Equals(x, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) => ~Vector512.Equals(x, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        Vector512<float> magnitude = Vector512.MinNative(Vector512.Abs(x), Vector512.Create((float)One));
        Vector512<float> square = magnitude * magnitude;
        Vector512<float> p = Vector512.Create(-0.0006328164818384958f);
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.0029697306189287224f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.00859667691013431f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.021804367496270533f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.053959581433929475f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.133332779504987f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.3333333212779662f));
        Vector512<float> near = Vector512.FusedMultiplyAdd(magnitude * square, p, magnitude);
        Vector512<float> far = Vector512<float>.One
            - (Vector512.Create(2f) / (ExpLanes.Of(magnitude + magnitude) + Vector512<float>.One));
        Vector512<float> isNear = Vector512.LessThan(magnitude, Vector512.Create((float)Near));
        return Vector512.ConditionalSelect(isNear, near, far) | (x & Vector512.Create(-0f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> magnitude = Vector512.MinNative(Vector512.Abs(x), Vector512.Create(One));
        Vector512<double> square = magnitude * magnitude;
        Vector512<double> p = Vector512.Create(-1.4853891377189354e-06);
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(9.49126361611845e-06));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-3.361497947528063e-05));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(9.344078986643623e-05));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.00023761862916516678));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.000589558807389958));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.0014557310098298646));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.0035921120743212195));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.008863233856208276));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.021869488422942413));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.053968253963722956));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.13333333333324177));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.3333333333333327));
        Vector512<double> near = Vector512.FusedMultiplyAdd(magnitude * square, p, magnitude);
        Vector512<double> far = Vector512<double>.One
            - (Vector512.Create(2.0) / (ExpLanes.Of(magnitude + magnitude) + Vector512<double>.One));
        Vector512<double> isNear = Vector512.LessThan(magnitude, Vector512.Create(Near));
        return Vector512.ConditionalSelect(isNear, near, far) | (x & Vector512.Create(-0.0));
    }
}
