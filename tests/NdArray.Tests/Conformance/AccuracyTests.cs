using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Conformance;

/// <summary>
/// No function is less accurate than docs/accuracy.md says: of float64 and complex numbers beside references of twice the digits, of
/// float32 and float16 beside what is computed in float64.
/// </summary>
public class AccuracyTests
{
    private const string Topic = "accuracy";
    private const string Real = "functions";
    private const string OfComplex = "complex functions";

    /// <summary>Arguments of float32 between two of the recorded ones.</summary>
    private const int Between = 12;

    /// <summary>The numbers of each line, by the function: three, or of complex numbers one.</summary>
    private static readonly Lazy<Dictionary<string, double[]>> Table = new(() => ReadTable(columns: 3));

    private static readonly Lazy<Dictionary<string, double[]>> ComplexTable = new(() => ReadTable(columns: 1));

    public static TheoryData<string> Functions => [.. Names(Real)];

    public static TheoryData<string> ComplexFunctions => [.. Names(OfComplex)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void No_function_is_worse_than_the_table_says(string name)
    {
        RecordedCase recorded = Recorded(Real, name);
        double[] x = Doubles(recorded, "x");
        double[]? y = recorded.Has("y") ? Doubles(recorded, "y") : null;
        (double Ulps, string What)[] worst =
        [
            OfNarrow(name, y is null ? AllHalves() : [.. x.Select(value => (Half)value)], y?.Select(value => (Half)value).ToArray()),
            OfSingles(name, x, y),
            OfDoubles(name, x, y, Doubles(recorded, "r"), Rests(recorded)),
        ];
        Check(name, worst, Table.Value);
    }

    [Theory]
    [MemberData(nameof(ComplexFunctions))]
    public void No_function_of_complex_numbers_is_worse_than_the_table_says(string name)
    {
        RecordedCase recorded = Recorded(OfComplex, name);
        Complex[] x = Numbers(recorded, "x");
        Complex[]? y = recorded.Has("y") ? Numbers(recorded, "y") : null;
        Complex[] exact = Numbers(recorded, "r");
        double[] rests = Rests(recorded);
        Complex[] actual = Call(name, x, y)!;
        (double, string) worst = (0, string.Empty);
        for (int i = 0; i < x.Length; i++)
        {
            double size = double.Hypot(exact[i].Real, exact[i].Imaginary);
            double error = double.Hypot(
                actual[i].Real - exact[i].Real - (rests[2 * i] * Ulp(exact[i].Real)),
                actual[i].Imaginary - exact[i].Imaginary - (rests[(2 * i) + 1] * Ulp(exact[i].Imaginary)));
            worst = Worse(worst, error / Ulp(size), x, y, i);
        }

        Check(name, [worst], ComplexTable.Value);
    }

    [Fact]
    public void The_tables_name_no_other_function()
    {
        Assert.Equal(Names(Real).Order(), Table.Value.Keys.Order());
        Assert.Equal(Names(OfComplex).Order(), ComplexTable.Value.Keys.Order());
    }

    private static void Check(string name, (double Ulps, string What)[] worst, Dictionary<string, double[]> table)
    {
        string line = $"| `{name}` | {string.Join(" | ", worst.Select(of => of.Ulps.ToString("f2", CultureInfo.InvariantCulture)))} |";
        Assert.True(table.TryGetValue(name, out double[]? stated), $"It is not in the table: {line}");
        Assert.True(
            worst.Zip(stated).All(pair => pair.First.Ulps <= pair.Second), $"{line} {string.Join("; ", worst.Select(of => of.What))}");
    }

    /// <summary>The largest error in units in the last place of the exact value, and where it is.</summary>
    private static (double Ulps, string What) OfDoubles(string name, double[] x, double[]? y, double[] exact, double[] rests)
    {
        double[] actual = Call(name, x, y)!;
        (double, string) worst = (0, string.Empty);
        for (int i = 0; i < x.Length; i++)
        {
            worst = Worse(worst, double.Abs(((actual[i] - exact[i]) / Ulp(exact[i])) - rests[i]), x, y, i);
        }

        return worst;
    }

    private static (double Ulps, string What) OfSingles(string name, double[] x, double[]? y)
    {
        (float[] left, float[]? right) = Denser(x, y);
        return OfNarrow(name, left, right);
    }

    /// <summary>The same of a type of fewer digits, beside float64.</summary>
    private static (double Ulps, string What) OfNarrow<T>(string name, T[] x, T[]? y)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        (double, string) worst = (0, string.Empty);
        if (Call(name, x, y) is not T[] actual)
        {
            // The function computes in float64 whatever it is given.
            return worst;
        }

        double[] exact = Call(name, [.. x.Select(double.CreateTruncating)], y?.Select(double.CreateTruncating).ToArray())!;
        for (int i = 0; i < x.Length; i++)
        {
            T rounded = T.Abs(T.CreateTruncating(exact[i]));
            if (T.IsFinite(rounded))
            {
                T next = T.BitIncrement(rounded);
                double ulp = double.CreateTruncating(T.IsFinite(next) ? next - rounded : rounded - T.BitDecrement(rounded));
                worst = Worse(worst, double.Abs((double.CreateTruncating(actual[i]) - exact[i]) / ulp), x, y, i);
            }
        }

        return worst;
    }

