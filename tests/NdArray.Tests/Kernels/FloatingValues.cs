using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <summary>Floating numbers of all sorts, and checks of what vectors make of them beside what a function of an element does.</summary>
internal static class FloatingValues
{
    private const int Longest = 70;

    /// <summary>Numbers at which something changes, and others of all magnitudes.</summary>
    public static T[] Of<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T least = T.BitIncrement(T.Zero), two = T.One + T.One;
        T normal = T.One;
        while (T.IsNormal(normal / two))
        {
            normal /= two;
        }

        List<T> values =
        [
            T.Zero, least, least * (two + T.One), normal, T.BitDecrement(normal), normal / two, T.One / two, T.One, two, T.One + two,
            T.BitIncrement(T.One), T.BitDecrement(T.One), T.MaxValue, T.BitDecrement(T.MaxValue), T.MaxValue / two, T.PositiveInfinity,
            T.CreateTruncating(0.005), T.CreateTruncating(0.1), T.CreateTruncating(1.5), T.CreateTruncating(2.5), T.CreateTruncating(2.675),
            T.CreateTruncating(7.25), T.CreateTruncating(1e-10), T.CreateTruncating(1e10), T.CreateTruncating(16777216.0),
            T.CreateTruncating(2097151.75), T.CreateTruncating(9007199254740991.0), T.Pi, T.E,
        ];
        values.AddRange([.. values.Select(x => -x)]);
        values.Add(T.NaN);
        Random random = new(5);
        for (int i = 0; i < 30; i++)
        {
            T power = T.CreateTruncating(double.Exp2(random.Next(-30, 60)));
            values.Add(T.CreateTruncating(random.NextDouble() - 0.5) * power);
        }

        return [.. values];
    }

    /// <summary>Runs of all lengths, and one of all values, flush against pages that must not be touched.</summary>
    public static void CheckEach<T, TResult>(ReadOnlySpan<T> values, Loop<T, TResult> run, Func<T, TResult> invoke)
        where T : unmanaged
        where TResult : unmanaged
    {
        using GuardedMemory from = new((values.Length + Longest) * Unsafe.SizeOf<T>()), to = new((values.Length + Longest) * Unsafe.SizeOf<TResult>());
        foreach (int length in Lengths(values.Length))
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> x = from.Elements<T>(length, guard);
                for (int i = 0; i < length; i++)
                {
                    x[i] = values[((length * 7) + i) % values.Length];
                }

                to.Clear();
                Span<TResult> results = to.Elements<TResult>(length, guard);
                run(x, results);
                for (int i = 0; i < length; i++)
                {
                    AssertSame(invoke(x[i]), results[i], $"{x[i]}");
                }

                to.AssertUntouchedAround<TResult>(results);
            }
        }
    }

    /// <summary>The same of all pairs.</summary>
    public static void CheckPairs<T, TResult>(ReadOnlySpan<T> values, PairLoop<T, TResult> run, Func<T, T, TResult> invoke)
        where T : unmanaged
        where TResult : unmanaged
    {
        int all = values.Length * values.Length;
        using GuardedMemory left = new(all * Unsafe.SizeOf<T>()), right = new(all * Unsafe.SizeOf<T>()), to = new(all * Unsafe.SizeOf<TResult>());
        foreach (int length in Lengths(all))
        {
            foreach (Guard guard in (Guard[])[Guard.Before, Guard.After])
            {
                Span<T> x = left.Elements<T>(length, guard), y = right.Elements<T>(length, guard);
                for (int i = 0; i < length; i++)
                {
                    int pair = ((length * 131) + i) % all;
                    x[i] = values[pair % values.Length];
                    y[i] = values[pair / values.Length];
                }

                to.Clear();
                Span<TResult> results = to.Elements<TResult>(length, guard);
                run(x, y, results);
                for (int i = 0; i < length; i++)
                {
                    AssertSame(invoke(x[i], y[i]), results[i], $"{x[i]} and {y[i]}");
                }

                to.AssertUntouchedAround<TResult>(results);
            }
        }
    }

    private static IEnumerable<int> Lengths(int all) => [.. Enumerable.Range(0, Longest), all];

    private static unsafe void AssertSame<T>(T expected, T actual, string of)
        where T : unmanaged
    {
        ReadOnlySpan<byte> one = new(&expected, sizeof(T)), other = new(&actual, sizeof(T));
        Assert.True(one.SequenceEqual(other), $"Of {of}: {actual} instead of {expected}");
    }

    internal delegate void Loop<T, TResult>(ReadOnlySpan<T> x, Span<TResult> destination);

    internal delegate void PairLoop<T, TResult>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<TResult> destination);
}
