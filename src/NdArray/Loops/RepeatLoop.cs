using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Repeats runs of elements, each as often as a number of its own says, on several threads if that pays.</summary>
internal static unsafe class RepeatLoop
{
    /// <summary>Writes runs one after another, again and again.</summary>
    /// <param name="source">The runs, which follow one another: <paramref name="outer"/> times one for each number.</param>
    /// <param name="destination">Where they are written.</param>
    /// <param name="size">The elements of the destination: what all of that adds up to.</param>
    /// <param name="counts">How often each run is written.</param>
    /// <param name="outer">How often the numbers are gone through.</param>
    /// <param name="length">The elements of a run.</param>
    public static void Run<T>(
        ref readonly T source, ref T destination, nint size, ReadOnlySpan<nint> counts, nint outer, nint length)
    {
        ParallelSplit split = ParallelSplit.OfLine(outer, size * Unsafe.SizeOf<T>());
        if (split.Parts <= 1 || RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            RepeatRuns.Run(in source, ref destination, size, counts, outer, length);
            return;
        }

        // The caller waits for all parts, so that what is fixed stays where it is.
        fixed (byte* from = &Unsafe.As<T, byte>(ref Unsafe.AsRef(in source)), to = &Unsafe.As<T, byte>(ref destination))
        fixed (nint* numbers = counts)
        {
            Part<T> part = new()
            {
                Source = from,
                Destination = to,
                Counts = numbers,
                CountOfCounts = counts.Length,
                Outer = outer,
                Length = length,
                Size = size / outer,
                Split = split,
            };
            Crew.Run(part, split.Parts);
        }
    }

    private struct Part<T> : IParallelWork
    {
        public byte* Source;
        public byte* Destination;
        public nint* Counts;
        public int CountOfCounts;
        public nint Outer;
        public nint Length;
        public nint Size;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            nint start = Split.Start(part), rounds = Split.Length(part, Outer);
            RepeatRuns.Run(
                in Unsafe.As<byte, T>(ref Source[start * CountOfCounts * Length * Unsafe.SizeOf<T>()]),
                ref Unsafe.As<byte, T>(ref Destination[start * Size * Unsafe.SizeOf<T>()]),
                rounds * Size,
                new ReadOnlySpan<nint>(Counts, CountOfCounts),
                rounds,
                Length);
        }
    }
}
