using System.Numerics;

namespace NdArrays.Logic;

/// <summary>When two numbers are nearly equal.</summary>
internal sealed class Closeness(double relative, double absolute, bool equalNan)
{
    /// <summary>Whether they are.</summary>
    public bool Of<T>(T a, T b)
        where T : INumber<T>
    {
        if (T.IsNaN(a) || T.IsNaN(b))
        {
            return equalNan && T.IsNaN(a) && T.IsNaN(b);
        }

        if (a == b || T.IsInfinity(a) || T.IsInfinity(b))
        {
            return a == b;
        }

        double distance = double.Abs(double.CreateTruncating(a) - double.CreateTruncating(b));
        return distance <= absolute + (relative * double.Abs(double.CreateTruncating(b)));
    }
}
