using System.Numerics;
using NdArrays.Kernels;

namespace NdArrays.Logic;

/// <summary>When two numbers are nearly equal.</summary>
internal sealed class Closeness(double relative, double absolute, bool equalNaN)
{
    /// <summary>Whether they are.</summary>
    public bool Of<T>(T a, T b)
        where T : INumber<T>
    {
        if (T.IsNaN(a) || T.IsNaN(b))
        {
            return equalNaN && T.IsNaN(a) && T.IsNaN(b);
        }

        if (a == b || T.IsInfinity(a) || T.IsInfinity(b))
        {
            return a == b;
        }

        double distance = double.Abs(double.CreateTruncating(a) - double.CreateTruncating(b));
        return distance <= absolute + (relative * double.Abs(double.CreateTruncating(b)));
    }

    /// <summary>Whether two complex numbers are: the distance in the plane counts.</summary>
    public bool Of(Complex a, Complex b)
    {
        if (ComplexArithmetic.IsNaN(a) || ComplexArithmetic.IsNaN(b))
        {
            return equalNaN && ComplexArithmetic.IsNaN(a) && ComplexArithmetic.IsNaN(b);
        }

        return a == b || (Complex.IsFinite(b) && ComplexMagnitude.Invoke(a - b) <= absolute + (relative * ComplexMagnitude.Invoke(b)));
    }
}
