using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Functions of vectors of whole numbers beside those of elements, flush against pages that must not be touched.</summary>
public class WholeNumberTests
{
    [Fact]
    public void Numbers_of_8_bits_with_signs_are_computed() => CheckAll<sbyte>();

    [Fact]
    public void Numbers_of_8_bits_are_computed() => CheckAll<byte>();

    [Fact]
    public void Numbers_of_16_bits_with_signs_are_computed() => CheckAll<short>();

    [Fact]
    public void Numbers_of_16_bits_are_computed() => CheckAll<ushort>();

    [Fact]
    public void Numbers_of_32_bits_with_signs_are_computed() => CheckAll<int>();

    [Fact]
    public void Numbers_of_32_bits_are_computed() => CheckAll<uint>();

    [Fact]
    public void Numbers_of_64_bits_with_signs_are_computed() => CheckAll<long>();

    [Fact]
    public void Numbers_of_64_bits_are_computed() => CheckAll<ulong>();

    [Fact]
    public void Numbers_as_long_as_addresses_are_computed() => CheckAll<nint>();

    [Fact]
    public void Numbers_without_vectors_are_computed()
    {
        CheckAll<Int128>();
        CheckAll<char>();
    }

    [Fact]
    public void Signs_of_floating_numbers_are_those_of_elements()
    {
        CheckSigns<float>();
        CheckSigns<double>();
        CheckSigns<Half>();
    }

    private static void CheckSigns<T>()
        where T : unmanaged, IFloatingPointIeee754<T> =>
        CheckUnary<T, T>(
            SignOp.Run,
            SignOp.Invoke,
            [T.Zero, T.NegativeZero, T.NaN, -T.NaN, T.PositiveInfinity, T.NegativeInfinity, T.Epsilon, -T.Epsilon, T.Pi, -T.E],
            nameof(SignOp));

    private static void CheckAll<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        T[] values = Values<T>();
        CheckUnary<T, T>(SignOp.Run, SignOp.Invoke, values, nameof(SignOp));
        CheckUnary<T, T>(AbsoluteOp.Run, AbsoluteOp.Invoke, values, nameof(AbsoluteOp));
        CheckUnary<T, byte>(BitCount<T>.Run, BitCount<T>.Invoke, values, nameof(BitCount));

