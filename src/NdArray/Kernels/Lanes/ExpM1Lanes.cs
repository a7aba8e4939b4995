using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// e to the power of x, less 1: 2 to a whole power less 1, and that power times what the rest of the exponential is more than 1;
/// what rounding takes from the first is added at the end.
/// </summary>
internal readonly struct ExpM1Lanes : ILaneFunction
{
    public static double OfAny(double x) => NearZero.ExpM1(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(87f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(700.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        LanePair<float> beyond = ExpParts.Of(x, out Vector512<int> bits);
        Vector512<float> power = ExpParts.Scale(Vector512<float>.One, bits);
        LanePair<float> less = LanePair<float>.OfSum(power, -Vector512<float>.One);
        LanePair<float> sum = LanePair<float>.OfSum(less.High, power * beyond.High);
        Vector512<float> rest = Vector512.FusedMultiplyAdd(power, beyond.Low, sum.Low + less.Low);
        return (sum.High + rest) | (x & Vector512.Create(-0f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        LanePair<double> beyond = ExpParts.Of(x, Vector512<double>.Zero, out Vector512<long> bits);
        Vector512<double> power = ExpParts.Scale(Vector512<double>.One, bits);
        LanePair<double> less = LanePair<double>.OfSum(power, -Vector512<double>.One);
        LanePair<double> sum = LanePair<double>.OfSum(less.High, power * beyond.High);
        Vector512<double> rest = Vector512.FusedMultiplyAdd(power, beyond.Low, sum.Low + less.Low);
        return (sum.High + rest) | (x & Vector512.Create(-0.0));
    }
}
