using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>The hyperbolic tangent of vectors beside that of the platform's library.</summary>
public class TanhTests
{
    private const int Longest = 70;

    [Fact]
    public void Single_precision_is_within_a_unit_and_a_tenth()
    {
        using GuardedMemory memory = new((Longest * sizeof(float)) + 64);
        ForEachRun((length, guard, scale) =>
        {
            Span<float> run = memory.Elements<float>(length, guard);
            float[] numbers = [.. Numbers(length, scale).Select(x => (float)x)];
            memory.Clear();
            TanhLanes.Run(numbers, run);
            memory.AssertUntouchedAround<float>(run);
            for (int i = 0; i < length; i++)
            {
                double expected = Math.Tanh(numbers[i]);
                float nearest = float.Abs((float)expected);
                double unit = float.BitIncrement(nearest) - nearest;
                Assert.True(double.Abs(run[i] - expected) <= 1.1 * unit, $"{numbers[i]:R}: {run[i]:R}, not {expected:R}");
            }
        });
    }

    [Fact]
    public void Double_precision_is_within_two_units_of_the_library()
    {
        using GuardedMemory memory = new((Longest * sizeof(double)) + 64);
        ForEachRun((length, guard, scale) =>
        {
            Span<double> run = memory.Elements<double>(length, guard);
            double[] numbers = [.. Numbers(length, scale)];
            memory.Clear();
            TanhLanes.Run(numbers, run);
            memory.AssertUntouchedAround<double>(run);
            for (int i = 0; i < length; i++)
            {
                long apart = BitConverter.DoubleToInt64Bits(Math.Tanh(numbers[i])) - BitConverter.DoubleToInt64Bits(run[i]);
                Assert.True(long.Abs(apart) <= 2, $"{numbers[i]:R}: {run[i]:R}");
            }
        });
    }

    [Fact]
    public void Zeros_keep_their_signs_and_what_is_not_a_number_stays_so()
    {
        double[] numbers = [0, -0.0, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 1e308, double.Epsilon, -double.Epsilon];
        double[] expected = [0, -0.0, 1, -1, double.NaN, 1, double.Epsilon, -double.Epsilon];
        double[] results = new double[numbers.Length];
        TanhLanes.Run(numbers, results);
        Assert.Equal(expected, results);
        Assert.True(double.IsNegative(results[1]));

        float[] singles = [0, -0f, float.PositiveInfinity, float.NegativeInfinity, float.NaN, 1e38f, float.Epsilon, -float.Epsilon];
        TanhLanes.Run(singles, singles);
        Assert.Equal([0, -0f, 1, -1, float.NaN, 1, float.Epsilon, -float.Epsilon], singles);
        Assert.True(float.IsNegative(singles[1]));
    }

    private static IEnumerable<double> Numbers(int count, double scale)
    {
        Random random = new(count);
        return Enumerable.Range(0, count).Select(_ => ((random.NextDouble() * 2) - 1) * scale);
    }

    private static void ForEachRun(Action<int, Guard, double> check)
    {
        for (int length = 0; length <= Longest; length++)
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                foreach (double scale in (double[])[1e-20, 1e-3, 0.75, 1, 3, 30])
                {
                    check(length, guard, scale);
                }
            }
        }
    }
}
