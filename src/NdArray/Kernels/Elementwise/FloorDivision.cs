using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>Division of floating numbers with a whole quotient, towards negative infinity.</summary>
internal static class FloorDivision
{
    /// <summary>The floor of x / y.</summary>
    public static T Quotient<T>(T x, T y)
        where T : INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            return (T)(object)Of((float)(object)x, (float)(object)y).Quotient;
        }

        if (typeof(T) == typeof(double))
        {
            return (T)(object)Of((double)(object)x, (double)(object)y).Quotient;
        }

        if (typeof(T) == typeof(Half))
        {
            return (T)(object)(Half)Of((float)(Half)(object)x, (float)(Half)(object)y).Quotient;
        }

        T rest = Remainder(x, y);
        return (x - rest) / y;
    }

    /// <summary>What it leaves over, with the sign of y.</summary>
    public static T Remainder<T>(T x, T y)
        where T : INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            return (T)(object)Of((float)(object)x, (float)(object)y).Remainder;
        }

        if (typeof(T) == typeof(double))
        {
            return (T)(object)Of((double)(object)x, (double)(object)y).Remainder;
        }

        if (typeof(T) == typeof(Half))
        {
            return (T)(object)(Half)Of((float)(Half)(object)x, (float)(Half)(object)y).Remainder;
        }

        T rest = x % y;
        return !T.IsZero(rest) && T.IsNegative(rest) != T.IsNegative(y) ? rest + y : rest;
    }

    private static (T Quotient, T Remainder) Of<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T rest = x % y;
        if (T.IsZero(y))
        {
            return (x / y, rest);
        }

        T quotient = (x - rest) / y;
        if (T.IsZero(rest))
        {
            // A rest of nothing has the sign of the divisor.
            rest = T.CopySign(T.Zero, y);
        }
        else if ((y < T.Zero) != (rest < T.Zero))
        {
            rest += y;
            quotient -= T.One;
        }

        if (T.IsZero(quotient))
        {
            return (T.CopySign(T.Zero, x / y), rest);
        }

        // The quotient is whole but for rounding, to either side.
        T whole = T.Floor(quotient);
        return (quotient - whole > T.CreateTruncating(0.5) ? whole + T.One : whole, rest);
    }
}
