using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Parts of floating numbers of single or double precision, for vectors of either.</summary>
internal static class VectorParts
{
    /// <summary>2 to this power makes the least numbers normal ones.</summary>
    private const int Lift = 54;

    /// <summary>The whole numbers towards 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Truncate<T>(Vector512<T> x) => typeof(T) == typeof(float)
        ? Vector512.Truncate(x.AsSingle()).As<float, T>()
        : Vector512.Truncate(x.AsDouble()).As<double, T>();

    /// <summary>The nearest whole numbers, the even ones of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Round<T>(Vector512<T> x) => typeof(T) == typeof(float)
        ? Vector512.Round(x.AsSingle()).As<float, T>()
        : Vector512.Round(x.AsDouble()).As<double, T>();

    /// <summary>All bits of the lanes of numbers that are neither infinite nor NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AreFinite<T>(Vector512<T> x)
        where T : IFloatingPointIeee754<T> => Vector512.LessThan(Vector512.Abs(x), Vector512.Create(T.PositiveInfinity));

    /// <summary>Fractions from 0.5 to 1, with the sign; 0 and what is not finite are their own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Mantissas<T, TBits>(Vector512<T> x)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        Vector512<TBits> bits = Lifted<T, TBits>(x, out _).As<T, TBits>();
        Vector512<TBits> half = Vector512.Create(T.One / (T.One + T.One)).As<T, TBits>();
        return Vector512.ConditionalSelect(HaveNoExponent(x), x, ((bits & ~Exponent<T, TBits>()) | half).As<TBits, T>());
    }

    /// <summary>The exponents that belong to these fractions, as whole numbers; 0 for those that are their own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Exponents<T, TBits>(Vector512<T> x)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        int digits = typeof(T) == typeof(float) ? 23 : 52;
        int bias = typeof(T) == typeof(float) ? 126 : 1022;
        Vector512<TBits> bits = Lifted<T, TBits>(x, out Vector512<T> isLifted).As<T, TBits>();
        Vector512<TBits> power = ((bits & Exponent<T, TBits>()) >>> digits) - Vector512.Create(TBits.CreateTruncating(bias));
        power -= isLifted.As<T, TBits>() & Vector512.Create(TBits.CreateTruncating(Lift));
        return power & ~HaveNoExponent(x).As<T, TBits>();
    }

    /// <summary>The bits of the exponent, which are those of infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TBits> Exponent<T, TBits>()
        where T : IFloatingPointIeee754<T> => Vector512.Create(T.PositiveInfinity).As<T, TBits>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> HaveNoExponent<T>(Vector512<T> x)
        where T : IFloatingPointIeee754<T> => Vector512.Equals(x, Vector512<T>.Zero) | ~AreFinite(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Lifted<T, TBits>(Vector512<T> x, out Vector512<T> isLifted)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        Vector512<TBits> bits = x.As<T, TBits>() & Exponent<T, TBits>();
        isLifted = Vector512.Equals(bits, Vector512<TBits>.Zero).As<TBits, T>();
        return Vector512.ConditionalSelect(isLifted, x * Vector512.Create(T.CreateTruncating(1L << Lift)), x);
    }
}
