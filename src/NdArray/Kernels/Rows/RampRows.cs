using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Kernels;

/// <summary>Rows of numbers at even distances, as NumPy's <c>linspace</c> computes them.</summary>
internal static class RampRows
{
    /// <summary>Writes for each of <paramref name="count"/> edges a row that leads to it and ends before it.</summary>
    /// <param name="edges">The edges; they are overwritten.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="start">Where all rows start.</param>
    /// <param name="rows">The rows, one after another.</param>
    /// <param name="length">The numbers of a row.</param>
    /// <param name="floored">Whether they are rounded down to integers.</param>
    public static void Run<T>(ref T edges, nint count, T start, ref T rows, nint length, bool floored)
        where T : unmanaged, INumberBase<T>
    {
        bool anyStill = false;
        for (nint i = 0; i < count; i++)
        {
            ref T edge = ref Unsafe.Add(ref edges, i);
            edge -= start;
            anyStill |= T.IsZero(ByInteger.Divide(edge, length));
        }

        for (nint i = 0; i < count; i++)
        {
            T distance = Unsafe.Add(ref edges, i);
            T step = ByInteger.Divide(distance, length);
            ref T row = ref Unsafe.Add(ref rows, i * length);
            for (nint j = 0; j < length; j++)
            {
                // Where the steps of one row vanish, those of all are multiplied last: a step may be too small to be a number.
                T number = Number<T>(j);
                T value = (anyStill ? ByInteger.Divide(number, length) * distance : number * step) + start;
                Unsafe.Add(ref row, j) = floored ? Floor(value) : value;
            }
        }
    }

    /// <summary>A half is made of an integer over a float, as everywhere.</summary>
    private static T Number<T>(nint value)
        where T : unmanaged, INumberBase<T> =>
        typeof(T) == typeof(Half) ? Unsafe.BitCast<Half, T>((Half)(float)value) : T.CreateTruncating((long)value);

    private static T Floor<T>(T value)
        where T : unmanaged, INumberBase<T> =>
        typeof(T) == typeof(double) ? Unsafe.BitCast<double, T>(Math.Floor(Unsafe.BitCast<T, double>(value))) : value;
}
