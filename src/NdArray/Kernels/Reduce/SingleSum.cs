using System.Diagnostics;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>
/// Sums of single precision, kept in double precision and rounded once: nothing overflows on the way, and where no more than
/// half of the digits cancel, what is lost there is far less than the last rounding takes.
/// </summary>
/// <typeparam name="TSummand">What of each element is added.</typeparam>
/// <typeparam name="T">Single precision, so that code for any type of numbers can name it.</typeparam>
internal readonly struct SingleSum<TSummand, T> : IReduction<SingleSum<TSummand, T>, T, double>
    where TSummand : ISummand
    where T : INumberBase<T>
{
    private const int Vectors = 4;

    private static int Lanes => Vector512<double>.Count;

    public static int Longest => 4096;

    public static int ShortestPiece => Longest;

    public static nint LongestColumn => 4 * ReduceRun.Rows;

    public static double Of(T element) => TSummand.Of(Unsafe.BitCast<T, float>(element));

    public static double Run(ReadOnlySpan<T> run)
    {
        Debug.Assert(typeof(T) == typeof(float), "The elements are of single precision.");
        ref float first = ref Unsafe.As<T, float>(ref MemoryMarshal.GetReference(run));
        int length = run.Length, i = 0;
        double sum = -0.0;
        if (length >= Lanes)
        {
            Vector512<double> a = Vector512.Create(-0.0), b = a, c = a, d = a;
            for (; i <= length - (Vectors * Lanes); i += Vectors * Lanes)
            {
                a += TSummand.Of(Load(ref first, i));
                b += TSummand.Of(Load(ref first, i + Lanes));
                c += TSummand.Of(Load(ref first, i + (2 * Lanes)));
                d += TSummand.Of(Load(ref first, i + (3 * Lanes)));
            }

            for (; i <= length - Lanes; i += Lanes)
            {
                a += TSummand.Of(Load(ref first, i));
            }

            Vector512<double> all = (a + b) + (c + d);
            Vector256<double> half = all.GetLower() + all.GetUpper();
            Vector128<double> quarter = half.GetLower() + half.GetUpper();
            sum = quarter[0] + quarter[1];
        }

        for (; i < length; i++)
        {
            sum += TSummand.Of(Unsafe.Add(ref first, i));
        }

        return sum;
    }

    public static double Combine(double x, double y) => x + y;

    public static T Result(double part) => Unsafe.BitCast<float, T>((float)part);

    public static void Rows(Span<double> parts, ref T source, ReadOnlySpan<nint> rows, int length, bool begins)
    {
        Debug.Assert(length <= parts.Length, "There is a part for each element of a row.");
        ref double sums = ref MemoryMarshal.GetReference(parts);
        ref float elements = ref Unsafe.As<T, float>(ref source);
        int i = 0;
        for (; i <= length - (2 * Lanes); i += 2 * Lanes)
        {
            Vector512<double> a = begins ? Vector512.Create(-0.0) : Vector512.LoadUnsafe(ref sums, (nuint)i);
            Vector512<double> b = begins ? Vector512.Create(-0.0) : Vector512.LoadUnsafe(ref sums, (nuint)(i + Lanes));
            foreach (nint row in rows)
            {
                ref float first = ref Unsafe.Add(ref elements, row + i);
                a += TSummand.Of(Load(ref first, 0));
                b += TSummand.Of(Load(ref first, Lanes));
            }

            a.StoreUnsafe(ref sums, (nuint)i);
            b.StoreUnsafe(ref sums, (nuint)(i + Lanes));
        }

        for (; i < length && length >= Lanes; i += Lanes)
        {
            // The last vector may begin before: where sums are made already, nothing is added.
            int place = int.Min(i, length - Lanes);
            Vector512<double> isDone = Vector512.LessThan(Vector512<double>.Indices, Vector512.Create((double)(i - place)));
            Vector512<double> sum = Vector512.LoadUnsafe(ref sums, (nuint)place);
            sum = begins ? Vector512.ConditionalSelect(isDone, sum, Vector512.Create(-0.0)) : sum;
            foreach (nint row in rows)
            {
                Vector512<double> addend = TSummand.Of(Load(ref Unsafe.Add(ref elements, row + place), 0));
                sum += Vector512.ConditionalSelect(isDone, Vector512.Create(-0.0), addend);
            }

            sum.StoreUnsafe(ref sums, (nuint)place);
        }

        for (; i < length; i++)
        {
            double sum = begins ? -0.0 : Unsafe.Add(ref sums, i);
            foreach (nint row in rows)
            {
                sum += TSummand.Of(Unsafe.Add(ref elements, row + i));
            }

            Unsafe.Add(ref sums, i) = sum;
        }
    }

    public static void Merge(Span<double> parts, ReadOnlySpan<double> others) => TensorPrimitives.Add(parts, others, parts);

    public static void Halve(Span<double> parts) => Merge(parts[..(parts.Length / 2)], parts[(parts.Length / 2)..]);

    public static void Results(ReadOnlySpan<double> parts, Span<T> results) => ConvertKernel<double, float>.Instance!.Run(
        in MemoryMarshal.GetReference(parts), 1, ref Unsafe.As<T, float>(ref MemoryMarshal.GetReference(results)), 1, results.Length);

    /// <summary>Eight elements in double precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Load(ref float first, int place)
    {
        Vector256<float> elements = Vector256.LoadUnsafe(ref first, (nuint)place);
        if (Avx512F.IsSupported)
        {
            return Avx512F.ConvertToVector512Double(elements);
        }

        (Vector256<double> lower, Vector256<double> upper) = Vector256.Widen(elements);
        return Vector512.Create(lower, upper);
    }
}
