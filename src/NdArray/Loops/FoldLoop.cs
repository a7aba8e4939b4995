using System.Runtime.CompilerServices;
using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>Rows of elements that a function puts together from first to last; each row lies without gaps, one after another.</summary>
/// <typeparam name="TOp">The function.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
internal static class FoldLoop<TOp, T>
    where TOp : IBinary<TOp, T, T, T>
{
    /// <summary>So many rows are accumulated at a time.</summary>
    private const int Abreast = 4;

    /// <summary>One result for each row.</summary>
    /// <param name="source">The first element.</param>
    /// <param name="length">The length of a row.</param>
    /// <param name="destination">Where the results go.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="begins">Whether a destination holds what its row begins with; else there are elements.</param>
    public static void Reduce(ref T source, nint length, ref T destination, nint rows, bool begins)
    {
        for (nint row = 0; row < rows; row++)
        {
            ref T place = ref Unsafe.Add(ref destination, row);
            ref T first = ref Unsafe.Add(ref source, row * length);
            place = begins ? Fold(place, ref first, length) : Fold(first, ref Unsafe.Add(ref first, 1), length - 1);
        }
    }

    /// <summary>Of each row the results up to every element.</summary>
    public static void Accumulate(ref T source, nint length, ref T destination, nint rows)
    {
        // One row waits for each of its results: several side by side do not wait for each other.
        nint row = 0;
        for (; row + Abreast <= rows; row += Abreast)
        {
            AccumulateAbreast(ref Unsafe.Add(ref source, row * length), length, ref Unsafe.Add(ref destination, row * length));
        }

        for (; row < rows; row++)
        {
            ref T from = ref Unsafe.Add(ref source, row * length);
            ref T to = ref Unsafe.Add(ref destination, row * length);
            T value = from;
            to = value;
            for (nint i = 1; i < length; i++)
            {
                value = TOp.Invoke(value, Unsafe.Add(ref from, i));
                Unsafe.Add(ref to, i) = value;
            }
        }
    }

    /// <summary>Of each row a result for every start: of the elements up to the next start, or of just one if that is not beyond.</summary>
    public static void ReduceAt(ref T source, nint length, ReadOnlySpan<long> starts, ref T destination, nint rows)
    {
        for (nint row = 0; row < rows; row++)
        {
            for (int i = 0; i < starts.Length; i++)
            {
                nint start = (nint)starts[i];
                nint end = i + 1 == starts.Length ? length : nint.Max((nint)starts[i + 1], start + 1);
                ref T first = ref Unsafe.Add(ref source, (row * length) + start);
                Unsafe.Add(ref destination, (row * starts.Length) + i) = Fold(first, ref Unsafe.Add(ref first, 1), end - start - 1);
            }
        }
    }

    /// <summary>Puts elements on those at places, one after another, so that a place may come again.</summary>
    public static void At(ref T target, ReadOnlySpan<long> places, ref T source)
    {
        for (int i = 0; i < places.Length; i++)
        {
            ref T place = ref Unsafe.Add(ref target, (nint)places[i]);
            place = TOp.Invoke(place, Unsafe.Add(ref source, i));
        }
    }

    private static void AccumulateAbreast(ref T source, nint length, ref T destination)
    {
        ref T source1 = ref Unsafe.Add(ref source, length), source2 = ref Unsafe.Add(ref source1, length);
        ref T source3 = ref Unsafe.Add(ref source2, length);
        ref T destination1 = ref Unsafe.Add(ref destination, length), destination2 = ref Unsafe.Add(ref destination1, length);
        ref T destination3 = ref Unsafe.Add(ref destination2, length);
        T value0 = source, value1 = source1, value2 = source2, value3 = source3;
        (destination, destination1, destination2, destination3) = (value0, value1, value2, value3);
        for (nint i = 1; i < length; i++)
        {
            value0 = TOp.Invoke(value0, Unsafe.Add(ref source, i));
            value1 = TOp.Invoke(value1, Unsafe.Add(ref source1, i));
            value2 = TOp.Invoke(value2, Unsafe.Add(ref source2, i));
            value3 = TOp.Invoke(value3, Unsafe.Add(ref source3, i));
            Unsafe.Add(ref destination, i) = value0;
            Unsafe.Add(ref destination1, i) = value1;
            Unsafe.Add(ref destination2, i) = value2;
            Unsafe.Add(ref destination3, i) = value3;
        }
    }

    private static T Fold(T value, ref T first, nint count)
    {
        for (nint i = 0; i < count; i++)
        {
            value = TOp.Invoke(value, Unsafe.Add(ref first, i));
        }

        return value;
    }
}
