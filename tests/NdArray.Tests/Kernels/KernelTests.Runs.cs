using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <content>Runs without gaps.</content>
public abstract partial class KernelTests<T>
{
    [Fact]
    public void A_run_is_copied()
    {
        using GuardedMemory from = Room(Longest), to = Room(Longest);
        for (int length = 0; length <= Longest; length++)
        {
            foreach (Guard guard in Guards)
            {
                foreach (int gap in Gaps)
                {
                    CopyRunOf(from.Elements<T>(length, guard), to, to.Elements<T>(length, guard, gap));
                    CopyRunOf(from.Elements<T>(length, guard, gap), to, to.Elements<T>(length, guard));
                    CopyRunOf(from.Elements<T>(length, guard), to, to.Elements<T>(length, 1 - guard, gap));
                }
            }
        }
    }

    [Fact]
    public void A_run_is_copied_over_itself()
    {
        using GuardedMemory memory = Room(Longest);
        foreach (int length in (int[])[0, 1, 2, 3, 4, 7, 8, 15, 16, 17, 31, 33, 64, 100])
        {
            for (int shift = 0; shift <= 20; shift++)
            {
                CopyWithin(memory, length, 0, shift);
                CopyWithin(memory, length, shift, 0);
            }
        }
    }

    [Fact]
    public void A_run_is_filled()
    {
        using GuardedMemory memory = Room(Longest);
        T value = Elements.At<T>(17);
        for (int length = 0; length <= Longest; length++)
        {
            foreach (Guard guard in Guards)
            {
                foreach (int gap in Gaps)
                {
                    memory.Clear();
                    Span<T> run = memory.Elements<T>(length, guard, gap);
                    FillRun.Run(value, ref MemoryMarshal.GetReference(run), length);
                    Assert.Equal(-1, run.IndexOfAnyExcept(value));
                    memory.AssertUntouchedAround<T>(run);
                }
            }
        }
    }

    private static void CopyRunOf(Span<T> source, GuardedMemory memory, Span<T> destination)
    {
        FillDistinct(source);
        memory.Clear();
        CopyRun.Run(in MemoryMarshal.GetReference(source), ref MemoryMarshal.GetReference(destination), source.Length);
        for (int i = 0; i < source.Length; i++)
        {
            Assert.Equal(Elements.At<T>(i), destination[i]);
        }

        memory.AssertUntouchedAround<T>(destination);
    }

    private static void CopyWithin(GuardedMemory memory, int length, int from, int to)
    {
        memory.Clear();
        Span<T> all = memory.Elements<T>(length + int.Max(from, to), Guard.After);
        FillDistinct(all);
        CopyRun.Run(in At(all, from), ref At(all, to), length);
        for (int i = 0; i < all.Length; i++)
        {
            bool written = i >= to && i < to + length;
            Assert.Equal(Elements.At<T>(written ? i - to + from : i), all[i]);
        }

        memory.AssertUntouchedAround<T>(all);
    }
}
