using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The natural logarithm: that of a power of 2, and that of 1 + f, what is left between the roots of a half and of 2. With
/// s = f / (2 + f) the latter is f - s (f - 2 z r(z)), z = s², where r is the polynomial for which the whole is nearest: within a
/// hundredth of a unit in the last place.
/// </summary>
internal readonly struct LogLanes : ILaneFunction
{
    private const int RootOfHalfSingle = 0x3F3504F3;
    private const long RootOfHalfDouble = 0x3FE6A09E667F3BCD;

    public static double OfAny(double x) => Math.Log(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~(Vector512.GreaterThanOrEqual(x, Vector512.Create(1.17549435e-38f))
            & Vector512.LessThanOrEqual(x, Vector512.Create(float.MaxValue)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~(Vector512.GreaterThanOrEqual(x, Vector512.Create(2.2250738585072014E-308))
            & Vector512.LessThanOrEqual(x, Vector512.Create(double.MaxValue)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        Vector512<float> f = Split(x, out Vector512<float> exponent);
        Vector512<float> s = f / (f + Vector512.Create(2f));
        Vector512<float> z = s * s;
        Vector512<float> r = Curve(z) * z;
        Vector512<float> less = s * (f - (r + r));
        less = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(-1.4286068203094173e-06f), less);
        return Vector512.FusedMultiplyAdd(exponent, Vector512.Create(0.693145751953125f), f - less);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> f = Split(x, out Vector512<double> exponent);
        Vector512<double> s = f / (f + Vector512.Create(2.0));
        Vector512<double> z = s * s;
        Vector512<double> r = Curve(z) * z;
        Vector512<double> less = s * (f - (r + r));
        less = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(-5.497923018708371e-14), less);
        return Vector512.FusedMultiplyAdd(exponent, Vector512.Create(0.6931471805598903), f - less);
    }

    /// <summary>What a number is more than 1 by after division by 2 to the exponent, between the roots of a half and of 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<float> Split(Vector512<float> x, out Vector512<float> exponent)
    {
        Vector512<int> bits = x.AsInt32();
        Vector512<int> power = (bits - Vector512.Create(RootOfHalfSingle)) >> 23;
        exponent = Vector512.ConvertToSingle(power);
        return (bits - (power << 23)).AsSingle() - Vector512<float>.One;
    }

    /// <summary>The polynomial r of the squares of s.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<float> Curve(Vector512<float> z)
    {
        Vector512<float> r = Vector512.Create(0.11792493977459155f);
        r = Vector512.FusedMultiplyAdd(r, z, Vector512.Create(0.14268583980740762f));
        r = Vector512.FusedMultiplyAdd(r, z, Vector512.Create(0.2000016862538738f));
        r = Vector512.FusedMultiplyAdd(r, z, Vector512.Create(0.33333332818556577f));
        return r;
    }

    /// <summary>What a number is more than 1 by after division by 2 to the exponent, between the roots of a half and of 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Split(Vector512<double> x, out Vector512<double> exponent)
    {
        Vector512<long> bits = x.AsInt64();

        // The exponent is that of a number that is larger by what the root is less than 1; as a whole number it is at the end
        // of so large a floating one.
        Vector512<long> above = bits - Vector512.Create(RootOfHalfDouble - (1023L << 52));
        Vector512<long> power = above & Vector512.Create(0x7FF0000000000000);
        exponent =
            ((power >>> 52) | Vector512.Create(0x4330000000000000)).AsDouble() - Vector512.Create(4503599627370496.0 + 1023);
        return (bits - (power - Vector512.Create(1023L << 52))).AsDouble() - Vector512<double>.One;
    }

    /// <summary>The polynomial r of the squares of s.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Curve(Vector512<double> z)
    {
        Vector512<double> square = z * z;
        Vector512<double> odd = Vector512.Create(0.07656877787724002);
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.11111099189167756));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.1999999999970374));
        Vector512<double> even = Vector512.Create(0.07399533969966822);
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.09091787586375558));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.142857143720714));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.33333333333333676));
        return Vector512.FusedMultiplyAdd(odd, z, even);
    }
}
