using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// e to the power of x: 2 to a whole power k, and 1 + r + r² q(r) for what x is more than k ln 2, where q is the polynomial for
/// which the whole is nearest: within a thirtieth of a unit in the last place.
/// </summary>
internal readonly struct ExpLanes : ILaneFunction
{
    /// <summary>The largest powers whose exponentials and their reciprocals are normal numbers.</summary>
    private const float MostSingle = 87f;
    private const double MostDouble = 708;

    public static double OfAny(double x) => Math.Exp(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(MostSingle));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(MostDouble));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        // Added to so large a number, the product is rounded to a whole one, which its last bits are.
        Vector512<float> shift = Vector512.Create(12582912f);
        Vector512<float> shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.4426950408889634f), shift);
        Vector512<float> whole = shifted - shift;
        Vector512<float> rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-0.693145751953125f), x);
        rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-1.4286068203094173e-06f), rest);
        Vector512<float> power = Vector512.FusedMultiplyAdd(Curve(rest), rest * rest, rest) + Vector512<float>.One;
        return (power.AsInt32() + (shifted.AsInt32() << 23)).AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> shift = Vector512.Create(6755399441055744.0);
        Vector512<double> shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.4426950408889634), shift);
        Vector512<double> whole = shifted - shift;
        Vector512<double> rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-0.6931471805598903), x);
        rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-5.497923018708371e-14), rest);
        Vector512<double> power = Vector512.FusedMultiplyAdd(Curve(rest), rest * rest, rest) + Vector512<double>.One;
        return (power.AsInt64() + (shifted.AsInt64() << 52)).AsDouble();
    }

    /// <summary>What of the power is beyond 1 + r, by r².</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<float> Curve(Vector512<float> rest)
    {
        Vector512<float> square = rest * rest;
        Vector512<float> odd = Vector512.Create(0.0001979029809708457f);
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.008333497340706318f));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.16666665867011146f));
        Vector512<float> even = Vector512.Create(0.0013944703561459791f);
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.04166629436485366f));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.5000000067839548f));
        return Vector512.FusedMultiplyAdd(odd, rest, even);
    }

    /// <summary>What of the power is beyond 1 + r, by r².</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Curve(Vector512<double> rest)
    {
        Vector512<double> square = rest * rest;
        Vector512<double> odd = Vector512.Create(2.500001837640453e-08);
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(2.7557586805904078e-06));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.00019841269505770564));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.00833333333349498));
        odd = Vector512.FusedMultiplyAdd(odd, square, Vector512.Create(0.1666666666666641));
        Vector512<double> even = Vector512.Create(2.763030634462171e-07);
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(2.480149294936181e-05));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.0013888888943760233));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.041666666666529725));
        even = Vector512.FusedMultiplyAdd(even, square, Vector512.Create(0.5000000000000011));
        return Vector512.FusedMultiplyAdd(odd, rest, even);
    }
}
