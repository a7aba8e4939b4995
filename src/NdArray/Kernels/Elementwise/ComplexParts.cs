using System.Numerics;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>The magnitude of a complex number.</summary>
internal readonly struct ComplexMagnitude : IUnary<ComplexMagnitude, Complex, double>
{
    public static int Cost => 8;

    public static double Invoke(Complex x) => double.Hypot(x.Real, x.Imaginary);
}

/// <summary>In what angles are counted.</summary>
internal interface IAngleUnit
{
    /// <summary>An angle that is counted in radians.</summary>
    static abstract T Of<T>(T radians)
        where T : IFloatingPointIeee754<T>;
}

/// <summary>Angles of which pi is half a circle.</summary>
internal readonly struct Radians : IAngleUnit
{
    public static T Of<T>(T radians)
        where T : IFloatingPointIeee754<T> => radians;
}

/// <summary>Angles of which 180 is half a circle.</summary>
internal readonly struct Degrees : IAngleUnit
{
    public static T Of<T>(T radians)
        where T : IFloatingPointIeee754<T> => radians * T.CreateTruncating(180 / Math.PI);
}

/// <summary>The angle of a complex number.</summary>
internal readonly struct ComplexAngle<TUnit> : IUnary<ComplexAngle<TUnit>, Complex, double>
    where TUnit : IAngleUnit
{
    public static int Cost => 16;

    public static double Invoke(Complex x) => TUnit.Of(Math.Atan2(x.Imaginary, x.Real));
}

/// <summary>The angle of a real number.</summary>
internal readonly struct AngleOp<TUnit> : IFloatingUnary<AngleOp<TUnit>>, IFloatingVectorUnary
    where TUnit : IAngleUnit
{
    public static int Cost => 16;

    public static T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T> => TUnit.Of(T.Atan2(T.Zero, x));

    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : IFloatingPointIeee754<T> => FloatingVectors.Unary<AngleOp<TUnit>, T>(x, destination);

    public static Vector512<T> Of<T, TBits>(Vector512<T> x)
        where T : IFloatingPointIeee754<T>
        where TBits : IBinaryInteger<TBits>
    {
        Vector512<T> angle = Vector512.IsNegative(x) & Vector512.Create(TUnit.Of(T.Pi));
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), angle, x);
    }
}

/// <summary>The real part of a complex number.</summary>
internal readonly struct RealPart : IUnary<RealPart, Complex, double>
{
    public static double Invoke(Complex x) => x.Real;
}

/// <summary>The imaginary part of a complex number.</summary>
internal readonly struct ImaginaryPart : IUnary<ImaginaryPart, Complex, double>
{
    public static double Invoke(Complex x) => x.Imaginary;
}
