using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>
/// Functions of vectors beside those of the platform's library, at every length, flush against pages that must not be touched.
/// </summary>
public class LaneFunctionTests
{
    private const int Longest = 40;

    private static readonly double[] Special =
    [
        0, -0.0, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 1e308, -1e308, double.MaxValue, double.MinValue, 3e38, -3e38, double.Epsilon, -double.Epsilon,
        1, -1, 88.8, -88.8, -103.5, 709.9, -745.2, 1e38, 1e-40, 3e5, 1e9, double.Pi,
    ];

    [Fact]
    public void Exponentials() => Check<ExpLanes>(Math.Exp, 1.0, -20, 20);

    [Fact]
    public void Logarithms() => Check<LogLanes>(Math.Log, 1.0, 0, 20);

    [Fact]
    public void Sines() => Check<SinLanes>(Math.Sin, 1.0, -50, 50);

    [Fact]
    public void Cosines() => Check<CosLanes>(Math.Cos, 1.0, -50, 50);

    [Fact]
    public void Hyperbolic_tangents() => Check<TanhLanes>(Math.Tanh, 1.1, -3, 3);

    [Fact]
    public void Hyperbolic_tangents_from_end_to_end_of_quarters_of_octaves()
    {
        List<float> ends = [];
        for (int octave = -149; octave < 5; octave++)
        {
            for (int quarter = 4; quarter < 8; quarter++)
            {
                float start = quarter * 0.25f * float.Exp2(octave);
                ends.AddRange(start, float.BitDecrement(start), float.BitIncrement(start), start * 1.125f, -start, start * -1.2f);
            }
        }

        float[] results = new float[ends.Count];
        LaneFunction.Run<TanhLanes>(ends.ToArray(), results);
        for (int i = 0; i < results.Length; i++)
        {
            double exact = Math.Tanh(ends[i]);
            double unit = Math.Max(double.Exp2(Math.Floor(Math.Log2(Math.Abs(exact))) - 23), float.Epsilon);
            Assert.True(Math.Abs(results[i] - exact) <= 0.7 * unit, $"tanh({ends[i]:R}) is {exact:R}, not {results[i]:R}");
        }
    }

    [Fact]
    public void Logarithms_to_base_2() => Check<Log2Lanes>(Math.Log2, 0.6, 0, 20);

    [Fact]
    public void Logarithms_to_base_10() => Check<Log10Lanes>(Math.Log10, 0.6, 0, 20);

    [Fact]
    public void Logarithms_of_one_more() => Check<Log1PLanes>(NearZero.Log1P, 0.7, -1.2, 3, 4);

    [Fact]
    public void Powers_of_2() => Check<Exp2Lanes>(x => Math.Pow(2, x), 0.6, -20, 20);

    [Fact]
    public void Exponentials_less_one() => Check<ExpM1Lanes>(NearZero.ExpM1, 1.0, -3, 3, 4);

    [Fact]
    public void Hyperbolic_sines() => Check<SinhLanes>(Math.Sinh, 0.7, -3, 3);

    [Fact]
    public void Hyperbolic_cosines() => Check<CoshLanes>(Math.Cosh, 0.7, -3, 3);

    [Fact]
    public void Tangents() => Check<TanLanes>(Math.Tan, 1.0, -50, 50);

    [Fact]
    public void Arc_sines() => Check<ArcSinLanes>(Math.Asin, 0.7, -1.1, 1.1);

    [Fact]
    public void Arc_cosines() => Check<ArcCosLanes>(Math.Acos, 0.7, -1.1, 1.1);

    [Fact]
    public void Arc_tangents() => Check<ArcTanLanes>(Math.Atan, 1.3, -4, 4);

    [Fact]
    public void Cube_roots() => Check<CbrtLanes>(Math.Cbrt, 0.6, -9, 9, 3);

    [Fact]
    public void Hyperbolic_arc_sines() => Check<ArcSinhLanes>(Math.Asinh, 0.6, -3, 3, 3);

    [Fact]
    public void Hyperbolic_arc_cosines() => Check<ArcCoshLanes>(Math.Acosh, 0.6, 0.9, 4, 3);

    [Fact]
    public void Hyperbolic_arc_tangents() => Check<ArcTanhLanes>(Math.Atanh, 0.6, -1.1, 1.1, 3);

    [Fact]
    public void Sines_by_their_angles() => Check<SincLanes>(SincLanes.OfAny, 0.6, -0.7, 0.7, 3);

    [Fact]
    public void Angles_of_points() => CheckPairs<ArcTan2Lanes>(Math.Atan2, 2);

    [Fact]
    public void Logarithms_of_sums_of_exponentials() => CheckPairs<LogAddExpLanes>(NearZero.LogAddExp, 8);

    [Fact]
    public void Logarithms_to_base_2_of_sums_of_powers() => CheckPairs<LogAddExp2Lanes>(NearZero.LogAddExp2, 8);

