using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Sums of complex numbers: those of their real and imaginary parts, side by side as a row of double precision.</summary>
/// <typeparam name="T">Complex numbers, so that code for any type of numbers can name it.</typeparam>
internal readonly struct ComplexSum<T> : IReduction<ComplexSum<T>, T, TwofoldComplex>
    where T : INumberBase<T>
{
    /// <summary>So many elements of a run are added side by side: a power of 2.</summary>
    private const int Wide = 16;

    public static nint LongestColumn => 4 * ReduceRun.Rows;

    public static bool OrderMatters => true;

    public static bool AreSettled(ReadOnlySpan<T> results) => TensorPrimitives.IsFiniteAll(results);

    public static Trend TrendOf(ReadOnlySpan<T> run) => DoubleSum<ElementItself, double>.TrendOf(
        MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<T, double>(ref MemoryMarshal.GetReference(run)), run.Length * 2));

    public static TwofoldComplex Of(T element)
    {
        Complex value = Unsafe.BitCast<T, Complex>(element);
        return new(new(value.Real, 0), new(value.Imaginary, 0));
    }

    [SkipLocalsInit]
    public static TwofoldComplex Run(ReadOnlySpan<T> run)
    {
        ref T first = ref MemoryMarshal.GetReference(run);
        Span<TwofoldComplex> parts = stackalloc TwofoldComplex[run.Length < Wide ? 1 : Wide];
        Span<nint> rows = stackalloc nint[ReduceRun.Rows];
        int done = 0;
        while (done + parts.Length <= run.Length)
        {
            int count = int.Min(ReduceRun.Rows, (run.Length - done) / parts.Length);
            for (int row = 0; row < count; row++)
            {
                rows[row] = done + (row * parts.Length);
            }

            Rows(parts, ref first, rows[..count], parts.Length, begins: done == 0);
            done += count * parts.Length;
        }

        if (done < run.Length)
        {
            Rows(parts, ref first, [done], run.Length - done, begins: false);
        }

        for (; parts.Length > 1; parts = parts[..(parts.Length / 2)])
        {
            Halve(parts);
        }

        return parts[0];
    }

    public static TwofoldComplex Combine(TwofoldComplex x, TwofoldComplex y) => x + y;

    public static T Result(TwofoldComplex part) => Unsafe.BitCast<Complex, T>(part.Sum);

    public static void Rows(Span<TwofoldComplex> parts, ref T source, ReadOnlySpan<nint> rows, int length, bool begins)
    {
        Span<nint> places = stackalloc nint[ReduceRun.Rows];
        for (int row = 0; row < rows.Length; row++)
        {
            places[row] = rows[row] * 2;
        }

        DoubleSum<ElementItself, double>.Rows(Halves(parts), ref Unsafe.As<T, double>(ref source), places[..rows.Length], length * 2, begins);
    }

    public static void Merge(Span<TwofoldComplex> parts, ReadOnlySpan<TwofoldComplex> others) =>
        DoubleSum<ElementItself, double>.Merge(Halves(parts), MemoryMarshal.Cast<TwofoldComplex, Twofold>(others));

    public static void Halve(Span<TwofoldComplex> parts) => DoubleSum<ElementItself, double>.Halve(Halves(parts));

    public static void Results(ReadOnlySpan<TwofoldComplex> parts, Span<T> results) => DoubleSum<ElementItself, double>.Results(
        MemoryMarshal.Cast<TwofoldComplex, Twofold>(parts),
        MemoryMarshal.CreateSpan(ref Unsafe.As<T, double>(ref MemoryMarshal.GetReference(results)), results.Length * 2));

    private static Span<Twofold> Halves(Span<TwofoldComplex> parts) => MemoryMarshal.Cast<TwofoldComplex, Twofold>(parts);
}
