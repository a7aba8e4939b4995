using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>The magnitude of a complex number.</summary>
internal readonly struct ComplexMagnitude : IUnary<ComplexMagnitude, Complex, double>
{
    public static int Cost => 8;

    public static double Invoke(Complex x) => double.Hypot(x.Real, x.Imaginary);
}

/// <summary>The angle of a complex number in radians.</summary>
internal readonly struct ComplexAngle : IUnary<ComplexAngle, Complex, double>
{
    public static int Cost => 16;

    public static double Invoke(Complex x) => Math.Atan2(x.Imaginary, x.Real);
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
