using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Counts truth values that lie one after another, on several threads if that pays.</summary>
internal static unsafe class CountLoop
{
    /// <summary>How many are true.</summary>
    public static long Run(ref bool first, nint count)
    {
        long trues = 0;
        fixed (bool* start = &first)
        {
            ParallelSplit split = ParallelSplit.OfLine(count, count);
            Crew.Run(new Part { Start = (byte*)start, Count = count, Split = split, Trues = &trues }, split.Parts);
        }

        return trues;
    }

    private struct Part : IParallelWork
    {
        public byte* Start;
        public nint Count;
        public ParallelSplit Split;
        public long* Trues;

        public readonly void Run(nint part) =>
            Interlocked.Add(ref *Trues, MaskBits.Count(Start + Split.Start(part), Split.Length(part, Count)));
    }
}