    private static (double, string) Worse<T>((double Ulps, string) worst, double ulps, T[] x, T[]? y, int i) =>
        ulps <= worst.Ulps ? worst : (ulps, string.Create(CultureInfo.InvariantCulture, $"{ulps:f2} at {x[i]}{(y is null ? string.Empty : $" and {y[i]}")}"));

    private static double Ulp(double value) => double.BitIncrement(double.Abs(value)) - double.Abs(value);

    private static Half[] AllHalves() =>
        [.. Enumerable.Range(0, 1 << 16).Select(bits => BitConverter.UInt16BitsToHalf((ushort)bits)).Where(Half.IsFinite)];

    /// <summary>The recorded arguments as float32, and many more between them.</summary>
    private static (float[] X, float[]? Y) Denser(double[] x, double[]? y)
    {
        float[] sorted = [.. x.Select(value => (float)value).Where(float.IsNormal).Order()];
        if (y is not null)
        {
            float[] other = [.. y.Select(value => (float)value)];
            return ([.. Enumerable.Range(0, Between).SelectMany(_ => sorted)],
                [.. Enumerable.Range(0, Between).SelectMany(turn => Enumerable.Range(0, sorted.Length).Select(i => other[(i + (7 * turn)) % other.Length]))]);
        }

        return ([.. Enumerable.Range(0, (sorted.Length - 1) * Between).Select(i =>
        {
            float from = sorted[i / Between];
            return from + ((sorted[(i / Between) + 1] - from) * (i % Between / (float)Between));
        })], null);
    }

    /// <summary>The results of a function, null if they are of another type than the arguments.</summary>
    private static T[]? Call<T>(string name, T[] x, T[]? y) =>
        (FunctionCall.Of(name, y is null ? [x.AsNdArray()] : [x.AsNdArray(), y.AsNdArray()]) as NdArray<T>)?.ToArray();

    private static IEnumerable<string> Names(string group) => Recording.Of(Topic).Cases(group).Select(recorded => recorded.Kind);

    private static RecordedCase Recorded(string group, string name) =>
        Recording.Of(Topic).Cases(group).Single(function => function.Kind == name);

    private static double[] Doubles(RecordedCase recorded, string key) => Read<double>(recorded, key);

    private static Complex[] Numbers(RecordedCase recorded, string key) => Read<Complex>(recorded, key);

    /// <summary>What the references lack, in units of their last places.</summary>
    private static double[] Rests(RecordedCase recorded) => [.. Read<Half>(recorded, "d").Select(rest => (double)rest)];

    private static T[] Read<T>(RecordedCase recorded, string key)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Convert.FromHexString(recorded.Text(key)!)).ToArray();

    private static Dictionary<string, double[]> ReadTable(int columns) => File.ReadLines(Repository.Full("docs/accuracy.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])
        .Where(cells => cells.Length == columns + 1)
        .ToDictionary(
            cells => cells[0].Trim('`'),
            cells => cells[1..].Select(cell => cell.Length == 0 ? 0 : double.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
}
