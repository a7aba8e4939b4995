using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

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
internal readonly struct SpacingOp : IFloatingUnary<SpacingOp>, IFloatingVectorUnary
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

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => FloatingVectors.Unary<SpacingOp, T>(x, destination);

    public static Vector512<T> Of<T, TBits>(Vector512<T> x)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        Vector512<T> size = Vector512.Abs(x);
        Vector512<T> step = (size.As<T, TBits>() + Vector512<TBits>.One).As<TBits, T>() - size;
        step = Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512<T>.Zero), -step, step);
        return Vector512.ConditionalSelect(VectorParts.AreFinite(x), step, Vector512.Create(T.NaN));
    }
}

/// <summary>The next number after x in the direction of y.</summary>
internal readonly struct NextAfterOp : IFloatingBinary<NextAfterOp>, IFloatingVectorBinary
{
    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.IsNaN(x) || T.IsNaN(y) ? x + y : x == y ? y : x < y ? T.BitIncrement(x) : T.BitDecrement(x);

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => FloatingVectors.Binary<NextAfterOp, T>(x, y, destination);

    public static Vector512<T> Of<T, TBits>(Vector512<T> x, Vector512<T> y)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        Vector512<TBits> bits = x.As<T, TBits>();
        Vector512<T> isUp = Vector512.LessThan(x, y);
        Vector512<T> isToZero = isUp ^ Vector512.GreaterThan(x, Vector512<T>.Zero);
        Vector512<T> step = Vector512.ConditionalSelect(
            isToZero, (bits - Vector512<TBits>.One).As<TBits, T>(), (bits + Vector512<TBits>.One).As<TBits, T>());
        Vector512<T> least = Vector512.ConditionalSelect(isUp, Vector512.Create(T.Epsilon), Vector512.Create(-T.Epsilon));
        step = Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<T>.Zero), least, step);
        step = Vector512.ConditionalSelect(Vector512.Equals(x, y), y, step);
        return Vector512.ConditionalSelect(Vector512.Equals(x, x) & Vector512.Equals(y, y), step, x + y);
    }
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
internal readonly struct HeavisideOp : IFloatingBinary<HeavisideOp>, IFloatingVectorBinary
{
    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> => T.IsNaN(x) ? x : T.IsZero(x) ? y : x < T.Zero ? T.Zero : T.One;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => FloatingVectors.Binary<HeavisideOp, T>(x, y, destination);

    public static Vector512<T> Of<T, TBits>(Vector512<T> x, Vector512<T> y)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        Vector512<T> step = Vector512.AndNot(Vector512<T>.One, Vector512.LessThan(x, Vector512<T>.Zero));
        step = Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<T>.Zero), y, step);
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), step, x);
    }
}

/// <summary>x rounded to parts of 1, of which there are y: the nearest one, the even one of two.</summary>
internal readonly struct RoundToPartOp : IFloatingBinary<RoundToPartOp>, IFloatingVectorBinary
{
    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> => T.Round(x * y) / y;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => FloatingVectors.Binary<RoundToPartOp, T>(x, y, destination);

    public static Vector512<T> Of<T, TBits>(Vector512<T> x, Vector512<T> y)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits> => VectorParts.Round(x * y) / y;
}

/// <summary>x rounded to multiples of y: the nearest one, the even one of two.</summary>
internal readonly struct RoundToMultipleOp : IFloatingBinary<RoundToMultipleOp>, IFloatingVectorBinary
{
    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> => T.Round(x / y) * y;

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => FloatingVectors.Binary<RoundToMultipleOp, T>(x, y, destination);

    public static Vector512<T> Of<T, TBits>(Vector512<T> x, Vector512<T> y)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits> => VectorParts.Round(x / y) * y;
}
