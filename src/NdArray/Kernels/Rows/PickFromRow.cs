using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Elements of a row by their place in ascending order, without putting the row in order.</summary>
/// <remarks>
/// Two elements of a sorted sample lie most likely around the place that is wanted: one pass counts what lies before them and
/// collects what lies between, among which is searched on.
/// </remarks>
internal static class PickFromRow
{
    /// <summary>Up to so many elements are sorted.</summary>
    private const int Short = 64;

    private const int LargestSample = 1024;

    /// <summary>How many standard deviations the two lie away from where the place is expected in the sample.</summary>
    private const double Deviations = 3;

    /// <summary>The same of a small sample: three would be most of it, and to look again sometimes costs less.</summary>
    private const double FewDeviations = 1.5;

    /// <summary>Samples of fewer elements are small.</summary>
    private const int SmallSample = 256;

    /// <summary>After so many passes, what is left is sorted: only an order made against the sample takes as many.</summary>
    private const int Patience = 24;

    /// <summary>From so many places on, sorting a row costs less than a pass for each.</summary>
    private const int ManyPlaces = 24;

    /// <summary>Picks elements of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="places">The places of the wanted elements, each below the length of the row, or negative to count from its end.</param>
    /// <param name="picked">Gets the elements; all are not a number if one of the row is, or if there is none.</param>
    /// <param name="work">Room for as many elements as the row has.</param>
    /// <param name="spare">Room for as many more.</param>
    public static void Pick<T>(ReadOnlySpan<T> row, ReadOnlySpan<long> places, Span<T> picked, Span<T> work, Span<T> spare)
        where T : unmanaged
    {
        if (row.IsEmpty)
        {
            picked.Fill(ElementOrder.Nan<T>());
        }
        else if (row.Length <= Short || places.Length >= ManyPlaces || typeof(T) == typeof(Complex))
        {
            row.CopyTo(work);
            PickSorted(work[..row.Length], places, picked);
        }
        else if (ElementOrder.AnyIsNan(row))
        {
            picked.Fill(ElementOrder.Nan<T>());
        }
        else
        {
            PickSome(row, places, picked, work, spare);
        }
    }

    private static int Place(long place, int length) => (int)(place < 0 ? place + length : place);

    private static void PickSorted<T>(Span<T> row, ReadOnlySpan<long> places, Span<T> picked)
        where T : unmanaged
    {
        if (ElementOrder.SortAndFindNan(row) is T nan)
        {
            picked.Fill(nan);
            return;
        }

        for (int i = 0; i < places.Length; i++)
        {
            picked[i] = row[Place(places[i], row.Length)];
        }
    }

    /// <summary>Places that are the same or neighbours are looked for together.</summary>
    private static void PickSome<T>(ReadOnlySpan<T> row, ReadOnlySpan<long> places, Span<T> picked, Span<T> work, Span<T> spare)
        where T : unmanaged
    {
        Span<int> ordered = stackalloc int[ManyPlaces], order = stackalloc int[ManyPlaces];
        ordered = ordered[..places.Length];
        order = order[..places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            ordered[i] = Place(places[i], row.Length);
            order[i] = i;
        }

        ordered.Sort(order);
        int next = 0;
        while (next < ordered.Length)
        {
            int first = ordered[next];
            int second = ordered[next..].Contains(first + 1) ? first + 1 : first;
            (T one, T other) = Pair(row, first, second, work, spare);
            for (; next < ordered.Length && ordered[next] <= first + 1; next++)
            {
                picked[order[next]] = ordered[next] == first ? one : other;
            }
        }
    }

