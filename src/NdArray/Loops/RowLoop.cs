using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Statistics of rows, on several threads if that pays.</summary>
internal static unsafe class RowLoop
{
    /// <summary>Writes the statistic of each of <paramref name="count"/> rows, which begin every <paramref name="pitch"/> elements.</summary>
    public static void Run<T, TResult, TStatistic>(
        TStatistic statistic, ref T rows, nint pitch, int length, ref TResult results, nint count)
        where T : unmanaged
        where TResult : unmanaged
        where TStatistic : unmanaged, IRowStatistic<T, TResult>
    {
        ParallelSplit split = ParallelSplit.OfLine(count, count * length * sizeof(T));
        fixed (T* from = &rows)
        fixed (TResult* to = &results)
        {
            Part<T, TResult, TStatistic> part = new()
            {
                Statistic = statistic,
                Rows = from,
                Pitch = pitch,
                Length = length,
                Results = to,
                Count = count,
                Split = split,
            };
            Crew.Run(part, split.Parts);
        }
    }

    private struct Part<T, TResult, TStatistic> : IParallelWork
        where T : unmanaged
        where TResult : unmanaged
        where TStatistic : unmanaged, IRowStatistic<T, TResult>
    {
        public TStatistic Statistic;
        public T* Rows;
        public nint Pitch;
        public int Length;
        public TResult* Results;
        public nint Count;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            nint start = Split.Start(part);
            for (nint row = start; row < start + Split.Length(part, Count); row++)
            {
                Results[row] = Statistic.Of(new Span<T>(Rows + (row * Pitch), Length));
            }
        }
    }
}
