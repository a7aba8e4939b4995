using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// 2 to the power of x: to a whole power, and the exponential of the rest times the logarithm of 2, which is taken in two parts.
/// </summary>
internal readonly struct Exp2Lanes : ILaneFunction
{
    public static double OfAny(double x) => Math.Pow(2, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(125f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(1021.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        Vector512<float> shift = Vector512.Create(12582912f);
        Vector512<float> shifted = x + shift;
        Vector512<float> rest = x - (shifted - shift);
        Vector512<float> high = rest * Vector512.Create(0.6931471824645996f);
        Vector512<float> low = Vector512.FusedMultiplyAdd(rest, Vector512.Create(0.6931471824645996f), -high);
        low = Vector512.FusedMultiplyAdd(rest, Vector512.Create(-1.9046542121259336e-09f), low);
        Vector512<float> power = Vector512<float>.One + high;
        low += (Vector512<float>.One - power) + high;
        power += Vector512.FusedMultiplyAdd(high * high, ExpLanes.Curve(high), low);
        return (power.AsInt32() + (shifted.AsInt32() << 23)).AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        LanePair<double> beyond = ExpParts.OfPowerOf2(x, Vector512<double>.Zero, out Vector512<long> bits);
        return ExpParts.Scale(ExpParts.WithOne(beyond).Sum, bits);
    }
}
