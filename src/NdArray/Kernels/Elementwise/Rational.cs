using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>The greatest common divisor of the magnitudes.</summary>
internal readonly struct GcdOp : IIntegerBinary<GcdOp>
{
    public static Truths Truths => Truths.Refused;

    public static int Cost => 16;

    public static T Invoke<T>(T x, T y)
        where T : IBinaryInteger<T>
    {
        T a = T.IsNegative(x) ? -x : x, b = T.IsNegative(y) ? -y : y;
        while (!T.IsZero(a))
        {
            // The least number of a type has no counterpart and stays negative: what is over 1 divides it all the same.
            (a, b) = (WholeNumbers.Rest(b, a), a);
        }

        return T.IsNegative(b) ? -b : b;
    }

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => InWholeLanes.Run<IntegerBinary<GcdOp, T>, WholeLanes<WholeGcd>, T>(x, y, destination);
}

/// <summary>The least common multiple of the magnitudes.</summary>
internal readonly struct LcmOp : IIntegerBinary<LcmOp>
{
    public static Truths Truths => Truths.Refused;

    public static int Cost => 16;

    public static T Invoke<T>(T x, T y)
        where T : IBinaryInteger<T>
    {
        T divisor = GcdOp.Invoke(x, y);
        if (T.IsZero(divisor))
        {
            return T.Zero;
        }

        // A multiple that is too large wraps, and may become negative.
        return (T.IsNegative(x) ? -x : x) / divisor * (T.IsNegative(y) ? -y : y);
    }

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IBinaryInteger<T> => InWholeLanes.Run<IntegerBinary<LcmOp, T>, VectorLcm, T>(x, y, destination);
}
