using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>The hyperbolic sine.</summary>
internal readonly struct SinhOp : IFloatingUnary<SinhOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexTrigonometry.Sinh;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Sinh(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<SinhOp, SinhLanes, T>(x, destination);
}

/// <summary>The hyperbolic cosine.</summary>
internal readonly struct CoshOp : IFloatingUnary<CoshOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexTrigonometry.Cosh;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Cosh(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<CoshOp, CoshLanes, T>(x, destination);
}

/// <summary>The hyperbolic tangent.</summary>
internal readonly struct TanhOp : IFloatingUnary<TanhOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexTrigonometry.Tanh;

    public static int Cost => 16;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Tanh(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<TanhOp, TanhLanes, T>(x, destination);
}

/// <summary>The inverse hyperbolic sine.</summary>
internal readonly struct ArcSinhOp : IFloatingUnary<ArcSinhOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexInverses.ArcSinh;

    public static int Cost => 16;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Asinh(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<ArcSinhOp, ArcSinhLanes, T>(x, destination);
}

/// <summary>The inverse hyperbolic cosine.</summary>
internal readonly struct ArcCoshOp : IFloatingUnary<ArcCoshOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexInverses.ArcCosh;

    public static int Cost => 16;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Acosh(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<ArcCoshOp, ArcCoshLanes, T>(x, destination);
}

/// <summary>The inverse hyperbolic tangent.</summary>
internal readonly struct ArcTanhOp : IFloatingUnary<ArcTanhOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexInverses.ArcTanh;

    public static int Cost => 16;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Atanh(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<ArcTanhOp, ArcTanhLanes, T>(x, destination);
}
