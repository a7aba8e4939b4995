using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>Repeats runs of elements, each as often as a number of its own says.</summary>
internal static class RepeatRuns
{
    /// <summary>The elements from which it pays to work out first how vectors of them are shuffled.</summary>
    private const nint ManyElements = 64;

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
        ref T from = ref Unsafe.AsRef(in source);
        if (length != 1)
        {
            Repeat(ref from, ref destination, counts, outer, length);
        }
        else if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Fill(ref from, ref destination, counts, outer);
        }
        else
        {
            switch (Unsafe.SizeOf<T>())
            {
                case sizeof(byte):
                    Spread(ref Unsafe.As<T, byte>(ref from), ref Unsafe.As<T, byte>(ref destination), size, counts, outer);
                    break;
                case sizeof(ushort):
                    Spread(ref Unsafe.As<T, ushort>(ref from), ref Unsafe.As<T, ushort>(ref destination), size, counts, outer);
                    break;
                case sizeof(uint):
                    Spread(ref Unsafe.As<T, uint>(ref from), ref Unsafe.As<T, uint>(ref destination), size, counts, outer);
                    break;
                case sizeof(ulong):
                    Spread(ref Unsafe.As<T, ulong>(ref from), ref Unsafe.As<T, ulong>(ref destination), size, counts, outer);
                    break;
                default:
                    Fill(ref from, ref destination, counts, outer);
                    break;
            }
        }
    }

    private static void Repeat<T>(ref T from, ref T to, ReadOnlySpan<nint> counts, nint outer, nint length)
    {
        for (nint i = 0; i < outer; i++)
        {
            foreach (nint count in counts)
            {
                for (nint copy = 0; copy < count; copy++)
                {
                    CopyRun.Run(in from, ref to, length);
                    to = ref Unsafe.Add(ref to, length);
                }

                from = ref Unsafe.Add(ref from, length);
            }
        }
    }

    private static void Fill<T>(ref T from, ref T to, ReadOnlySpan<nint> counts, nint outer)
    {
        for (nint i = 0; i < outer; i++)
        {
            foreach (nint count in counts)
            {
                Write(from, ref to, count);
                to = ref Unsafe.Add(ref to, count);
                from = ref Unsafe.Add(ref from, 1);
            }
        }
    }

    /// <summary>
    /// Few repeats are one vector, however many of its elements are wanted: the next element overwrites the others. Near the
    /// end, where there is no room for them, only those that are wanted are written.
    /// </summary>
    private static void Spread<T>(ref T from, ref T to, nint size, ReadOnlySpan<nint> counts, nint outer)
        where T : unmanaged
    {
        if (counts is [nint times] && times <= RepeatLanes.MostTimes && outer >= ManyElements)
        {
            SpreadAll(ref from, ref to, outer, times);
            return;
        }

        // A narrower vector, if it is wide enough for all, crosses fewer lines of memory.
        if (IsNarrow<T>(counts))
        {
            Spread<T, Vector128<T>>(ref from, ref to, size, counts, outer);
        }
        else
        {
            Spread<T, Vector256<T>>(ref from, ref to, size, counts, outer);
        }
    }

    private static bool IsNarrow<T>(ReadOnlySpan<nint> counts)
        where T : unmanaged
    {
        foreach (nint count in counts)
        {
            if (count > Vector128<T>.Count)
            {
                return false;
            }
        }

        return true;
    }

    private static void Spread<T, TVector>(ref T from, ref T to, nint size, ReadOnlySpan<nint> counts, nint outer)
        where T : unmanaged
        where TVector : unmanaged
    {
        nint lanes = Unsafe.SizeOf<TVector>() / Unsafe.SizeOf<T>();
        nint place = 0;
        for (nint i = 0; i < outer; i++)
        {
            foreach (nint count in counts)
            {
                if (count > lanes || place > size - lanes)
                {
                    Write(from, ref Unsafe.Add(ref to, place), count);
                }
                else if (typeof(TVector) == typeof(Vector128<T>))
                {
                    Vector128.Create(from).StoreUnsafe(ref to, (nuint)place);
                }
                else
                {
                    Vector256.Create(from).StoreUnsafe(ref to, (nuint)place);
                }

                place += count;
                from = ref Unsafe.Add(ref from, 1);
            }
        }
    }

    /// <summary>The same few repeats of each of many elements.</summary>
    private static void SpreadAll<T>(ref T from, ref T to, nint count, nint times)
        where T : unmanaged
    {
        nint done = RepeatLanes.Run(ref from, ref to, count, (int)times);
        for (; done < count; done++)
        {
            Write(Unsafe.Add(ref from, done), ref Unsafe.Add(ref to, done * times), times);
        }
    }

    private static void Write<T>(T value, ref T destination, nint count)
    {
        if (count > 8)
        {
            FillRun.Run(value, ref destination, count);
            return;
        }

        for (nint i = 0; i < count; i++)
        {
            Unsafe.Add(ref destination, i) = value;
        }
    }
}
