using System.Diagnostics;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// Sums of double precision, each with what rounding takes from it, as of Ogita, Rump and Oishi: as if computed in twice the
/// precision, and rounded once.
/// </summary>
/// <typeparam name="TSummand">What of each element is added.</typeparam>
/// <typeparam name="T">Double precision, so that code for any type of numbers can name it.</typeparam>
/// <remarks>In a row of parts, all sums come first, and then what rounding has taken from each.</remarks>
internal readonly struct DoubleSum<TSummand, T> : IReduction<DoubleSum<TSummand, T>, T, Twofold>
    where TSummand : ISummand
    where T : INumberBase<T>
{
    private const int Vectors = 4;

    private static int Lanes => Vector512<double>.Count;

    public static int Longest => 2048;

    public static int ShortestPiece => Longest;

    public static nint LongestColumn => 4 * ReduceRun.Rows;

    public static bool OrderMatters => true;

    private static Vector512<double> Nothing => Vector512.Create(-0.0);

    public static bool AreSettled(ReadOnlySpan<T> results) => TensorPrimitives.IsFiniteAll(results);

    public static Trend TrendOf(ReadOnlySpan<T> run) =>
        LaneSizes.AreModest<TSummand>(SameSpan.Of<T, double>(run)) ? Trend.Stays : Trend.None;

    public static Twofold Of(T element) => new(TSummand.Of(Unsafe.BitCast<T, double>(element)), 0);

    public static Twofold Run(ReadOnlySpan<T> run)
    {
        Debug.Assert(typeof(T) == typeof(double), "The elements are of double precision.");
        ref double first = ref Unsafe.As<T, double>(ref MemoryMarshal.GetReference(run));
        int length = run.Length, i = 0;
        Twofold sum = new(-0.0, 0);
        if (length >= Lanes)
        {
            LanePair<double> a = new(Nothing, Vector512<double>.Zero), b = a, c = a, d = a;
            for (; i <= length - (2 * Vectors * Lanes); i += 2 * Vectors * Lanes)
            {
                a = PutTwo(a, ref first, i);
                b = PutTwo(b, ref first, i + (2 * Lanes));
                c = PutTwo(c, ref first, i + (4 * Lanes));
                d = PutTwo(d, ref first, i + (6 * Lanes));
            }

            for (; i <= length - Lanes; i += Lanes)
            {
                a += TSummand.Of(Vector512.LoadUnsafe(ref first, (nuint)i));
            }

            sum = Total(length < 2 * Vectors * Lanes ? a : (a + b) + (c + d));
        }

        for (; i < length; i++)
        {
            sum += TSummand.Of(Unsafe.Add(ref first, i));
        }

        return sum;
    }

    public static Twofold Combine(Twofold x, Twofold y) => x + y;

    public static bool TryAbsorb(ref Twofold part, ReadOnlySpan<T> run) =>
        double.IsNaN(part.High) || (double.IsInfinity(part.High) && TensorPrimitives.IsFiniteAll(run));

    public static T Result(Twofold part) => Unsafe.BitCast<double, T>(part.Sum);

    public static void Rows(Span<Twofold> parts, ref T source, ReadOnlySpan<nint> rows, int length, bool begins)
    {
        Debug.Assert(length <= parts.Length, "There is a part for each element of a row.");
        ref double highs = ref Highs(parts), lows = ref Unsafe.Add(ref highs, parts.Length);
        ref double elements = ref Unsafe.As<T, double>(ref source);
        int i = 0;
        for (; i <= length - (2 * Lanes); i += 2 * Lanes)
        {
            LanePair<double> a = begins ? new(Nothing, Vector512<double>.Zero) : Load(ref highs, ref lows, i);
            LanePair<double> b = begins ? new(Nothing, Vector512<double>.Zero) : Load(ref highs, ref lows, i + Lanes);
            foreach (nint row in rows)
            {
                ref double first = ref Unsafe.Add(ref elements, row + i);
                a += TSummand.Of(Vector512.LoadUnsafe(ref first));
                b += TSummand.Of(Vector512.LoadUnsafe(ref first, (nuint)Lanes));
            }

            Store(a, ref highs, ref lows, i);
            Store(b, ref highs, ref lows, i + Lanes);
        }

        for (; i < length && length >= Lanes; i += Lanes)
        {
            // The last vector may begin before: where sums are made already, nothing is added.
            int place = int.Min(i, length - Lanes);
            Vector512<double> isDone = Vector512.LessThan(Vector512<double>.Indices, Vector512.Create((double)(i - place)));
            LanePair<double> sum = Load(ref highs, ref lows, place);
            sum = begins
                ? new(Vector512.ConditionalSelect(isDone, sum.High, Nothing), Vector512.ConditionalSelect(isDone, sum.Low, Vector512<double>.Zero))
                : sum;
            foreach (nint row in rows)
            {
                Vector512<double> addend = TSummand.Of(Vector512.LoadUnsafe(ref Unsafe.Add(ref elements, row + place)));
                sum += Vector512.ConditionalSelect(isDone, Nothing, addend);
            }

            Store(sum, ref highs, ref lows, place);
        }

        for (; i < length; i++)
        {
            Twofold sum = begins ? new(-0.0, 0) : new(Unsafe.Add(ref highs, i), Unsafe.Add(ref lows, i));
            foreach (nint row in rows)
            {
                sum += TSummand.Of(Unsafe.Add(ref elements, row + i));
            }

            Unsafe.Add(ref highs, i) = sum.High;
            Unsafe.Add(ref lows, i) = sum.Low;
        }
    }

    public static void Merge(Span<Twofold> parts, ReadOnlySpan<Twofold> others)
    {
        ref double highs = ref Highs(parts), otherHighs = ref Highs(others);
        Add(
            ref highs,
            ref Unsafe.Add(ref highs, parts.Length),
            ref otherHighs,
            ref Unsafe.Add(ref otherHighs, parts.Length),
            ref Unsafe.Add(ref highs, parts.Length),
            parts.Length);
    }

    public static void Halve(Span<Twofold> parts)
    {
        // What the second halves held is read before what rounding took from the first is written there.
        int half = parts.Length / 2;
        ref double highs = ref Highs(parts), lows = ref Unsafe.Add(ref highs, parts.Length);
        Add(ref highs, ref lows, ref Unsafe.Add(ref highs, half), ref Unsafe.Add(ref lows, half), ref Unsafe.Add(ref highs, half), half);
    }

    public static void Results(ReadOnlySpan<Twofold> parts, Span<T> results)
    {
        ref double highs = ref Highs(parts), lows = ref Unsafe.Add(ref highs, parts.Length);
        ref double sums = ref Unsafe.As<T, double>(ref MemoryMarshal.GetReference(results));
        int i = 0;
        for (; i <= results.Length - Lanes; i += Lanes)
        {
            LanePair<double> pair = Load(ref highs, ref lows, i);
            Vector512<double> size = Vector512.Abs(pair.Low);
            Vector512<double> counts = Vector512.GreaterThan(size, Vector512<double>.Zero)
                & Vector512.LessThan(size, Vector512.Create(double.PositiveInfinity));
            Vector512.ConditionalSelect(counts, pair.Sum, pair.High).StoreUnsafe(ref sums, (nuint)i);
        }

        for (; i < results.Length; i++)
        {
            Unsafe.Add(ref sums, i) = new Twofold(Unsafe.Add(ref highs, i), Unsafe.Add(ref lows, i)).Sum;
        }
    }

    /// <summary>The sum of all lanes: the upper half is put on the lower, twice, and what the lanes above hold matters no more.</summary>
    private static Twofold Total(LanePair<double> all)
    {
        all += new LanePair<double>(all.High.GetUpper().ToVector512Unsafe(), all.Low.GetUpper().ToVector512Unsafe());
        all += new LanePair<double>(
            all.High.GetLower().GetUpper().ToVector256Unsafe().ToVector512Unsafe(),
            all.Low.GetLower().GetUpper().ToVector256Unsafe().ToVector512Unsafe());
        return new Twofold(all.High[0], all.Low[0]) + new Twofold(all.High[1], all.Low[1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LanePair<double> PutTwo(LanePair<double> sum, ref double first, int place) => TSummand.Put(
        sum, Vector512.LoadUnsafe(ref first, (nuint)place), Vector512.LoadUnsafe(ref first, (nuint)(place + Lanes)));

    /// <summary>Adds to sums others, and writes what rounding takes to a place of its own.</summary>
    private static void Add(
        ref double highs, ref double lows, ref double otherHighs, ref double otherLows, ref double newLows, int length)
    {
        int i = 0;
        for (; i <= length - Lanes; i += Lanes)
        {
            Store(Load(ref highs, ref lows, i) + Load(ref otherHighs, ref otherLows, i), ref highs, ref newLows, i);
        }

        for (; i < length; i++)
        {
            Twofold sum = new Twofold(Unsafe.Add(ref highs, i), Unsafe.Add(ref lows, i))
                + new Twofold(Unsafe.Add(ref otherHighs, i), Unsafe.Add(ref otherLows, i));
            Unsafe.Add(ref highs, i) = sum.High;
            Unsafe.Add(ref newLows, i) = sum.Low;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LanePair<double> Load(ref double highs, ref double lows, int place) =>
        new(Vector512.LoadUnsafe(ref highs, (nuint)place), Vector512.LoadUnsafe(ref lows, (nuint)place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(LanePair<double> pair, ref double highs, ref double lows, int place)
    {
        pair.High.StoreUnsafe(ref highs, (nuint)place);
        pair.Low.StoreUnsafe(ref lows, (nuint)place);
    }

    private static ref double Highs(ReadOnlySpan<Twofold> parts) => ref Unsafe.As<Twofold, double>(ref MemoryMarshal.GetReference(parts));
}
