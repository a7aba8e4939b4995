using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <content>Elements repeated.</content>
public abstract partial class KernelTests<T>
{
    [Fact]
    public void Every_element_is_repeated_as_often()
    {
        int[] lengths = [.. Enumerable.Range(0, 20), 31, 33, 63, 64, 65, 67, 71, 96, 97];
        using GuardedMemory from = Room(97), to = Room(97 * 19);
        foreach (int length in lengths)
        {
            for (int times = 0; times < 20; times++)
            {
                foreach (Guard guard in Guards)
                {
                    CheckRepeats(from, to, length, [times], rounds: length, guard);
                }
            }
        }
    }

    [Fact]
    public void Every_element_is_repeated_as_often_as_its_number_says()
    {
        nint[][] numbers = [[], [0, 0], [1, 0, 3], [0, 2, 1, 0, 4], [9, 1, 0, 16, 33], [1, 1, 1, 1, 1, 1, 1, 1, 1], [40, 0, 2]];
        using GuardedMemory from = Room(64), to = Room(64 * 40);
        foreach (nint[] counts in numbers)
        {
            for (int rounds = 0; rounds < 6; rounds++)
            {
                foreach (Guard guard in Guards)
                {
                    CheckRepeats(from, to, counts.Length * rounds, counts, rounds, guard);
                }
            }
        }
    }

    private static void CheckRepeats(
        GuardedMemory from, GuardedMemory to, int length, ReadOnlySpan<nint> counts, int rounds, Guard guard)
    {
        to.Clear();
        Span<T> source = from.Elements<T>(length, guard);
        FillDistinct(source);
        List<T> expected = [];
        for (int i = 0; i < length; i++)
        {
            expected.AddRange(Enumerable.Repeat(source[i], (int)counts[i % counts.Length]));
        }

        Span<T> result = to.Elements<T>(expected.Count, guard);
        RepeatRuns.Run(
            in MemoryMarshal.GetReference(source), ref MemoryMarshal.GetReference(result), result.Length, counts, rounds, 1);
        Assert.Equal(expected, result.ToArray());
        to.AssertUntouchedAround<T>(result);
    }
}
