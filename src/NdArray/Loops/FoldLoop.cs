using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// Rows of elements that a function puts together from first to last, on several threads if that pays; each row lies without gaps,
/// one after another.
/// </summary>
/// <typeparam name="TOp">The function.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
internal static unsafe class FoldLoop<TOp, T>
    where TOp : IBinary<TOp, T, T, T>
    where T : unmanaged
{
    /// <summary>So many rows are gone through at a time: one waits for each of its results, and several do not wait for each other.</summary>
    private const int Abreast = 4;

    /// <summary>No more elements are in a span.</summary>
    private const nint LongestRun = 1 << 30;

    /// <summary>One result for each row.</summary>
    /// <param name="source">The first element.</param>
    /// <param name="length">The length of a row.</param>
    /// <param name="destination">Where the results go.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="begins">Whether a destination holds what its row begins with; else there are elements.</param>
    public static void Reduce(ref T source, nint length, ref T destination, nint rows, bool begins)
    {
        fixed (T* from = &source)
        fixed (T* to = &destination)
        {
            ParallelSplit split = Split(rows, length);
            Crew.Run(new Reduction { Source = from, Length = length, Results = to, Rows = rows, Begins = begins, Split = split }, split.Parts);
        }
    }

    /// <summary>One result for each row, of the elements where a mask is true.</summary>
    /// <param name="source">The first element.</param>
    /// <param name="mask">Whether it counts.</param>
    /// <param name="length">The length of a row.</param>
    /// <param name="destination">Where the results go: it holds what each row begins with.</param>
    /// <param name="rows">How many rows there are.</param>
    public static void Reduce(ref T source, ref bool mask, nint length, ref T destination, nint rows)
    {
        fixed (T* from = &source)
        fixed (T* to = &destination)
        fixed (bool* counts = &mask)
        {
            ParallelSplit split = Split(rows, length);
            Crew.Run(new Reduction { Source = from, Mask = counts, Length = length, Results = to, Rows = rows, Begins = true, Split = split }, split.Parts);
        }
    }

    /// <summary>Of each row the results up to every element.</summary>
    public static void Accumulate(ref T source, nint length, ref T destination, nint rows)
    {
        fixed (T* from = &source)
        fixed (T* to = &destination)
        {
            ParallelSplit split = Split(rows, length);
            Crew.Run(new Accumulation { Source = from, Length = length, Results = to, Rows = rows, Split = split }, split.Parts);
        }
    }

    /// <summary>
    /// Of each row a result for every start: of the elements up to the next start, or of just one if that is not beyond; in any order
    /// if that is free.
    /// </summary>
    public static void ReduceAt(ref T source, nint length, ReadOnlySpan<long> starts, ref T destination, nint rows, bool isFree)
    {
        fixed (T* from = &source)
        fixed (T* to = &destination)
        fixed (long* first = starts)
        {
            ParallelSplit split = Split(rows, length);
            Crew.Run(
                new Stretches { Source = from, Length = length, Starts = first, Count = starts.Length, Results = to, Rows = rows, IsFree = isFree, Split = split },
                split.Parts);
        }
    }

    /// <summary>Puts elements, or one, on those at places, one after another, so that a place may come again.</summary>
    public static void At(ref T target, ReadOnlySpan<long> places, ref T source, nint step)
    {
        for (int i = 0; i < places.Length; i++)
        {
            ref T place = ref Unsafe.Add(ref target, (nint)places[i]);
            place = TOp.Invoke(place, Unsafe.Add(ref source, i * step));
        }
    }

    private static ParallelSplit Split(nint rows, nint length) => ParallelSplit.OfLine(rows, rows * length * sizeof(T) * TOp.Cost);

    private static T FoldFreely(T* first, nint count)
    {
        int length = (int)nint.Min(count, LongestRun);
        T value = FoldRun.Of<TOp, T>(new ReadOnlySpan<T>(first, length));
        return length == count ? value : TOp.Invoke(value, FoldFreely(first + length, count - length));
    }

    private static T Fold(T value, T* first, nint count)
    {
        for (nint i = 0; i < count; i++)
        {
            value = TOp.Invoke(value, first[i]);
        }

        return value;
    }

    private static T Fold(T value, T* first, bool* mask, nint count)
    {
        for (nint i = 0; i < count; i++)
        {
            if (mask[i])
            {
                value = TOp.Invoke(value, first[i]);
            }
        }

        return value;
    }

    private struct Reduction : IParallelWork
    {
        public T* Source;
        public bool* Mask;
        public nint Length;
        public T* Results;
        public nint Rows;
        public bool Begins;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            nint row = Split.Start(part), end = row + Split.Length(part, Rows);
            for (; Mask is null && row + Abreast <= end; row += Abreast)
            {
                RunAbreast(Source + (row * Length), Results + row);
            }

            for (; row < end; row++)
            {
                T* first = Source + (row * Length);
                Results[row] = Mask is not null
                    ? Fold(Results[row], first, Mask + (row * Length), Length)
                    : Begins ? Fold(Results[row], first, Length) : Fold(*first, first + 1, Length - 1);
            }
        }

        private readonly void RunAbreast(T* source, T* results)
        {
            T* source1 = source + Length, source2 = source1 + Length, source3 = source2 + Length;
            T value0 = Begins ? results[0] : *source, value1 = Begins ? results[1] : *source1;
            T value2 = Begins ? results[2] : *source2, value3 = Begins ? results[3] : *source3;
            for (nint i = Begins ? 0 : 1; i < Length; i++)
            {
                value0 = TOp.Invoke(value0, source[i]);
                value1 = TOp.Invoke(value1, source1[i]);
                value2 = TOp.Invoke(value2, source2[i]);
                value3 = TOp.Invoke(value3, source3[i]);
            }

            (results[0], results[1], results[2], results[3]) = (value0, value1, value2, value3);
        }
    }

    private struct Accumulation : IParallelWork
    {
        public T* Source;
        public nint Length;
        public T* Results;
        public nint Rows;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            nint row = Split.Start(part), end = row + Split.Length(part, Rows);
            for (; row + Abreast <= end; row += Abreast)
            {
                RunAbreast(Source + (row * Length), Results + (row * Length));
            }

            for (; row < end; row++)
            {
                T* from = Source + (row * Length), to = Results + (row * Length);
                T value = to[0] = from[0];
                for (nint i = 1; i < Length; i++)
                {
                    value = to[i] = TOp.Invoke(value, from[i]);
                }
            }
        }

        private readonly void RunAbreast(T* source, T* results)
        {
            T* source1 = source + Length, source2 = source1 + Length, source3 = source2 + Length;
            T* results1 = results + Length, results2 = results1 + Length, results3 = results2 + Length;
            T value0 = *results = *source, value1 = *results1 = *source1, value2 = *results2 = *source2, value3 = *results3 = *source3;
            for (nint i = 1; i < Length; i++)
            {
                value0 = results[i] = TOp.Invoke(value0, source[i]);
                value1 = results1[i] = TOp.Invoke(value1, source1[i]);
                value2 = results2[i] = TOp.Invoke(value2, source2[i]);
                value3 = results3[i] = TOp.Invoke(value3, source3[i]);
            }
        }
    }

    private struct Stretches : IParallelWork
    {
        public T* Source;
        public nint Length;
        public long* Starts;
        public int Count;
        public T* Results;
        public nint Rows;
        public bool IsFree;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            nint row = Split.Start(part), last = row + Split.Length(part, Rows);
            for (; row < last; row++)
            {
                for (int i = 0; i < Count; i++)
                {
                    nint start = (nint)Starts[i];
                    nint end = i + 1 == Count ? Length : nint.Max((nint)Starts[i + 1], start + 1);
                    T* first = Source + (row * Length) + start;
                    T result = IsFree ? FoldFreely(first, end - start) : default;
                    Results[(row * Count) + i] = IsFree && (!TOp.OrderMatters || TOp.AreSettled([result]))
                        ? result
                        : Fold(*first, first + 1, end - start - 1);
                }
            }
        }
    }
}
