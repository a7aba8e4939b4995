using System.Runtime.InteropServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Finds the extremes of rows that lie one after another, on several threads if that pays.</summary>
internal static unsafe class PlaceLoop
{
    /// <summary>Writes the place of each row's extreme.</summary>
    public static void Run<T>(ref T rows, nint length, ref long places, nint count, bool largest)
        where T : unmanaged
    {
        fixed (T* source = &rows)
        fixed (long* results = &places)
        {
            ParallelSplit split = ParallelSplit.OfLine(count, count * length * sizeof(T));
            Part<T> part = new()
            {
                Rows = source,
                Length = length,
                Places = results,
                Count = count,
                Largest = largest,
                Split = split,
            };
            Crew.Run(part, split.Parts);
        }
    }

    private struct Part<T> : IParallelWork
        where T : unmanaged
    {
        public T* Rows;
        public nint Length;
        public long* Places;
        public nint Count;
        public bool Largest;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            nint start = Split.Start(part);
            for (nint row = start; row < start + Split.Length(part, Count); row++)
            {
                Places[row] = ExtremePlace.Of(new ReadOnlySpan<T>(Rows + (row * Length), checked((int)Length)), Largest);
            }
        }
    }
}
