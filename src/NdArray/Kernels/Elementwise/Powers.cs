using System.Numerics;

namespace NdArrays.Kernels;

/// <summary>The powers of a number.</summary>
internal static class Powers
{
    /// <summary>Writes the powers from 0 on, each the one before times the number.</summary>
    public static void Fill<T>(Span<T> powers, T number)
        where T : INumberBase<T>
    {
        T power = T.One;
        for (int i = 0; i < powers.Length; i++)
        {
            powers[i] = power;

            // The first power is the number itself: of complex numbers a product with 1 may have another sign of 0.
            power = i == 0 ? number : power * number;
        }
    }
}
