using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>
/// NumPy's order of complex numbers: by their real parts, and where these are equal by their imaginary ones. One that has a part that is
/// not a number is neither less than another nor greater.
/// </summary>
internal static class ComplexOrder
{
    public static bool IsLess(Complex x, Complex y) => IsRealLess(x, y) || (x.Real == y.Real && x.Imaginary < y.Imaginary);

    public static bool IsLessOrEqual(Complex x, Complex y) => IsRealLess(x, y) || (x.Real == y.Real && x.Imaginary <= y.Imaginary);

    private static bool IsRealLess(Complex x, Complex y) =>
        x.Real < y.Real && !double.IsNaN(x.Imaginary) && !double.IsNaN(y.Imaginary);
}