    /// <summary>Each number with each, all at every length, and special ones as the platform's library has them, whose digits may cancel.</summary>
    private static void CheckPairs<TOp>(Func<double, double, double> function, int doubleUnits)
        where TOp : ILanePairFunction
    {
        double[] others = [.. Special, 0.7, -1.3, 12.5, 0.44, 2.5, 1e-170, -1e170];
        foreach (double y in others)
        {
            ForEachRun<double>(
                others,
                (x, destination) => LanePairFunction.Run<TOp>(x, Filled(x.Length, y), destination),
                (x, actual) => AreNear(function(x, y), actual, doubleUnits));
            ForEachRun<float>(
                [.. others.Select(x => (float)x)],
                (x, destination) => LanePairFunction.Run<TOp>(x, Filled(x.Length, (float)y), destination),
                (x, actual) => IsNear(function(x, (float)y), actual, 1.3));
        }
    }

    /// <summary>Each number to the power of each, all at every length, and special ones as the platform's library has them.</summary>
    [Fact]
    public void Powers()
    {
        double[] exponents = [0, -0.0, 1, 2, -1, 0.5, 3, -3, 17.25, 1e-300, 1e9, double.PositiveInfinity, double.NegativeInfinity, double.NaN];
        foreach (double y in exponents)
        {
            double[] left = [.. Special, 0.7, 1.3, 12.5, -2, -3.5, double.BitIncrement(1), double.BitDecrement(1)];
            ForEachRun<double>(
                left,
                (x, destination) => LanePairFunction.Run<PowerLanes>(x, Filled(x.Length, y), destination),
                (x, actual) => AreNear(Math.Pow(x, y), actual, 2));
            ForEachRun<float>(
                [.. left.Select(x => (float)x)],
                (x, destination) => LanePairFunction.Run<PowerLanes>(x, Filled(x.Length, (float)y), destination),
                (x, actual) => IsNear(Math.Pow(x, (float)y), actual, 0.6));
        }
    }

    private static T[] Filled<T>(int length, T value)
    {
        T[] elements = new T[length];
        Array.Fill(elements, value);
        return elements;
    }

    /// <summary>
    /// Single precision is within some units of what double precision gives, and double precision within two units or more of the
    /// library, whose own error is about one or more.
    /// </summary>
    private static void Check<TOp>(Func<double, double> function, double units, double low, double high, int doubleUnits = 2)
        where TOp : ILaneFunction
    {
        Random random = new(7);
        double[] numbers = [.. Enumerable.Range(0, Longest).Select(_ => low + ((high - low) * random.NextDouble()))];
        ForEachRun<float>(
            [.. numbers.Select(x => (float)x)],
            (x, destination) => LaneFunction.Run<TOp>(x, destination),
            (x, actual) => IsNear(function(x), actual, units));
        ForEachRun<double>(
            numbers, (x, destination) => LaneFunction.Run<TOp>(x, destination), (x, actual) => AreNear(function(x), actual, doubleUnits));
        ForEachRun<float>(
            [.. Special.Select(x => (float)x)],
            (x, destination) => LaneFunction.Run<TOp>(x, destination),
            (x, actual) => IsNear(function(x), actual, units));
        ForEachRun<double>(
            Special, (x, destination) => LaneFunction.Run<TOp>(x, destination), (x, actual) => AreNear(function(x), actual, doubleUnits));
    }

    private static bool IsNear(double expected, float actual, double units)
    {
        float nearest = (float)expected;
        if (!float.IsFinite(nearest) || nearest == 0)
        {
            return nearest.Equals(actual) && float.IsNegative(nearest) == float.IsNegative(actual);
        }

        double unit = (double)float.BitIncrement(float.Abs(nearest)) - float.Abs(nearest);
        return double.Abs(actual - expected) <= units * unit;
    }

    private static bool AreNear(double expected, double actual, int units) =>
        double.IsFinite(expected) && expected != 0
            ? long.Abs(BitConverter.DoubleToInt64Bits(expected) - BitConverter.DoubleToInt64Bits(actual)) <= units
            : expected.Equals(actual) && double.IsNegative(expected) == double.IsNegative(actual);

    private static void ForEachRun<T>(T[] numbers, Loop<T> run, Func<T, T, bool> isRight)
        where T : unmanaged, INumber<T>
    {
        int size = Unsafe.SizeOf<T>();
        using GuardedMemory from = new(numbers.Length * size), to = new(numbers.Length * size);
        for (int length = 0; length <= numbers.Length; length++)
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> x = from.Elements<T>(length, guard);
                numbers.AsSpan(0, length).CopyTo(x);
                to.Clear();
                Span<T> results = to.Elements<T>(length, guard);
                run(x, results);
                for (int i = 0; i < length; i++)
                {
                    Assert.True(isRight(x[i], results[i]), $"{x[i]}: {results[i]}");
                }

                to.AssertUntouchedAround<T>(results);
                T[] apart = results.ToArray();
                run(x, x);
                Assert.Equal(apart, x.ToArray());
            }
        }
    }

    private delegate void Loop<T>(ReadOnlySpan<T> x, Span<T> destination);
}
