using System.Numerics;
using System.Numerics.Tensors;

namespace NdArrays.Kernels;

/// <summary>The largest whole number that is not larger.</summary>
internal readonly struct FloorOp : IFloatingUnary<FloorOp>
{
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Floor(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => TensorPrimitives.Floor(x, destination);
}

/// <summary>The smallest whole number that is not smaller.</summary>
internal readonly struct CeilOp : IFloatingUnary<CeilOp>
{
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Ceiling(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => TensorPrimitives.Ceiling(x, destination);
}

/// <summary>The whole number towards 0.</summary>
internal readonly struct TruncOp : IFloatingUnary<TruncOp>
{
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Truncate(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => TensorPrimitives.Truncate(x, destination);
}

/// <summary>The nearest whole number, the even one of two.</summary>
internal readonly struct RintOp : IFloatingUnary<RintOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexArithmetic.Rint;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Round(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => TensorPrimitives.Round(x, destination);
}

/// <summary>The distance to the next number away from 0.</summary>
internal readonly struct SpacingOp : IFloatingUnary<SpacingOp>
{
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        if (!T.IsFinite(x))
        {
            return T.NaN;
        }

        // Of a half it is that to the next larger number, as in NumPy.
        return x < T.Zero && typeof(T) != typeof(Half) ? T.BitDecrement(x) - x : T.BitIncrement(x) - x;
    }
}

/// <summary>The next number after x in the direction of y.</summary>
internal readonly struct NextAfterOp : IFloatingBinary<NextAfterOp>
{
    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.IsNaN(x) || T.IsNaN(y) ? x + y : x == y ? y : x < y ? T.BitIncrement(x) : T.BitDecrement(x);
}

/// <summary>The magnitude of x with the sign of y.</summary>
internal readonly struct CopySignOp : IFloatingBinary<CopySignOp>
{
    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> => T.CopySign(x, y);

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => TensorPrimitives.CopySign(x, y, destination);

    public static void Run<T>(ReadOnlySpan<T> x, T y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => TensorPrimitives.CopySign(x, y, destination);
}

/// <summary>0 below 0, y at 0, and 1 above.</summary>
internal readonly struct HeavisideOp : IFloatingBinary<HeavisideOp>
{
    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> => T.IsNaN(x) ? x : T.IsZero(x) ? y : x < T.Zero ? T.Zero : T.One;
}
