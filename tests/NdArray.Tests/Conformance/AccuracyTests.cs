using System.Globalization;
using System.Runtime.InteropServices;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Conformance;

/// <summary>
/// No function is less accurate than docs/accuracy.md says: of float64 beside references of twice the digits, of float32
/// beside what is computed in float64.
/// </summary>
public class AccuracyTests
{
    /// <summary>Arguments of float32 between two of the recorded ones.</summary>
    private const int Between = 40;

    private static readonly Lazy<Dictionary<string, (double Single, double Double)>> Table = new(ReadTable);

    public static TheoryData<string> Functions =>
        [.. Recording.Of("accuracy").Cases("functions").Select(recorded => recorded.Kind)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void No_function_is_worse_than_the_table_says(string name)
    {
        RecordedCase recorded = Recording.Of("accuracy").Cases("functions").Single(function => function.Kind == name);
        double[] x = Doubles(recorded.Text("x")!);
        double[]? y = recorded.Text("y") is string right ? Doubles(right) : null;
        (double atMost, string what) = OfDoubles(name, x, y, Doubles(recorded.Text("r")!));
        (double atMostSingle, string whatSingle) = OfSingles(name, x, y);

        Assert.True(Table.Value.TryGetValue(name, out (double Single, double Double) stated), $"{name} is not in the table: {atMostSingle:f2} and {atMost:f2}.");
        Assert.True(
            atMost <= stated.Double && atMostSingle <= stated.Single,
            $"| {name} | {atMostSingle:f2} | {atMost:f2} |: float64 {what}, float32 {whatSingle}");
    }

    [Fact]
    public void The_table_names_no_other_function() =>
        Assert.Equal([.. Table.Value.Keys.Order()], Recording.Of("accuracy").Cases("functions").Select(recorded => recorded.Kind).Order());

    /// <summary>The largest error in units in the last place of the exact value, and where it is.</summary>
    private static (double Ulps, string What) OfDoubles(string name, double[] x, double[]? y, double[] exact)
    {
        double[] actual = Call(name, x, y);
        (double, string) worst = (0, string.Empty);
        for (int i = 0; i < x.Length; i++)
        {
            double first = exact[2 * i], rest = exact[(2 * i) + 1];
            double ulp = double.BitIncrement(double.Abs(first)) - double.Abs(first);
            if (double.IsFinite(ulp))
            {
                worst = Worse(worst, double.Abs((actual[i] - first - rest) / ulp), x, y, i);
            }
        }

        return worst;
    }

    private static (double Ulps, string What) OfSingles(string name, double[] x, double[]? y)
    {
        (float[] left, float[]? right) = Denser(x, y);
        double[] exact = Call(name, [.. left.Select(value => (double)value)], right is null ? null : [.. right.Select(value => (double)value)]);
        float[] actual = Call(name, left, right);
        (double, string) worst = (0, string.Empty);
        for (int i = 0; i < left.Length; i++)
        {
            float rounded = float.Abs((float)exact[i]);
            if (float.IsFinite(rounded))
            {
                double ulp = (double)float.BitIncrement(rounded) - rounded;
                worst = Worse(worst, double.Abs((actual[i] - exact[i]) / (double.IsFinite(ulp) ? ulp : rounded - float.BitDecrement(rounded))), left, right, i);
            }
        }

        return worst;
    }

    private static (double, string) Worse<T>((double Ulps, string) worst, double ulps, T[] x, T[]? y, int i) =>
        ulps <= worst.Ulps ? worst : (ulps, string.Create(CultureInfo.InvariantCulture, $"{ulps:f2} at {x[i]}{(y is null ? string.Empty : $" and {y[i]}")}"));

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

    private static T[] Call<T>(string name, T[] x, T[]? y)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        NdArray<T> a = x.AsNdArray();
        NdArray result = (NdArray)typeof(NdArray).GetMethods()
            .Single(method => method.Name == name && method.IsGenericMethod && method.GetParameters().Length > 2)
            .MakeGenericMethod(typeof(T))
            .Invoke(null, y is null ? [a, null, null] : [a, y.AsNdArray(), null, null])!;
        return ((NdArray<T>)result).ToArray();
    }

    private static double[] Doubles(string hexadecimal) =>
        MemoryMarshal.Cast<byte, double>(Convert.FromHexString(hexadecimal)).ToArray();

    private static Dictionary<string, (double, double)> ReadTable() => File.ReadLines(Repository.Full("docs/accuracy.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(
            cells => cells[1].Trim('`'),
            cells => (double.Parse(cells[2], CultureInfo.InvariantCulture), double.Parse(cells[3], CultureInfo.InvariantCulture)));
}
