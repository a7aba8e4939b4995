using NdArrays.Kernels;
using NdArrays.Storage;

namespace NdArrays.Loops;

/// <summary>Elements of rows by their place in ascending order, on several threads if that pays.</summary>
internal static unsafe class PickLoop
{
    /// <summary>Bytes of rows that take as long as copying one.</summary>
    private const int Work = 8;

    /// <summary>Picks elements of each row.</summary>
    /// <param name="rows">The rows, one behind the other.</param>
    /// <param name="count">Their number.</param>
    /// <param name="length">The elements of each.</param>
    /// <param name="places">For each row the places of the wanted elements, negative to count from the end.</param>
    /// <param name="pitch">The places from a row's to those of the next: 0 if they are the same for all.</param>
    /// <param name="wanted">How many elements of each row are wanted.</param>
    /// <param name="picked">Gets the elements, those of a row one behind the other.</param>
    /// <param name="skipsNan">Whether elements that are not a number do not count.</param>
    public static void Run<T>(
        ref T rows, nint count, int length, ref long places, nint pitch, int wanted, ref T picked, bool skipsNan)
        where T : unmanaged
    {
        ParallelSplit split = ParallelSplit.OfLine(count, count * length * sizeof(T) * Work);
        fixed (T* from = &rows, to = &picked)
        fixed (long* at = &places)
        {
            Part<T> part = new()
            {
                Rows = from,
                Count = count,
                Length = length,
                Places = at,
                Pitch = pitch,
                Wanted = wanted,
                Picked = to,
                SkipsNan = skipsNan,
                Split = split,
            };
            Crew.Run(part, split.Parts);
        }
    }

    private struct Part<T> : IParallelWork
        where T : unmanaged
    {
        public T* Rows;
        public nint Count;
        public int Length;
        public long* Places;
        public nint Pitch;
        public int Wanted;
        public T* Picked;
        public bool SkipsNan;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            T[] work = Rent(), spare = Rent();
            T[] counted = SkipsNan ? Rent() : [];
            nint start = Split.Start(part);
            for (nint i = start; i < start + Split.Length(part, Count); i++)
            {
                ReadOnlySpan<T> row = new(Rows + (i * Length), Length);
                if (SkipsNan)
                {
                    row = counted.AsSpan(0, WithoutNan(row, counted));
                }

                PickFromRow.Pick(row, new(Places + (i * Pitch), Wanted), new(Picked + (i * Wanted), Wanted), work, spare);
            }

            BufferPool<T>.Return(work, reusable: true);
            BufferPool<T>.Return(spare, reusable: true);
            BufferPool<T>.Return(counted, reusable: true);
        }

        private readonly T[] Rent() => BufferPool<T>.Rent(Length, cleared: false, watched: false);

        private static int WithoutNan(ReadOnlySpan<T> row, Span<T> kept)
        {
            int count = 0;
            foreach (T element in row)
            {
                kept[count] = element;
                count += ElementOrder.IsNan(element) ? 0 : 1;
            }

            return count;
        }
    }
}
