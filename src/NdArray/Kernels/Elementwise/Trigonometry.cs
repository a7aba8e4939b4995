using System.Numerics;
using System.Numerics.Tensors;

namespace NdArrays.Kernels;

/// <summary>The sine of an angle in radians.</summary>
internal readonly struct SinOp : IFloatingUnary<SinOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexTrigonometry.Sin;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Sin(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<SinOp, SinLanes, T>(x, destination);
}

/// <summary>The cosine of an angle in radians.</summary>
internal readonly struct CosOp : IFloatingUnary<CosOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexTrigonometry.Cos;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Cos(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<CosOp, CosLanes, T>(x, destination);
}

/// <summary>The tangent of an angle in radians.</summary>
internal readonly struct TanOp : IFloatingUnary<TanOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexTrigonometry.Tan;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Tan(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<TanOp, TanLanes, T>(x, destination);
}

/// <summary>The angle in radians of a sine.</summary>
internal readonly struct ArcSinOp : IFloatingUnary<ArcSinOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexInverses.ArcSin;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Asin(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<ArcSinOp, ArcSinLanes, T>(x, destination);
}

/// <summary>The angle in radians of a cosine.</summary>
internal readonly struct ArcCosOp : IFloatingUnary<ArcCosOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexInverses.ArcCos;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Acos(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<ArcCosOp, ArcCosLanes, T>(x, destination);
}

/// <summary>The angle in radians of a tangent.</summary>
internal readonly struct ArcTanOp : IFloatingUnary<ArcTanOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexInverses.ArcTan;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Atan(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<ArcTanOp, ArcTanLanes, T>(x, destination);
}

/// <summary>The angle in radians of a point, by its ordinate and abscissa.</summary>
internal readonly struct ArcTan2Op : IFloatingBinary<ArcTan2Op>
{
    public static int Cost => 16;

    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Atan2(double.CreateTruncating(x), double.CreateTruncating(y)));

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.RunPairs<ArcTan2Op, ArcTan2Lanes, T>(x, y, destination);
}

/// <summary>The hypotenuse of two legs.</summary>
internal readonly struct HypotOp : IFloatingBinary<HypotOp>
{
    public static int Cost => 4;

    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> => T.Hypot(x, y);

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => TensorPrimitives.Hypot(x, y, destination);
}

/// <summary>Degrees as radians.</summary>
internal readonly struct Deg2RadOp : IFloatingUnary<Deg2RadOp>
{
    // The factor is rounded once. Halves are computed as floats, in which it is no less exact than the numbers.
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => typeof(T) == typeof(Half)
            ? T.CreateTruncating(float.CreateTruncating(x) * (MathF.PI / 180))
            : x * T.CreateTruncating(Math.PI / 180);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T>
    {
        if (typeof(T) != typeof(Half))
        {
            TensorPrimitives.Multiply(x, T.CreateTruncating(Math.PI / 180), destination);
            return;
        }

        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = Invoke(x[i]);
        }
    }
}

/// <summary>Radians as degrees.</summary>
internal readonly struct Rad2DegOp : IFloatingUnary<Rad2DegOp>
{
    // The factor is rounded once. Halves are computed as floats, in which it is no less exact than the numbers.
    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => typeof(T) == typeof(Half)
            ? T.CreateTruncating(float.CreateTruncating(x) * (180 / MathF.PI))
            : x * T.CreateTruncating(180 / Math.PI);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T>
    {
        if (typeof(T) != typeof(Half))
        {
            TensorPrimitives.Multiply(x, T.CreateTruncating(180 / Math.PI), destination);
            return;
        }

        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = Invoke(x[i]);
        }
    }
}

/// <summary>The sine of pi times x, divided by that; 1 at 0.</summary>
internal readonly struct SincOp : IFloatingUnary<SincOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexTrigonometry.Sinc;

    public static int Cost => 16;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(SincLanes.OfAny(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<SincOp, SincLanes, T>(x, destination);
}
