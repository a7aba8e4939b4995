using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Division of whole numbers as NumPy does it: no error ever, 0 where the divisor is 0, and what overflows wraps.</summary>
internal static class WholeNumbers
{
    /// <summary>Whether the numbers of a type are whole; the answer is known when the code is compiled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Are<T>() => AreSigned<T>() || AreUnsigned<T>();

    /// <summary>Whether they are whole and have signs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreSigned<T>() =>
        typeof(T) == typeof(sbyte) || typeof(T) == typeof(short) || typeof(T) == typeof(int) || typeof(T) == typeof(long)
        || typeof(T) == typeof(nint) || typeof(T) == typeof(Int128) || typeof(T) == typeof(BigInteger);

    /// <summary>Whether they are whole and there are vectors of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreInVectors<T>() => Are<T>() && Vector512<T>.IsSupported;

    /// <summary>The floor of x / y.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Floor<T>(T x, T y)
        where T : INumberBase<T>
    {
        if (T.IsZero(y))
        {
            return T.Zero;
        }

        if (AreSigned<T>() && y == -T.One)
        {
            // The least number has no counterpart, and the processor refuses to divide it.
            return -x;
        }

        T quotient = x / y;
        return AreSigned<T>() && T.IsNegative(x) != T.IsNegative(y) && quotient * y != x ? quotient - T.One : quotient;
    }

    /// <summary>What the floor of x / y leaves over, with the sign of y.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Modulus<T>(T x, T y)
        where T : INumber<T>
    {
        T rest = Rest(x, y);
        return AreSigned<T>() && !T.IsZero(rest) && T.IsNegative(rest) != T.IsNegative(y) ? rest + y : rest;
    }

    /// <summary>What x / y, cut to a whole number, leaves over, with the sign of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Rest<T>(T x, T y)
        where T : INumber<T> =>
        T.IsZero(y) || (AreSigned<T>() && y == -T.One) ? T.Zero : x % y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreUnsigned<T>() =>
        typeof(T) == typeof(byte) || typeof(T) == typeof(ushort) || typeof(T) == typeof(uint) || typeof(T) == typeof(ulong)
        || typeof(T) == typeof(nuint) || typeof(T) == typeof(UInt128) || typeof(T) == typeof(char);
}