        CheckBinary<NumberBinary<DivideOp, T>, T>(values, values);
        CheckBinary<OrderedBinary<FloorDivideOp, T>, T>(values, values);
        CheckBinary<OrderedBinary<RemainderOp, T>, T>(values, values);
        CheckBinary<OrderedBinary<FModOp, T>, T>(values, values);
        CheckBinary<OrderedBinary<PowerOp, T>, T>(values, [.. values.Where(value => !T.IsNegative(value))]);
        CheckBinary<IntegerBinary<GcdOp, T>, T>(values, values);
        CheckBinary<IntegerBinary<LcmOp, T>, T>(values, values);
        CheckBinary<IntegerBinary<LeftShiftOp, T>, T>(values, values);
        CheckBinary<IntegerBinary<RightShiftOp, T>, T>(values, values);
    }

    /// <summary>Small numbers, those about powers of 2, which are rounded where others are not, and multiples and their neighbours.</summary>
    private static T[] Values<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        HashSet<T> values = [T.MinValue, T.MaxValue, T.MaxValue / T.CreateTruncating(3), T.MinValue / T.CreateTruncating(7)];
        for (int bit = 0; bit < Unsafe.SizeOf<T>() * 8; bit++)
        {
            T power = T.One << bit;
            values.UnionWith([power, power - T.One, power + T.One, -power, T.One - power]);
        }

        Random random = new(7);
        for (int i = 0; i < 60; i++)
        {
            T number = T.CreateTruncating(random.NextInt64() >> random.Next(64));
            T multiple = number * T.CreateTruncating(random.Next(1, 1000));
            values.UnionWith([number, -number, multiple, multiple + T.One, multiple - T.One, T.CreateTruncating(i - 30)]);
        }

        return [.. values];
    }

    private static void CheckUnary<T, TResult>(UnaryLoop<T, TResult> run, Func<T, TResult> invoke, T[] values, string name)
        where T : unmanaged
        where TResult : unmanaged
    {
        using GuardedMemory source = new(600 * Unsafe.SizeOf<T>()), results = new(600 * Unsafe.SizeOf<TResult>());
        foreach (int length in Lengths)
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> x = source.Elements<T>(length, guard);
                for (int i = 0; i < length; i++)
                {
                    x[i] = values[(i + length) % values.Length];
                }

                results.Clear();
                Span<TResult> result = results.Elements<TResult>(length, guard);
                run(x, result);
                for (int i = 0; i < length; i++)
                {
                    AssertSame(invoke(x[i]), result[i], $"{name} of {x[i]}, {typeof(T).Name}");
                }

                results.AssertUntouchedAround<TResult>(result);
                if (typeof(T) == typeof(TResult))
                {
                    Span<T> both = MemoryMarshal.Cast<TResult, T>(result);
                    x.CopyTo(both);
                    run(both, result);
                    for (int i = 0; i < length; i++)
                    {
                        AssertSame(invoke(x[i]), result[i], $"{name} of {x[i]} in place, {typeof(T).Name}");
                    }
                }
            }
        }
    }

    private static void CheckBinary<TOp, T>(T[] left, T[] right)
        where TOp : IBinary<TOp, T, T, T>
        where T : unmanaged
    {
        using GuardedMemory source = new(600 * Unsafe.SizeOf<T>());
        using GuardedMemory second = new(600 * Unsafe.SizeOf<T>());
        using GuardedMemory results = new(600 * Unsafe.SizeOf<T>());
        foreach (int length in Lengths)
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> x = source.Elements<T>(length, guard), y = second.Elements<T>(length, guard);
                Span<T> result = results.Elements<T>(length, guard);
                for (int i = 0; i < length; i++)
                {
                    x[i] = left[(i + length) % left.Length];
                    y[i] = right[(i * 3 + length) % right.Length];
                }

                results.Clear();
                TOp.Run(x, y, result);
                AssertResults<TOp, T>(x, y, result);
                results.AssertUntouchedAround<T>(result);

                x.CopyTo(result);
                TOp.Run(result, y, result);
                AssertResults<TOp, T>(x, y, result);

                TOp.Run(x, right[length % right.Length], result);
                y.Fill(right[length % right.Length]);
                AssertResults<TOp, T>(x, y, result);
                results.AssertUntouchedAround<T>(result);
            }
        }

        // Each with each, as pairs and beside one that stays.
        T[] each = new T[left.Length], found = new T[left.Length];
        foreach (T y in right)
        {
            Array.Fill(each, y);
            TOp.Run(left, each, found);
            AssertResults<TOp, T>(left, each, found);
            TOp.Run(left, y, found);
            AssertResults<TOp, T>(left, each, found);
        }
    }

    private static void AssertResults<TOp, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> results)
        where TOp : IBinary<TOp, T, T, T>
        where T : unmanaged
    {
        for (int i = 0; i < results.Length; i++)
        {
            T expected = TOp.Invoke(x[i], y[i]);
            if (!AreSame(expected, results[i]))
            {
                Assert.Fail($"{typeof(TOp)} of {x[i]} and {y[i]}: {expected}, not {results[i]}");
            }
        }
    }

    private static void AssertSame<T>(T expected, T actual, string what)
        where T : unmanaged => Assert.True(AreSame(expected, actual), $"{what}: {expected}, not {actual}");

    private static bool AreSame<T>(T a, T b)
        where T : unmanaged =>
        MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in a)).SequenceEqual(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in b)));

    private static IEnumerable<int> Lengths => Enumerable.Range(0, 71).Concat([127, 128, 129, 191, 192, 200, 599]);

    private delegate void UnaryLoop<T, TResult>(ReadOnlySpan<T> x, Span<TResult> destination);
}
