using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Extremes of runs and their places beside those that are found one by one, flush against pages that must not be touched.</summary>
public class ExtremeTests
{
    [Fact]
    public void Extremes_of_whole_numbers_are_found()
    {
        Check<sbyte>();
        Check<byte>();
        Check<short>();
        Check<ushort>();
        Check<int>();
        Check<uint>();
        Check<long>();
        Check<ulong>();
    }

    [Fact]
    public void Extremes_of_floating_numbers_are_found()
    {
        Check(-0f, float.NaN, float.NegativeInfinity, float.PositiveInfinity);
        Check(-0.0, double.NaN, double.NegativeInfinity, double.PositiveInfinity);
        Check(Half.NegativeZero, Half.NaN, Half.NegativeInfinity, Half.PositiveInfinity);
    }

    private static void Check<T>(params ReadOnlySpan<T> special)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        const int Longest = 70000;
        using GuardedMemory memory = new(Longest * Unsafe.SizeOf<T>());
        Random random = new(1);
        T[] values = [T.MinValue, T.MaxValue, T.Zero, T.One, .. special];
        foreach (int length in Enumerable.Range(1, 300).Concat([511, 1025, 9001, 65536, Longest]))
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> run = memory.Elements<T>(length, guard);
                T least = T.CreateTruncating(random.Next(0, 60)), range = T.CreateTruncating(random.Next(1, 60));
                for (int i = 0; i < length; i++)
                {
                    run[i] = least + (T.CreateTruncating(random.Next(0, 60)) % range);
                }

                AssertExtremes<T>(run);
                run[random.Next(length)] = values[length % values.Length];
                AssertExtremes<T>(run);
                run.Fill(values[length % values.Length]);
                AssertExtremes<T>(run);
            }
        }
    }

    private static void AssertExtremes<T>(ReadOnlySpan<T> run)
        where T : unmanaged, INumber<T>
    {
        int most = 0, least = 0;
        T largest = run[0], smallest = run[0];
        for (int i = 1; i < run.Length; i++)
        {
            most = !T.IsNaN(run[most]) && (T.IsNaN(run[i]) || run[i] > run[most]) ? i : most;
            least = !T.IsNaN(run[least]) && (T.IsNaN(run[i]) || run[i] < run[least]) ? i : least;
            largest = T.Max(largest, run[i]);
            smallest = T.Min(smallest, run[i]);
        }

        AssertSame(largest, LaneExtreme.Run(run, largest: true));
        AssertSame(smallest, LaneExtreme.Run(run, largest: false));
        Assert.Equal(most, ExtremePlace.Of(run, largest: true));
        Assert.Equal(least, ExtremePlace.Of(run, largest: false));
    }

    private static void AssertSame<T>(T expected, T actual)
        where T : INumber<T>
    {
        Assert.Equal(expected, actual);
        Assert.Equal(T.IsNegative(expected), T.IsNegative(actual));
    }
}
