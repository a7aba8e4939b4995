using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Runs of elements that become one.</summary>
internal static class ReduceRun
{
    /// <summary>The longest run that is reduced at once; longer ones in pairs of such.</summary>
    public const int Block = 1024;

    /// <summary>How many rows are put on a row of parts at a time.</summary>
    public const int Rows = 8;

    private const int Short = 16;

    /// <summary>
    /// Puts the second half of a run on the first, until little is left. So each element of a sum is rounded as often as there
    /// are halves, and not as often as there are elements.
    /// </summary>
    [SkipLocalsInit]
    public static T ByHalves<TOp, T>(ReadOnlySpan<T> run)
        where TOp : IFolding<TOp, T>
    {
        Debug.Assert(run.Length is > 0 and <= Block, "A run is not empty and not longer than a block.");
        if (run.Length < 2 * Short)
        {
            return InOrder<TOp, T>(run);
        }

        Unsafe.SkipInit(out HalfBlock<T> room);
        Span<T> sums = room;
        int half = run.Length / 2;
        TOp.Fold(run[..half], run.Slice(half, half), sums[..half]);
        bool isOdd = run.Length % 2 != 0;
        T last = isOdd ? run[^1] : run[0];
        while (half >= 2 * Short)
        {
            // What is left over in the middle of an odd number goes on.
            int next = half / 2;
            TOp.Fold(sums[..next], sums.Slice(half - next, next), sums[..next]);
            half -= next;
        }

        T result = InOrder<TOp, T>(sums[..half]);
        return isOdd ? TOp.Combine(result, last) : result;
    }

    private static T InOrder<TOp, T>(ReadOnlySpan<T> run)
        where TOp : IFolding<TOp, T>
    {
        // Two chains, so that one need not wait for the other.
        T even = run[0];
        if (run.Length == 1)
        {
            return even;
        }

        T odd = run[1];
        int i = 2;
        for (; i + 1 < run.Length; i += 2)
        {
            even = TOp.Combine(even, run[i]);
            odd = TOp.Combine(odd, run[i + 1]);
        }

        return TOp.Combine(i < run.Length ? TOp.Combine(even, run[i]) : even, odd);
    }

    [InlineArray(Block / 2)]
    private struct HalfBlock<T>
    {
        private T _first;
    }
}
