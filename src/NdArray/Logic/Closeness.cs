using System.Numerics;
using NdArrays.Kernels;

namespace NdArrays.Logic;

/// <summary>When two numbers are nearly equal, computed in the type to which they promote, and the tolerance in that of the second.</summary>
/// <typeparam name="TWide">The type to which they promote.</typeparam>
/// <typeparam name="TSecond">The type of the second.</typeparam>
internal sealed class Closeness<TWide, TSecond>(double relative, double absolute, bool equalNan)
    where TWide : IFloatingPointIeee754<TWide>
    where TSecond : IFloatingPointIeee754<TSecond>
{
    private readonly TSecond _relative = TSecond.CreateTruncating(relative);
    private readonly TSecond _absolute = TSecond.CreateTruncating(absolute);

    /// <summary>Whether numbers are.</summary>
    public bool Of<T>(T a, T b)
        where T : INumberBase<T>
    {
        TWide x = TWide.CreateTruncating(a), y = TWide.CreateTruncating(b);
        return x == y
            || (TWide.IsFinite(y) && TWide.Abs(x - y) <= Tolerance(y))
            || (equalNan && TWide.IsNaN(x) && TWide.IsNaN(y));
    }

    /// <summary>Whether complex numbers are.</summary>
    public bool OfComplex(Complex a, Complex b) => a == b
        || (Complex.IsFinite(b) && TWide.CreateTruncating(ComplexMagnitude.Invoke(a - b)) <= Tolerance(TWide.CreateTruncating(ComplexMagnitude.Invoke(b))))
        || (equalNan && ComplexArithmetic.IsNaN(a) && ComplexArithmetic.IsNaN(b));

    private TWide Tolerance(TWide magnitude) =>
        TWide.CreateTruncating(_absolute + (_relative * TSecond.Abs(TSecond.CreateTruncating(magnitude))));
}
