using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>Numbers whose point floats, so that they overflow to infinity and vanish to 0.</summary>
internal static class Points
{
    /// <summary>Whether numbers of a type are of these.</summary>
    public static bool Has<T>() =>
        typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(Half) || typeof(T) == typeof(Complex);
}
