using System.Numerics;
using NdArrays.Kernels;
using NdArrays.Logic;

namespace NdArrays.Tests.Kernels;

/// <summary>Vectors of floating numbers give the very bits of elements, at every length, for numbers of all sorts.</summary>
public class FloatingVectorTests
{
    [Fact]
    public void Fractions() => CheckUnary<FractionOp>();

    [Fact]
    public void Mantissas() => CheckUnary<MantissaOp>();

    [Fact]
    public void Exponents()
    {
        FloatingValues.CheckEach<float, int>(FloatingValues.Of<float>(), ExponentOf<float>.Run, ExponentOf<float>.Invoke);
        FloatingValues.CheckEach<double, int>(FloatingValues.Of<double>(), ExponentOf<double>.Run, ExponentOf<double>.Invoke);
        FloatingValues.CheckEach<Half, int>(FloatingValues.Of<Half>(), ExponentOf<Half>.Run, ExponentOf<Half>.Invoke);
    }

    [Fact]
    public void Distances_to_the_next_number() => CheckUnary<SpacingOp>();

    [Fact]
    public void Angles_of_real_numbers()
    {
        CheckUnary<AngleOp<Radians>>();
        CheckUnary<AngleOp<Degrees>>();
    }

    [Fact]
    public void Reciprocals()
    {
        FloatingValues.CheckEach<float, float>(FloatingValues.Of<float>(), ReciprocalOp.Run, ReciprocalOp.Invoke);
        FloatingValues.CheckEach<double, double>(FloatingValues.Of<double>(), ReciprocalOp.Run, ReciprocalOp.Invoke);
        FloatingValues.CheckEach<int, int>([0, 1, -1, 2, int.MinValue], ReciprocalOp.Run, ReciprocalOp.Invoke);
    }

    [Fact]
    public void Next_numbers() => CheckBinary<NextAfterOp>();

    [Fact]
    public void Steps() => CheckBinary<HeavisideOp>();

    [Fact]
    public void Parts_and_multiples_that_are_nearest()
    {
        CheckBinary<RoundToPartOp>();
        CheckBinary<RoundToMultipleOp>();
    }

    [Fact]
    public void Rests_of_divisions()
    {
        CheckOrdered<FModOp>();
        CheckOrdered<RemainderOp>();
    }

    [Fact]
    public void Floors_of_quotients() => CheckOrdered<FloorDivideOp>();

    [Fact]
    public void What_is_not_finite_is_replaced()
    {
        CheckFinite<float>();
        CheckFinite<double>();
        CheckFinite<Half>();
        double[] parts = FloatingValues.Of<double>();
        StandIns<double> standIns = new(1, 2, 3);
        Complex[] numbers = [.. parts.Zip(parts.Reverse(), (real, imaginary) => new Complex(real, imaginary))];
        FloatingValues.CheckEach<Complex, Complex>(
            numbers, (x, destination) => FiniteParts.Run(x, standIns, destination), x => FiniteParts.Invoke(x, standIns));
    }

    [Fact]
    public void Elements_within_bounds()
    {
        CheckBounds(FloatingValues.Of<float>());
        CheckBounds(FloatingValues.Of<double>());
        CheckBounds(FloatingValues.Of<Half>());
        CheckBounds<byte>([0, 1, 7, 100, 200, byte.MaxValue]);
        CheckBounds<long>([0, 1, -1, 7, 100, -200, long.MaxValue, long.MinValue]);
    }

    [Fact]
    public void Numbers_that_are_close()
    {
        CheckClose<float>();
        CheckClose<double>();
    }

    private static void CheckUnary<TOp>()
        where TOp : IFloatingUnary<TOp>
    {
        FloatingValues.CheckEach<float, float>([.. FloatingValues.Of<float>(), -float.NaN], TOp.Run, TOp.Invoke);
        FloatingValues.CheckEach<double, double>([.. FloatingValues.Of<double>(), -double.NaN], TOp.Run, TOp.Invoke);
        FloatingValues.CheckEach<Half, Half>([.. FloatingValues.Of<Half>(), -Half.NaN], TOp.Run, TOp.Invoke);
    }

    private static void CheckBinary<TOp>()
        where TOp : IFloatingBinary<TOp>
    {
        FloatingValues.CheckPairs<float, float>(FloatingValues.Of<float>(), TOp.Run, TOp.Invoke);
        FloatingValues.CheckPairs<double, double>(FloatingValues.Of<double>(), TOp.Run, TOp.Invoke);
        FloatingValues.CheckPairs<Half, Half>(FloatingValues.Of<Half>(), TOp.Run, TOp.Invoke);
    }

    private static void CheckOrdered<TOp>()
        where TOp : IOrderedBinary<TOp>
    {
        FloatingValues.CheckPairs<float, float>(FloatingValues.Of<float>(), TOp.Run, TOp.Invoke);
        FloatingValues.CheckPairs<double, double>(FloatingValues.Of<double>(), TOp.Run, TOp.Invoke);
        FloatingValues.CheckPairs<int, int>([0, 1, -1, 7, -7, int.MinValue, int.MaxValue], TOp.Run, TOp.Invoke);

        // Quotients of all sizes, near whole numbers and between.
        Random random = new(3);
        foreach (int size in Enumerable.Range(0, 55))
        {
            double[] numbers = new double[64];
            for (int i = 0; i < numbers.Length; i += 2)
            {
                numbers[i] = (random.NextDouble() - 0.5) * double.Exp2(random.Next(-5, 5));
                double multiple = numbers[i] * Math.Round(random.NextDouble() * double.Exp2(size));
                numbers[i + 1] = (i % 8) switch { 0 => multiple, 2 => double.BitIncrement(multiple), 4 => double.BitDecrement(multiple), _ => multiple * 1.37 };
            }

            FloatingValues.CheckPairs<double, double>(numbers, TOp.Run, TOp.Invoke);
            FloatingValues.CheckPairs<float, float>([.. numbers.Select(x => (float)x)], TOp.Run, TOp.Invoke);
        }
    }

    private static void CheckFinite<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        StandIns<T> standIns = new(T.NegativeZero, T.MaxValue, T.NaN);
        FloatingValues.CheckEach<T, T>(
            FloatingValues.Of<T>(), (x, destination) => FiniteOp<T>.Run(x, standIns, destination), x => FiniteOp<T>.Invoke(x, standIns));
    }

    private static void CheckBounds<T>(T[] values)
        where T : unmanaged, INumber<T>
    {
        foreach (T lower in values.Where((_, i) => i % 5 == 0 || T.IsNaN(values[i])))
        {
            foreach (T upper in values.Where((_, i) => i % 7 == 0))
            {
                Bounds<T> bounds = new(lower, upper);
                FloatingValues.CheckEach<T, T>(
                    values, (x, destination) => ClipOp<T>.Run(x, bounds, destination), x => ClipOp<T>.Invoke(x, bounds));
            }
        }
    }

    private static void CheckClose<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] values = [.. FloatingValues.Of<T>(), T.CreateTruncating(1.0001), T.CreateTruncating(-2.9999)];
        foreach (bool equalNaN in (bool[])[false, true])
        {
            foreach ((double relative, double absolute) in ((double, double)[])[(1e-5, 1e-8), (1e-3, 0), (0, 0.5), (double.NaN, 0), (1, double.PositiveInfinity)])
            {
                CloseTest<T> test = new(T.CreateTruncating(relative), T.CreateTruncating(absolute), equalNaN);
                Closeness<T, T> reference = new(relative, absolute, equalNaN);
                FloatingValues.CheckPairs<T, bool>(values, test.Run, reference.Of);
            }
        }
    }
}
