using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Repeats runs of elements, each as often as a number of its own says.</summary>
internal static class RepeatRuns
{
    /// <summary>Writes runs one after another, again and again.</summary>
    /// <param name="source">The runs, which follow one another: <paramref name="outer"/> times one for each number.</param>
    /// <param name="destination">Where they are written.</param>
    /// <param name="counts">How often each run is written.</param>
    /// <param name="outer">How often the numbers are gone through.</param>
    /// <param name="length">The elements of a run.</param>
    public static void Run<T>(
        ref readonly T source, ref T destination, ReadOnlySpan<nint> counts, nint outer, nint length)
    {
        ref T from = ref Unsafe.AsRef(in source);
        ref T to = ref destination;
        for (nint i = 0; i < outer; i++)
        {
            foreach (nint count in counts)
            {
                if (length == 1)
                {
                    Fill(from, ref to, count);
                }
                else
                {
                    Repeat(ref from, ref to, count, length);
                }

                to = ref Unsafe.Add(ref to, count * length);
                from = ref Unsafe.Add(ref from, length);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fill<T>(T value, ref T destination, nint count)
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

    private static void Repeat<T>(ref readonly T run, ref T destination, nint count, nint length)
    {
        for (nint i = 0; i < count; i++)
        {
            CopyRun.Run(in run, ref Unsafe.Add(ref destination, i * length), length);
        }
    }
}
