using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>The place of the first extreme element of a run, or of the first that is nan.</summary>
internal static class ExtremePlace
{
    /// <summary>The bytes of a block: few enough to be looked through again at once.</summary>
    private const int BlockBytes = 8192;

    /// <summary>The place in a run of any of NumPy's types.</summary>
    public static long Of<T>(ReadOnlySpan<T> run, bool largest)
        where T : unmanaged
    {
        if (typeof(T) == typeof(Complex))
        {
            return OfComplex(MemoryMarshal.Cast<T, Complex>(run), largest);
        }

        return typeof(T) == typeof(double) ? Ordered(MemoryMarshal.Cast<T, double>(run), largest)
            : typeof(T) == typeof(float) ? Ordered(MemoryMarshal.Cast<T, float>(run), largest)
            : typeof(T) == typeof(Half) ? Ordered(MemoryMarshal.Cast<T, Half>(run), largest)
            : typeof(T) == typeof(long) ? Ordered(MemoryMarshal.Cast<T, long>(run), largest)
            : typeof(T) == typeof(int) ? Ordered(MemoryMarshal.Cast<T, int>(run), largest)
            : typeof(T) == typeof(short) ? Ordered(MemoryMarshal.Cast<T, short>(run), largest)
            : typeof(T) == typeof(sbyte) ? Ordered(MemoryMarshal.Cast<T, sbyte>(run), largest)
            : typeof(T) == typeof(ulong) ? Ordered(MemoryMarshal.Cast<T, ulong>(run), largest)
            : typeof(T) == typeof(uint) ? Ordered(MemoryMarshal.Cast<T, uint>(run), largest)
            : typeof(T) == typeof(ushort) ? Ordered(MemoryMarshal.Cast<T, ushort>(run), largest)
            : Ordered(MemoryMarshal.Cast<T, byte>(run), largest);
    }

    private static long Ordered<T>(ReadOnlySpan<T> run, bool largest)
        where T : unmanaged, INumber<T>
    {
        // The extreme of each block; only in the best is its place looked for.
        T best = run[0];
        int block = 0, length = BlockBytes / Unsafe.SizeOf<T>();
        for (int start = 0; start < run.Length && !T.IsNaN(best); start += length)
        {
            ReadOnlySpan<T> part = run[start..int.Min(start + length, run.Length)];
            T extreme = LaneExtreme.Run(part, largest);
            if (T.IsNaN(extreme) || (largest ? extreme > best : extreme < best))
            {
                best = extreme;
                block = start;
            }
        }

        return block + LaneExtreme.IndexOf(run[block..], best);
    }

    private static long OfComplex(ReadOnlySpan<Complex> run, bool largest)
    {
        int best = 0;
        for (int i = 1; i < run.Length && !ComplexArithmetic.IsNaN(run[best]); i++)
        {
            if (ComplexArithmetic.IsNaN(run[i])
                || (largest ? ComplexOrder.IsLess(run[best], run[i]) : ComplexOrder.IsLess(run[i], run[best])))
            {
                best = i;
            }
        }

        return best;
    }
}
