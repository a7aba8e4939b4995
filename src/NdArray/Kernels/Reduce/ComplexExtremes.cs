using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>Of two complex numbers the larger by its real part and then its imaginary one; the first that is nan.</summary>
internal readonly struct ComplexMaximum : IBinary<ComplexMaximum, Complex, Complex, Complex>
{
    public static int Cost => 4;

    public static Complex Invoke(Complex x, Complex y) =>
        ComplexMinimum.IsNan(x) || (!ComplexMinimum.IsNan(y) && !ComplexMinimum.IsLess(x, y)) ? x : y;
}

/// <summary>Of two complex numbers the smaller by its real part and then its imaginary one; the first that is nan.</summary>
internal readonly struct ComplexMinimum : IBinary<ComplexMinimum, Complex, Complex, Complex>
{
    public static int Cost => 4;

    public static Complex Invoke(Complex x, Complex y) => IsNan(x) || (!IsNan(y) && !IsLess(y, x)) ? x : y;

    public static bool IsNan(Complex value) => double.IsNaN(value.Real) || double.IsNaN(value.Imaginary);

    public static bool IsLess(Complex x, Complex y) => x.Real < y.Real || (x.Real == y.Real && x.Imaginary < y.Imaginary);
}

/// <summary>Of two complex numbers the larger, and one that is nan only if both are.</summary>
internal readonly struct ComplexFMax : IBinary<ComplexFMax, Complex, Complex, Complex>
{
    public static int Cost => 4;

    public static Complex Invoke(Complex x, Complex y) =>
        ComplexMinimum.IsNan(y) || (!ComplexMinimum.IsNan(x) && !ComplexMinimum.IsLess(x, y)) ? x : y;
}

/// <summary>Of two complex numbers the smaller, and one that is nan only if both are.</summary>
internal readonly struct ComplexFMin : IBinary<ComplexFMin, Complex, Complex, Complex>
{
    public static int Cost => 4;

    public static Complex Invoke(Complex x, Complex y) =>
        ComplexMinimum.IsNan(y) || (!ComplexMinimum.IsNan(x) && !ComplexMinimum.IsLess(y, x)) ? x : y;
}
