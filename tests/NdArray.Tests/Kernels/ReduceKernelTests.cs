using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Reductions of runs and rows at every length, flush against pages that must not be touched, beside the obvious loop.</summary>
public class ReduceKernelTests
{
    private const int LongestRun = 150;
    private const int WidestRow = 70;

    [Fact]
    public void Sums_of_single_precision() => Check<SingleSum<ElementItself, float>, float, double>(Add);

    [Fact]
    public void Sums_of_double_precision() => Check<DoubleSum<ElementItself, double>, double, Twofold>(Add);

    [Fact]
    public void Sums_of_squares()
    {
        Check<SingleSum<ElementSquared, float>, float, double>((sum, element) => sum + (element * element));
        Check<DoubleSum<ElementSquared, double>, double, Twofold>((sum, element) => sum + (element * element));
    }

    [Fact]
    public void Sums_of_complex_numbers() => Check<ComplexSum<Complex>, Complex, TwofoldComplex>(Add);

    [Fact]
    public void Foldings()
    {
        Check<Folding<NumberBinary<AddOp, long>, long>, long, long>(Add);
        Check<Folding<NumberBinary<AddOp, Half>, Half>, Half, Half>(Add);
        Check<Folding<NumberBinary<MultiplyOp, uint>, uint>, uint, uint>((product, element) => product * element);
        Check<Folding<NumberBinary<MultiplyOp, ushort>, ushort>, ushort, ushort>((product, element) => (ushort)(product * element));
        Check<Folding<OrderedBinary<MaximumOp, float>, float>, float, float>(float.Max);
    }

    [Fact]
    public void Products_of_powers_of_2_are_exact() => ForEachRun<double>((run, where) =>
    {
        for (int i = 0; i < run.Length; i++)
        {
            run[i] = i % 2 == 0 ? 4 : -0.25;
        }

        double expected = 1;
        foreach (double element in run)
        {
            expected *= element;
        }

        Assert.True(expected == Folding<NumberBinary<MultiplyOp, double>, double>.Run(run), where);
    });

    [Fact]
    public void Trends_are_those_of_every_element()
    {
        ForEachRun<double>(CheckTrend);
        ForEachRun<float>(CheckTrend);
    }

    [Fact]
    public void Terms_are_modest_unless_one_is_large() => ForEachRun<double>((run, where) =>
    {
        for (int place = 0; place < run.Length; place++)
        {
            foreach ((double element, bool isLarge, bool isLargeSquared) in
                ((double, bool, bool)[])[(-1e300, true, false), (1e150, false, true), (double.NaN, false, false), (double.NegativeInfinity, false, false)])
            {
                double before = run[place];
                run[place] = element;
                Assert.True(isLarge != LaneSizes.AreModest<ElementItself>(run), where);
                Assert.True(isLargeSquared != LaneSizes.AreModest<ElementSquared>(run), where);
                run[place] = before;
            }
        }
    });

    [Fact]
    public void Signs_of_products_are_those_of_their_factors() => ForEachRun<float>((run, where) =>
    {
        for (int place = 0; place < run.Length; place++)
        {
            bool before = LaneSizes.AreOddlyNegative<float>(run);
            run[place] = place % 3 == 0 ? -0f : -run[place];
            Assert.True(before != LaneSizes.AreOddlyNegative<float>(run), where);
        }
    });

    [Fact]
    public void A_product_that_is_settled_absorbs_what_follows()
    {
        foreach (double product in (double[])[0, -0.0, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 1, 1e-310])
        {
            foreach (double factor in (double[])[2, -2, 0, -0.0, double.NaN, double.PositiveInfinity, 1e-320])
            {
                double[] run = [3, .. Enumerable.Repeat(-1.0, 41), factor, 5];
                double absorbed = product, expected = product;
                bool isSeen = MultiplyOp.TryAbsorb<double>(ref absorbed, run);
                foreach (double element in run)
                {
                    expected *= element;
                }

                Assert.Equal(isSeen ? expected : product, absorbed);
                Assert.True(!isSeen || double.IsNegative(expected) == double.IsNegative(absorbed) || double.IsNaN(expected));
                Assert.True(isSeen || double.IsNaN(factor) || double.IsInfinity(factor) || factor == 0 || (product != 0 && double.IsFinite(product)));
            }
        }
    }