    /// <summary>The elements at a place, and at the same or the next.</summary>
    private static (T First, T Second) Pair<T>(ReadOnlySpan<T> row, int first, int second, Span<T> next, Span<T> other)
        where T : unmanaged
    {
        ReadOnlySpan<T> all = row;
        int start = first;
        Span<T> sample = stackalloc T[LargestSample];
        uint seed = 1;
        for (int pass = 0; row.Length > Short && pass < Patience; pass++)
        {
            (T low, T high) = Around(row, first, sample, ref seed);
            (int below, int kept) = Keep(row, low, high, next);
            if (kept == row.Length && ElementOrder.IsLess(low, high))
            {
                // Few values: those at both ends are told apart from what is between.
                (int above, int inside) = KeepBetween(row, low, high, next);
                int atLow = row.Length - above;
                if (second < atLow || first >= atLow + inside)
                {
                    return second < atLow ? (low, low) : (high, high);
                }

                below = atLow;
                kept = inside;
            }

            if (first < below || second >= below + kept)
            {
                if (second >= below && first < below + kept)
                {
                    // One is inside, or they are on both sides.
                    return (One(all, start, next, other), One(all, start + 1, next, other));
                }

                // The sample misled; the next one may not.
                continue;
            }

            if (!ElementOrder.IsLess(low, high))
            {
                return (low, low);
            }

            row = next[..kept];
            first -= below;
            second -= below;

            // What is left stays as it is until what is left of it is known.
            Span<T> last = next;
            next = other;
            other = last;
        }

        row.CopyTo(next);
        Span<T> rest = next[..row.Length];
        rest.Sort();
        return (rest[first], rest[second]);
    }

    private static T One<T>(ReadOnlySpan<T> row, int place, Span<T> work, Span<T> spare)
        where T : unmanaged => Pair(row, place, place, work, spare).First;

    /// <summary>Two elements of a sample between which the place most likely is.</summary>
    private static (T Low, T High) Around<T>(ReadOnlySpan<T> row, int place, Span<T> sample, ref uint seed)
        where T : unmanaged
    {
        int count = int.Min(sample.Length, row.Length / 8);
        Span<T> taken = sample[..count];
        int pitch = row.Length / count;
        for (int i = 0; i < count; i++)
        {
            // One of each stretch of the row.
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            taken[i] = row[(i * pitch) + (int)((ulong)seed * (uint)pitch >> 32)];
        }

        taken.Sort();
        double expected = (double)place / row.Length;
        double deviations = count < SmallSample ? FewDeviations : Deviations;
        int spread = 1 + (int)(deviations * double.Sqrt(count * expected * (1 - expected)));
        int middle = (int)(expected * count);
        return (taken[int.Max(middle - spread, 0)], taken[int.Min(middle + spread, count - 1)]);
    }

    /// <summary>Counts the elements below two of them, and collects those from the one to the other.</summary>
    private static (int Below, int Kept) Keep<T>(ReadOnlySpan<T> row, T low, T high, Span<T> kept)
        where T : unmanaged
    {
        ref T to = ref MemoryMarshal.GetReference(kept[..row.Length]);
        int below = 0, count = 0;
        foreach (T element in row)
        {
            // Written in any case, and written over unless it belongs there.
            Unsafe.Add(ref to, count) = element;
            int isBelow = ElementOrder.IsLess(element, low) ? 1 : 0;
            below += isBelow;
            count += (ElementOrder.IsLess(high, element) ? 0 : 1) - isBelow;
        }

        return (below, count);
    }

    /// <summary>Counts the elements above one, and collects those of them that are below another.</summary>
    private static (int Above, int Kept) KeepBetween<T>(ReadOnlySpan<T> row, T low, T high, Span<T> kept)
        where T : unmanaged
    {
        ref T to = ref MemoryMarshal.GetReference(kept[..row.Length]);
        int above = 0, count = 0;
        foreach (T element in row)
        {
            Unsafe.Add(ref to, count) = element;
            int isAbove = ElementOrder.IsLess(low, element) ? 1 : 0;
            above += isAbove;
            count += isAbove & (ElementOrder.IsLess(element, high) ? 1 : 0);
        }

        return (above, count);
    }
}
