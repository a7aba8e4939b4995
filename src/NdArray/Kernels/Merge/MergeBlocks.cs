using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Makes the same block of several periods: a loop for each small number of windows.</summary>
internal static unsafe class MergeBlocks<TVector, TOps>
    where TVector : unmanaged
    where TOps : struct, IMergeVector<TVector>
{
    /// <summary>Writes a block of each of <paramref name="count"/> periods.</summary>
    /// <param name="windows">The windows of the block.</param>
    /// <param name="indices">Their index vectors.</param>
    /// <param name="to">Where the first of the blocks goes.</param>
    /// <param name="toStep">The bytes from each to the next.</param>
    /// <param name="period">The first period.</param>
    /// <param name="count">How many periods.</param>
    /// <param name="stream">Whether to write past the cache; then every block must be aligned.</param>
    public static void Run(
        ReadOnlySpan<MergeWindow> windows, byte* indices, byte* to, nint toStep, nint period, nint count, bool stream)
    {
        switch (windows.Length)
        {
            case 1: RunOne(windows, indices, to, toStep, period, count, stream); break;
            case 2: RunTwo(windows, indices, to, toStep, period, count, stream); break;
            case 3: RunThree(windows, indices, to, toStep, period, count, stream); break;
            case 4: RunFour(windows, indices, to, toStep, period, count, stream); break;
            default: RunMore(windows, indices, to, toStep, period, count, stream); break;
        }
    }

    private static void RunOne(
        ReadOnlySpan<MergeWindow> windows, byte* indices, byte* to, nint toStep, nint period, nint count, bool stream)
    {
        TVector index = TOps.Load(indices);
        byte* from = Place(windows[0], period);
        nint step = windows[0].Step;
        for (; count > 0; count--)
        {
            Store(TOps.One(TOps.Load(from), index), to, stream);
            from += step;
            to += toStep;
        }
    }

    private static void RunTwo(
        ReadOnlySpan<MergeWindow> windows, byte* indices, byte* to, nint toStep, nint period, nint count, bool stream)
    {
        TVector firstIndex = TOps.Load(indices);
        TVector secondIndex = TOps.Load(indices + sizeof(TVector));
        byte* first = Place(windows[0], period);
        byte* second = Place(windows[1], period);
        nint firstStep = windows[0].Step;
        nint secondStep = windows[1].Step;
        for (; count > 0; count--)
        {
            Store(TOps.Two(TOps.Load(first), firstIndex, TOps.Load(second), secondIndex), to, stream);
            first += firstStep;
            second += secondStep;
            to += toStep;
        }
    }

    private static void RunThree(
        ReadOnlySpan<MergeWindow> windows, byte* indices, byte* to, nint toStep, nint period, nint count, bool stream)
    {
        TVector firstIndex = TOps.Load(indices);
        TVector secondIndex = TOps.Load(indices + sizeof(TVector));
        TVector thirdIndex = TOps.Load(indices + 2 * sizeof(TVector));
        byte* first = Place(windows[0], period);
        byte* second = Place(windows[1], period);
        byte* third = Place(windows[2], period);
        nint firstStep = windows[0].Step;
        nint secondStep = windows[1].Step;
        nint thirdStep = windows[2].Step;
        for (; count > 0; count--)
        {
            TVector two = TOps.Two(TOps.Load(first), firstIndex, TOps.Load(second), secondIndex);
            Store(TOps.More(two, TOps.Load(third), thirdIndex), to, stream);
            first += firstStep;
            second += secondStep;
            third += thirdStep;
            to += toStep;
        }
    }

    private static void RunFour(
        ReadOnlySpan<MergeWindow> windows, byte* indices, byte* to, nint toStep, nint period, nint count, bool stream)
    {
        TVector firstIndex = TOps.Load(indices);
        TVector secondIndex = TOps.Load(indices + sizeof(TVector));
        TVector thirdIndex = TOps.Load(indices + 2 * sizeof(TVector));
        TVector fourthIndex = TOps.Load(indices + 3 * sizeof(TVector));
        byte* first = Place(windows[0], period);
        byte* second = Place(windows[1], period);
        byte* third = Place(windows[2], period);
        byte* fourth = Place(windows[3], period);
        nint firstStep = windows[0].Step;
        nint secondStep = windows[1].Step;
        nint thirdStep = windows[2].Step;
        nint fourthStep = windows[3].Step;
        for (; count > 0; count--)
        {
            TVector block = TOps.Two(TOps.Load(first), firstIndex, TOps.Load(second), secondIndex);
            block = TOps.More(block, TOps.Load(third), thirdIndex);
            Store(TOps.More(block, TOps.Load(fourth), fourthIndex), to, stream);
            first += firstStep;
            second += secondStep;
            third += thirdStep;
            fourth += fourthStep;
            to += toStep;
        }
    }

    private static void RunMore(
        ReadOnlySpan<MergeWindow> windows, byte* indices, byte* to, nint toStep, nint period, nint count, bool stream)
    {
        TVector firstIndex = TOps.Load(indices);
        TVector secondIndex = TOps.Load(indices + sizeof(TVector));
        ReadOnlySpan<MergeWindow> more = windows[2..];
        for (nint end = period + count; period < end; period++)
        {
            TVector block = TOps.Two(
                TOps.Load(Place(windows[0], period)), firstIndex, TOps.Load(Place(windows[1], period)), secondIndex);
            byte* index = indices + 2 * sizeof(TVector);
            foreach (ref readonly MergeWindow window in more)
            {
                block = TOps.More(block, TOps.Load(Place(window, period)), TOps.Load(index));
                index += sizeof(TVector);
            }

            Store(block, to, stream);
            to += toStep;
        }
    }

    private static byte* Place(in MergeWindow window, nint period) => (byte*)(window.Load + period * window.Step);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(TVector block, byte* to, bool stream)
    {
        if (stream)
        {
            TOps.Stream(block, to);
        }
        else
        {
            TOps.Store(block, to);
        }
    }
}