    private static void CheckTrend<T>(Span<T> run, string where)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        T half = T.CreateChecked(0.5), two = T.One + T.One;
        run.Fill(-T.One);
        Assert.Equal(Trend.Stays, LaneSizes.TrendOf<T>(run));
        for (int place = 0; place < run.Length; place++)
        {
            foreach ((T element, Trend trend) in ((T, Trend)[])[(half, Trend.Falls), (-two, Trend.Rises), (T.Zero, Trend.Falls), (T.NaN, Trend.None), (T.PositiveInfinity, Trend.Rises)])
            {
                run[place] = element;
                Assert.True(trend == LaneSizes.TrendOf<T>(run), $"{where}, {element} at {place}");
            }

            run[place] = -T.One;
        }
    }

    private static T Add<T>(T sum, T element)
        where T : INumberBase<T> => sum + element;

    private static void Check<TOp, T, TPart>(Func<T, T, T> put)
        where TOp : IReduction<TOp, T, TPart>
        where T : unmanaged, INumberBase<T>
        where TPart : unmanaged
    {
        CheckRuns<TOp, T, TPart>(put);
        CheckRows<TOp, T, TPart>(put);
    }

    private static void CheckRuns<TOp, T, TPart>(Func<T, T, T> put)
        where TOp : IReduction<TOp, T, TPart>
        where T : unmanaged, INumberBase<T> => ForEachRun<T>((run, where) =>
        {
            T expected = TOp.Result(TOp.Of(run[0]));
            for (int i = 1; i < run.Length; i++)
            {
                expected = put(expected, run[i]);
            }

            Assert.True(expected == TOp.Result(TOp.Run(run)), where);
        });

    private static void CheckRows<TOp, T, TPart>(Func<T, T, T> put)
        where TOp : IReduction<TOp, T, TPart>
        where T : unmanaged, INumberBase<T>
        where TPart : unmanaged
    {
        using GuardedMemory memory = new(WidestRow * ReduceRun.Rows * Unsafe.SizeOf<T>());
        using GuardedMemory made = new(WidestRow * 2 * Unsafe.SizeOf<TPart>());
        using GuardedMemory others = new(WidestRow * 2 * Unsafe.SizeOf<TPart>());
        using GuardedMemory written = new(WidestRow * Unsafe.SizeOf<T>());
        for (int width = 1; width <= WidestRow; width++)
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                foreach (int count in (int[])[1, 2, 3, 8])
                {
                    string where = $"{count} rows of {width}, {guard}";
                    Span<T> elements = memory.Elements<T>(width * count, guard);
                    Fill(elements, width + count);
                    Span<TPart> parts = made.Elements<TPart>(width, guard), more = others.Elements<TPart>(width, guard);
                    Span<T> results = written.Elements<T>(width, guard);
                    nint[] rows = [.. Enumerable.Range(0, count).Select(row => (nint)(row * width))];
                    TOp.Rows(parts, ref MemoryMarshal.GetReference(elements), rows, width, begins: true);
                    T[] expected = new T[width];
                    for (int column = 0; column < width; column++)
                    {
                        expected[column] = TOp.Result(TOp.Of(elements[column]));
                        for (int row = 1; row < count; row++)
                        {
                            expected[column] = put(expected[column], elements[(row * width) + column]);
                        }
                    }

                    TOp.Results(parts, results);
                    Assert.True(results.SequenceEqual(expected), where);

                    // Some of the columns once more, and then twice all.
                    int some = width * 2 / 3;
                    if (some > 0)
                    {
                        TOp.Rows(parts, ref MemoryMarshal.GetReference(elements), [width - some], some, begins: false);
                        for (int column = 0; column < some; column++)
                        {
                            expected[column] = put(expected[column], elements[width - some + column]);
                        }

                        TOp.Results(parts, results);
                        Assert.True(results.SequenceEqual(expected), where);
                    }

                    TOp.Rows(more, ref MemoryMarshal.GetReference(elements), [0], width, begins: true);
                    TOp.Merge(parts, more);
                    for (int column = 0; column < width; column++)
                    {
                        expected[column] = put(expected[column], elements[column]);
                    }

                    TOp.Results(parts, results);
                    Assert.True(results.SequenceEqual(expected), where);
                }

                CheckHalves<TOp, T, TPart>(made.Elements<TPart>(width * 2, guard), memory.Elements<T>(width * 2, guard), written.Elements<T>(width, guard), put);
            }
        }
    }

    private static void CheckHalves<TOp, T, TPart>(Span<TPart> parts, Span<T> elements, Span<T> results, Func<T, T, T> put)
        where TOp : IReduction<TOp, T, TPart>
        where T : unmanaged, INumberBase<T>
    {
        int width = results.Length;
        Fill(elements, width);
        TOp.Rows(parts, ref MemoryMarshal.GetReference(elements), [0], elements.Length, begins: true);
        TOp.Halve(parts);
        TOp.Results(parts[..width], results);
        for (int column = 0; column < width; column++)
        {
            Assert.True(put(TOp.Result(TOp.Of(elements[column])), elements[width + column]) == results[column], $"column {column} of {width}");
        }
    }

    /// <summary>Runs of small whole numbers against both guards.</summary>
    private static void ForEachRun<T>(RunCheck<T> check)
        where T : unmanaged, INumberBase<T>
    {
        using GuardedMemory memory = new(LongestRun * Unsafe.SizeOf<T>());
        for (int length = 1; length <= LongestRun; length++)
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> run = memory.Elements<T>(length, guard);
                Fill(run, length);
                check(run, $"{typeof(T).Name}, {length} elements, {guard}");
            }
        }
    }

    /// <summary>Numbers so small that sums are exact even in half precision.</summary>
    private static void Fill<T>(Span<T> run, int seed)
        where T : INumberBase<T>
    {
        for (int i = 0; i < run.Length; i++)
        {
            run[i] = T.CreateChecked(1 + (((i * 5) + seed) % 3));
        }
    }

    private delegate void RunCheck<T>(Span<T> run, string where);
}
