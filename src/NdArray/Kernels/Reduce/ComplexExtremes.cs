using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>Of two complex numbers the larger by its real part and then its imaginary one; the first that is nan.</summary>
internal readonly struct ComplexMaximum : IBinary<ComplexMaximum, Complex, Complex, Complex>
{
    public static int Cost => 4;

    public static Complex Invoke(Complex x, Complex y) =>
        ComplexArithmetic.IsNaN(x) || (!ComplexArithmetic.IsNaN(y) && !ComplexOrder.IsLess(x, y)) ? x : y;
}

/// <summary>Of two complex numbers the smaller by its real part and then its imaginary one; the first that is nan.</summary>
internal readonly struct ComplexMinimum : IBinary<ComplexMinimum, Complex, Complex, Complex>
{
    public static int Cost => 4;

    public static Complex Invoke(Complex x, Complex y) =>
        ComplexArithmetic.IsNaN(x) || (!ComplexArithmetic.IsNaN(y) && !ComplexOrder.IsLess(y, x)) ? x : y;
}

/// <summary>Of two complex numbers the larger, and one that is nan only if both are.</summary>
internal readonly struct ComplexFMax : IBinary<ComplexFMax, Complex, Complex, Complex>
{
    public static int Cost => 4;

    public static Complex Invoke(Complex x, Complex y) =>
        ComplexArithmetic.IsNaN(y) || (!ComplexArithmetic.IsNaN(x) && !ComplexOrder.IsLess(x, y)) ? x : y;
}

/// <summary>Of two complex numbers the smaller, and one that is nan only if both are.</summary>
internal readonly struct ComplexFMin : IBinary<ComplexFMin, Complex, Complex, Complex>
{
    public static int Cost => 4;

    public static Complex Invoke(Complex x, Complex y) =>
        ComplexArithmetic.IsNaN(y) || (!ComplexArithmetic.IsNaN(x) && !ComplexOrder.IsLess(y, x)) ? x : y;
}
