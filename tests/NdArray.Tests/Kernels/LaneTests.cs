using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Runs that become one element, at every length, flush against pages that must not be touched, beside the obvious loop.</summary>
public class LaneTests
{
    private const int Longest = 300;

    [Fact]
    public void Sums_of_floating_numbers_are_exact_where_they_can_be()
    {
        CheckSums<float>();
        CheckSums<double>();
        CheckSums<int>();
        CheckSums<long>();
        CheckSums<byte>();
        CheckSums<ushort>();
    }

    [Fact]
    public void Extremes_and_their_places_are_found()
    {
        CheckExtremes<float>();
        CheckExtremes<double>();
        CheckExtremes<int>();
        CheckExtremes<ulong>();
        CheckExtremes<sbyte>();
        CheckExtremes<ushort>();
    }

    [Fact]
    public void An_element_that_is_not_a_number_is_the_extreme()
    {
        CheckNaN<float>();
        CheckNaN<double>();
    }

    [Fact]
    public void The_positive_zero_is_the_larger()
    {
        foreach (int length in (int[])[2, 64, 65, 200])
        {
            float[] zeros = new float[length];
            Array.Fill(zeros, -0f);
            Assert.True(float.IsNegative(LaneExtreme.Run<float>(zeros, largest: true)));
            zeros[length / 2] = 0;
            Assert.False(float.IsNegative(LaneExtreme.Run<float>(zeros, largest: true)));
            Assert.True(float.IsNegative(LaneExtreme.Run<float>(zeros, largest: false)));
        }
    }

    private static void CheckSums<T>()
        where T : unmanaged, INumber<T> => ForEachRun<T>((run, where) =>
        {
            if (!LaneFold<LaneSum>.TryRun<T>(run, out T sum))
            {
                Assert.True(run.Length < 256 / Unsafe.SizeOf<T>(), where);
                return;
            }

            T expected = T.Zero;
            foreach (T element in run)
            {
                expected += element;
            }

            Assert.True(expected == sum, where);
        });

    private static void CheckExtremes<T>()
        where T : unmanaged, INumber<T> => ForEachRun<T>((run, where) =>
        {
            foreach (bool largest in (bool[])[true, false])
            {
                int best = 0;
                for (int i = 1; i < run.Length; i++)
                {
                    best = (largest ? run[i] > run[best] : run[i] < run[best]) ? i : best;
                }

                Assert.True(run[best] == LaneExtreme.Run<T>(run, largest), where);
                Assert.True(best == LaneExtreme.IndexOf<T>(run, run[best]), where);
                Assert.Equal(best, ExtremePlace.Of<T>(run, largest));
            }

            Assert.True(run.Length == LaneExtreme.IndexOf<T>(run, T.CreateChecked(127)), where);
        });

    private static void CheckNaN<T>()
        where T : unmanaged, IFloatingPointIeee754<T> => ForEachRun<T>((run, where) =>
        {
            foreach (int place in (int[])[0, run.Length / 2, run.Length - 1])
            {
                T before = run[place];
                run[place] = T.NaN;
                Assert.True(T.IsNaN(LaneExtreme.Run<T>(run, largest: true)), where);
                Assert.True(T.IsNaN(LaneExtreme.Run<T>(run, largest: false)), where);
                Assert.Equal(place, LaneExtreme.IndexOf<T>(run, T.NaN));
                Assert.Equal(place, ExtremePlace.Of<T>(run, largest: true));
                run[place] = before;
            }
        });

    /// <summary>Runs of small whole numbers, none of them 127, against both guards.</summary>
    private static void ForEachRun<T>(RunCheck<T> check)
        where T : unmanaged, INumber<T>
    {
        using GuardedMemory memory = new((Longest * Unsafe.SizeOf<T>()) + 64);
        for (int length = 1; length <= Longest; length++)
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> run = memory.Elements<T>(length, guard);
                for (int i = 0; i < length; i++)
                {
                    run[i] = T.CreateChecked(1 + (((i * 37) + length) % 101));
                }

                check(run, $"{typeof(T).Name}, {length} elements, {guard}");
            }
        }
    }

    private delegate void RunCheck<T>(Span<T> run, string where);
}
