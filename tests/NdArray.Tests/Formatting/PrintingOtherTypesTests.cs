using System.Globalization;

namespace NdArrays.Tests.Formatting;

/// <summary>Element types NumPy does not have.</summary>
public sealed class PrintingOtherTypesTests
{
    [Fact]
    public void StringsAndCharactersAreQuotedWithinBrackets()
    {
        NdArray<string?> a = new string?[] { "a", "it's", "tab\t", null }.AsNdArray();
        Assert.Equal("['a' \"it's\" 'tab\\t' null]", a.ToString());
        Assert.Equal("array(['a', \"it's\", 'tab\\t', null], dtype=String)", a.Repr());
        NdArray<char> letters = [['a', '\n'], ['\'', '\ud800']];
        Assert.Equal("[['a' '\\n']\n [\"'\" '\\ud800']]", letters.ToString());
    }

    [Fact]
    public void DecimalsAreAlignedAndKeepTheirDigits()
    {
        NdArray<decimal> a = [[1.50m, -20m], [0.0001m, 12345m]];
        Assert.Equal(
            """
            [[    1.50     -20     ]
             [    0.0001 12345     ]]
            """,
            a.ToString());
        Assert.Equal("[79228162514264337593543950335]", ((NdArray<decimal>)[decimal.MaxValue]).ToString());
        Assert.Equal("array([+1.5, +2  ], dtype=Decimal)", Plus([1.5m, 2m]));
    }

    [Fact]
    public void OthersWriteThemselvesInTheInvariantCulture()
    {
        NdArray<DayOfWeek> days = [DayOfWeek.Monday, DayOfWeek.Sunday];
        Assert.Equal("array([Monday, Sunday], dtype=DayOfWeek)", days.Repr());
        NdArray<(int, string)> pairs = [(1, "a"), (2, "b")];
        Assert.Equal("[(1, a) (2, b)]", pairs.ToString());
        NdArray<Celsius> degrees = [new Celsius(1.5), new Celsius(-3)];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
            Assert.Equal("[1.5° -3°]", degrees.ToString());
            Assert.Equal("[1.5]", ((NdArray<double>)[1.5]).ToString());
            Assert.Equal("[1.5]", ((NdArray<decimal>)[1.5m]).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void LargeArraysOfAnyTypeAreSummarised() =>
        Assert.Equal(
            "array(['x', 'x', 'x', ..., 'x', 'x', 'x'], shape=(2000,), dtype=String)",
            ((NdArray<string>)"x").BroadcastTo([2000]).Repr());

    private static string Plus(NdArray<decimal> a)
    {
        using (NdArray.WithPrintOptions(o => o with { Sign = PrintSign.Plus }))
        {
            return a.Repr();
        }
    }

    private readonly record struct Celsius(double Degrees) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) =>
            Degrees.ToString(format, formatProvider) + "°";
    }
}
