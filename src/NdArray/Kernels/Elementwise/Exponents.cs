using System.Numerics;
using System.Numerics.Tensors;

namespace NdArrays.Kernels;

/// <summary>The square root.</summary>
internal readonly struct SqrtOp : IFloatingUnary<SqrtOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexExponents.Sqrt;

    public static int Cost => 2;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Sqrt(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => TensorPrimitives.Sqrt(x, destination);
}

/// <summary>The cube root.</summary>
internal readonly struct CbrtOp : IFloatingUnary<CbrtOp>
{
    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Cbrt(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<CbrtOp, CbrtLanes, T>(x, destination);
}

/// <summary>e to the power of x.</summary>
internal readonly struct ExpOp : IFloatingUnary<ExpOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexExponents.Exp;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Exp(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<ExpOp, ExpLanes, T>(x, destination);
}

/// <summary>2 to the power of x.</summary>
internal readonly struct Exp2Op : IFloatingUnary<Exp2Op>
{
    public static Func<Complex, Complex>? OfComplex => ComplexExponents.Exp2;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Pow(2, double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<Exp2Op, Exp2Lanes, T>(x, destination);
}

/// <summary>e to the power of x, less 1, also where that is small.</summary>
internal readonly struct ExpM1Op : IFloatingUnary<ExpM1Op>
{
    public static Func<Complex, Complex>? OfComplex => ComplexExponents.ExpM1;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(NearZero.ExpM1(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<ExpM1Op, ExpM1Lanes, T>(x, destination);
}

/// <summary>The natural logarithm.</summary>
internal readonly struct LogOp : IFloatingUnary<LogOp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexLogarithms.Log;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.Log(x);

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<LogOp, LogLanes, T>(x, destination);
}

/// <summary>The logarithm to base 2.</summary>
internal readonly struct Log2Op : IFloatingUnary<Log2Op>
{
    public static Func<Complex, Complex>? OfComplex => ComplexLogarithms.Log2;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Log2(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<Log2Op, Log2Lanes, T>(x, destination);
}

/// <summary>The logarithm to base 10.</summary>
internal readonly struct Log10Op : IFloatingUnary<Log10Op>
{
    public static Func<Complex, Complex>? OfComplex => ComplexLogarithms.Log10;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(Math.Log10(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<Log10Op, Log10Lanes, T>(x, destination);
}

/// <summary>The natural logarithm of 1 + x, also where that is small.</summary>
internal readonly struct Log1POp : IFloatingUnary<Log1POp>
{
    public static Func<Complex, Complex>? OfComplex => ComplexLogarithms.Log1P;

    public static int Cost => 8;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(NearZero.Log1P(double.CreateTruncating(x)));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.Run<Log1POp, Log1PLanes, T>(x, destination);
}

/// <summary>The logarithm of the sum of the exponentials.</summary>
internal readonly struct LogAddExpOp : IFloatingBinary<LogAddExpOp>
{
    public static int Cost => 32;

    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(NearZero.LogAddExp(double.CreateTruncating(x), double.CreateTruncating(y)));

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.RunPairs<LogAddExpOp, LogAddExpLanes, T>(x, y, destination);
}

/// <summary>The logarithm to base 2 of the sum of the powers of 2.</summary>
internal readonly struct LogAddExp2Op : IFloatingBinary<LogAddExp2Op>
{
    public static int Cost => 32;

    public static T Invoke<T>(T x, T y)
        where T : IFloatingPointIeee754<T> => T.CreateTruncating(NearZero.LogAddExp2(double.CreateTruncating(x), double.CreateTruncating(y)));

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : IFloatingPointIeee754<T> => InLanes.RunPairs<LogAddExp2Op, LogAddExp2Lanes, T>(x, y, destination);
}

/// <summary>x to the power of y; of whole numbers wrapped, for y of 0 or more.</summary>
internal readonly struct PowerOp : IOrderedBinary<PowerOp>
{
    public static int Cost => 32;

    public static T Invoke<T>(T x, T y)
        where T : INumber<T> => WholeNumbers.Are<T>()
            ? Whole(x, y)
            : T.CreateTruncating(Math.Pow(double.CreateTruncating(x), double.CreateTruncating(y)));

    public static void Run<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination)
        where T : INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            LanePairFunction.Run<PowerLanes>(SameSpan.Of<T, float>(x), SameSpan.Of<T, float>(y), SameSpan.Of<T, float>(destination));
            return;
        }

        if (typeof(T) == typeof(double))
        {
            LanePairFunction.Run<PowerLanes>(SameSpan.Of<T, double>(x), SameSpan.Of<T, double>(y), SameSpan.Of<T, double>(destination));
            return;
        }

        InWholeLanes.Run<OrderedBinary<PowerOp, T>, VectorPower, T>(x, y, destination);
    }

    private static T Whole<T>(T x, T y)
        where T : INumber<T>
    {
        T power = T.One;
        for (ulong rest = ulong.CreateTruncating(y); rest != 0; rest >>= 1)
        {
            power = (rest & 1) != 0 ? power * x : power;
            x *= x;
        }

        return power;
    }
}

/// <summary>x to the power of y.</summary>
internal readonly struct ComplexPower : IBinary<ComplexPower, Complex, Complex, Complex>
{
    public static int Cost => 64;

    public static Complex Invoke(Complex x, Complex y) => ComplexExponents.Power(x, y);
}
