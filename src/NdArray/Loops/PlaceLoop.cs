using System.Runtime.InteropServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Finds the extremes of rows that lie one after another, on several threads if that pays: row by row, or piece by piece.</summary>
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
            if (split.Parts > 1 || length * sizeof(T) < ParallelSplit.SmallestWork)
            {
                Rows<T> part = new()
                {
                    Start = source,
                    Length = length,
                    Places = results,
                    Count = count,
                    Largest = largest,
                    Split = split,
                };
                Crew.Run(part, split.Parts);
                return;
            }

            for (nint row = 0; row < count; row++)
            {
                results[row] = InPieces(source + (row * length), length, largest);
            }
        }
    }

    /// <summary>The place of a long row's extreme: of the extremes of its pieces the first that is the extreme of them.</summary>
    private static long InPieces<T>(T* row, nint length, bool largest)
        where T : unmanaged
    {
        ParallelSplit split = ParallelSplit.OfLine(length, length * sizeof(T));
        long* places = stackalloc long[(int)split.Parts];
        Span<T> extremes = stackalloc T[(int)split.Parts];
        Crew.Run(new Pieces<T> { Row = row, Length = length, Places = places, Largest = largest, Split = split }, split.Parts);
        for (int piece = 0; piece < extremes.Length; piece++)
        {
            extremes[piece] = row[places[piece]];
        }

        return places[ExtremePlace.Of<T>(extremes, largest)];
    }

    /// <summary>Pieces of a row, each of which finds its own extreme.</summary>
    private struct Pieces<T> : IParallelWork
        where T : unmanaged
    {
        public T* Row;
        public nint Length;
        public long* Places;
        public bool Largest;
        public ParallelSplit Split;

        public readonly void Run(nint piece)
        {
            nint start = Split.Start(piece);
            ReadOnlySpan<T> elements = new(Row + start, checked((int)Split.Length(piece, Length)));
            Places[piece] = start + ExtremePlace.Of(elements, Largest);
        }
    }

    /// <summary>Some of the rows.</summary>
    private struct Rows<T> : IParallelWork
        where T : unmanaged
    {
        public T* Start;
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
                Places[row] = ExtremePlace.Of(new ReadOnlySpan<T>(Start + (row * Length), checked((int)Length)), Largest);
            }
        }
    }
}
