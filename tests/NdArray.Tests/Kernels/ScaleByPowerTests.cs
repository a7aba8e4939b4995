using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Products with powers of 2 in vectors: to the bit those of the elements, whatever the powers.</summary>
public class ScaleByPowerTests
{
    private static readonly long[] _limits =
        [0, 1, -1, 3, 126, 127, 128, -126, -127, -149, -150, 1022, 1023, 1024, -1022, -1023, -1074, -1075, -2200, 2200, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue];

    [Fact]
    public void Of_single_precision()
    {
        Check<float, int>();
        Check<float, long>();
        Check<float, sbyte>();
    }

    [Fact]
    public void Of_double_precision()
    {
        Check<double, int>();
        Check<double, long>();
        Check<double, ushort>();
    }

    [Fact]
    public void Of_half_precision() => Check<Half, int>();

    private static void Check<T, TExponent>()
        where T : unmanaged, IFloatingPointIeee754<T>
        where TExponent : unmanaged, IBinaryInteger<TExponent>
    {
        Random random = new(1);
        using GuardedMemory elements = new(1100 * Unsafe.SizeOf<T>());
        using GuardedMemory powers = new(1100 * Unsafe.SizeOf<TExponent>());
        using GuardedMemory results = new(1100 * Unsafe.SizeOf<T>());
        foreach (int length in (int[])[.. Enumerable.Range(1, 70), 511, 512, 513, 1100])
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> x = elements.Elements<T>(length, guard), result = results.Elements<T>(length, guard);
                Span<TExponent> y = powers.Elements<TExponent>(length, guard);
                bool isUsual = length % 3 == 0;
                for (int i = 0; i < length; i++)
                {
                    x[i] = Number<T>(random);
                    y[i] = TExponent.CreateTruncating(isUsual ? random.Next(0, 9) : _limits[random.Next(_limits.Length)]);
                }

                ScaleByPower<T, TExponent>.Run(x, y, result);
                for (int i = 0; i < length; i++)
                {
                    AssertSame(T.ScaleB(x[i], int.CreateSaturating(y[i])), result[i]);
                }

                ScaleByPower<T, TExponent>.Run(x, y[0], result);
                for (int i = 0; i < length; i++)
                {
                    AssertSame(T.ScaleB(x[i], int.CreateSaturating(y[0])), result[i]);
                }
            }
        }
    }

    private static T Number<T>(Random random)
        where T : IFloatingPointIeee754<T> => random.Next(12) switch
        {
            0 => T.NaN,
            1 => T.NegativeInfinity,
            2 => T.NegativeZero,
            3 => T.Epsilon,
            _ => T.ScaleB(T.CreateChecked(random.NextDouble() - 0.5), random.Next(-Largest<T>(), Largest<T>())),
        };

    /// <summary>The largest exponent of a type.</summary>
    private static int Largest<T>() => typeof(T) == typeof(double) ? 1023 : typeof(T) == typeof(float) ? 127 : 15;

    private static void AssertSame<T>(T expected, T actual)
        where T : IFloatingPointIeee754<T>
    {
        Assert.Equal(expected, actual);
        Assert.True(T.IsNaN(expected) || T.IsNegative(expected) == T.IsNegative(actual));
    }
}
