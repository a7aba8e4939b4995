using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>The floor of x / y, and 0 where y is 0.</summary>
internal readonly struct WholeFloor : IWholeFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x, Vector512<float> y) =>
        Vector512.AndNot(Vector512.Floor(x / y), Vector512.Equals(y, Vector512<float>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y) =>
        Vector512.AndNot(Vector512.Floor(x / y), Vector512.Equals(y, Vector512<double>.Zero));

    public static long OfAny(long x, long y) => WholeNumbers.Floor(x, y);

    public static ulong OfAny(ulong x, ulong y) => WholeNumbers.Floor(x, y);
}

/// <summary>What the floor of x / y leaves over, with the sign of y; 0 where y is 0.</summary>
internal readonly struct WholeModulus : IWholeFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x, Vector512<float> y) =>
        Vector512.AndNot(x - (Vector512.Floor(x / y) * y), Vector512.Equals(y, Vector512<float>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y) =>
        Vector512.AndNot(x - (Vector512.Floor(x / y) * y), Vector512.Equals(y, Vector512<double>.Zero));

    public static long OfAny(long x, long y) => WholeNumbers.Modulus(x, y);

    public static ulong OfAny(ulong x, ulong y) => WholeNumbers.Modulus(x, y);
}

/// <summary>What x / y, cut to a whole number, leaves over, with the sign of x; 0 where y is 0.</summary>
internal readonly struct WholeRest : IWholeFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x, Vector512<float> y) =>
        Vector512.AndNot(x - (Vector512.Truncate(x / y) * y), Vector512.Equals(y, Vector512<float>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y) =>
        Vector512.AndNot(x - (Vector512.Truncate(x / y) * y), Vector512.Equals(y, Vector512<double>.Zero));

    public static long OfAny(long x, long y) => WholeNumbers.Rest(x, y);

    public static ulong OfAny(ulong x, ulong y) => WholeNumbers.Rest(x, y);
}

/// <summary>The greatest common divisor of the magnitudes.</summary>
internal readonly struct WholeGcd : IWholeFunction
{
    public static Vector512<float> Of(Vector512<float> x, Vector512<float> y)
    {
        Vector512<float> a = Vector512.Abs(x), b = Vector512.Abs(y);
        while (!Vector512.EqualsAll(a, Vector512<float>.Zero))
        {
            // Lanes that are done keep what they have.
            Vector512<float> rest = WholeRest.Of(b, a);
            b = Vector512.ConditionalSelect(Vector512.Equals(a, Vector512<float>.Zero), b, a);
            a = rest;
        }

        return b;
    }

    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y)
    {
        Vector512<double> a = Vector512.Abs(x), b = Vector512.Abs(y);
        while (!Vector512.EqualsAll(a, Vector512<double>.Zero))
        {
            Vector512<double> rest = WholeRest.Of(b, a);
            b = Vector512.ConditionalSelect(Vector512.Equals(a, Vector512<double>.Zero), b, a);
            a = rest;
        }

        return b;
    }

    public static long OfAny(long x, long y) => GcdOp.Invoke(x, y);

    public static ulong OfAny(ulong x, ulong y) => GcdOp.Invoke(x, y);
}
