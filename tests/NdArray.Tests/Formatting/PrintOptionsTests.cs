namespace NdArrays.Tests.Formatting;

public sealed class PrintOptionsTests
{
    private static readonly NdArray<double> Thirds = [1.0 / 3, 2.0 / 3];

    [Fact]
    public void TheDefaultsAreNumPys()
    {
        var options = new PrintOptions();
        Assert.Equal((8, 1000, 3, 75), (options.Precision, options.Threshold, options.EdgeItems, options.LineWidth));
        Assert.Equal(("nan", "inf"), (options.NanStr, options.InfStr));
        Assert.Equal((PrintSign.Minus, FloatMode.MaxPrec, false), (options.Sign, options.FloatMode, options.Suppress));
        Assert.Null(options.Formatter);
    }

    [Fact]
    public void AScopeEndsWithWhatWasBefore()
    {
        PrintOptions before = NdArray.GetPrintOptions();
        using (NdArray.WithPrintOptions(o => o with { Precision = 3 }))
        {
            Assert.Equal("[0.333 0.667]", Thirds.ToString());
            using (NdArray.WithPrintOptions(o => o with { Sign = PrintSign.Plus }))
            {
                Assert.Equal("[+0.333 +0.667]", Thirds.ToString());
            }

            Assert.Equal("[0.333 0.667]", Thirds.ToString());
        }

        Assert.Equal(before, NdArray.GetPrintOptions());
        Assert.Equal("[0.33333333 0.66666667]", Thirds.ToString());
    }

    [Fact]
    public void WhatIsSetWithinAScopeEndsWithIt()
    {
        PrintOptions before = NdArray.GetPrintOptions();
        using (NdArray.WithPrintOptions(new PrintOptions { Precision = 3 }))
        {
            NdArray.SetPrintOptions(new PrintOptions { Precision = 2 });
            Assert.Equal("[0.33 0.67]", Thirds.ToString());
        }

        Assert.Equal(before, NdArray.GetPrintOptions());
    }

    [Fact]
    public void EndingAScopeTwiceIsEndingItOnce()
    {
        using (NdArray.WithPrintOptions(new PrintOptions { Precision = 4 }))
        {
            IDisposable inner = NdArray.WithPrintOptions(new PrintOptions { Precision = 3 });
            inner.Dispose();
            NdArray.SetPrintOptions(new PrintOptions { Precision = 2 });
            inner.Dispose();
            Assert.Equal("[0.33 0.67]", Thirds.ToString());
        }
    }

    [Fact]
    public async Task FlowsOfControlDoNotSeeEachOthersScopes()
    {
        using var bothInside = new Barrier(2);
        string[] texts = await Task.WhenAll(Enumerable.Range(1, 2).Select(precision => Task.Run(async () =>
        {
            using (NdArray.WithPrintOptions(new PrintOptions { Precision = precision }))
            {
                bothInside.SignalAndWait(TestContext.Current.CancellationToken);
                await Task.Yield();
                return Thirds.ToString();
            }
        })));
        Assert.Equal(["[0.3 0.7]", "[0.33 0.67]"], texts);
        Assert.Equal("[0.33333333 0.66666667]", Thirds.ToString());
    }

    [Fact]
    public async Task WhatStartsWithinAScopeInheritsIt()
    {
        using (NdArray.WithPrintOptions(new PrintOptions { Precision = 3 }))
        {
            Assert.Equal("[0.333 0.667]", await Task.Run(Thirds.ToString, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void SenselessOptionsAreRefusedWhereTheyAreWritten()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new PrintOptions { Precision = -1 });
        Assert.Equal("Precision", error.ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintOptions { Threshold = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintOptions { EdgeItems = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintOptions { LineWidth = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintOptions { Sign = (PrintSign)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintOptions { FloatMode = (FloatMode)9 });
        Assert.Throws<ArgumentNullException>(() => new PrintOptions { NanStr = null! });
        Assert.Throws<ArgumentNullException>(() => new PrintOptions { InfStr = null! });
        Assert.Throws<ArgumentNullException>(() => NdArray.SetPrintOptions(null!));
        Assert.Throws<ArgumentNullException>(() => NdArray.WithPrintOptions((PrintOptions)null!));
        Assert.Throws<ArgumentNullException>(() => NdArray.Array2String(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => NdArray.Array2String(Thirds, precision: -1));
        Assert.Throws<ArgumentNullException>(() => NdArray.Array2String(Thirds, separator: null!));
    }

    [Fact]
    public void FormattersWriteTheKindTheyAreFor()
    {
        var formatter = new PrintFormatter { FloatKind = static x => $"<{x}>", All = static x => $"{x}!" };
        Assert.Equal("[<0.5> <1>]", NdArray.Array2String((NdArray<double>)[0.5, 1], formatter: formatter));
        Assert.Equal("[<0.5> <1>]", NdArray.Array2String((NdArray<Half>)[(Half)0.5, (Half)1], formatter: formatter));
        Assert.Equal("[1! 20!]", NdArray.Array2String((NdArray<int>)[1, 20], formatter: formatter));
        Assert.Equal("[a! b!]", NdArray.Array2String((NdArray<string>)["a", "b"], formatter: formatter));
        Assert.Equal("[True!]", NdArray.Array2String((NdArray<bool>)[true], formatter: formatter));
        Assert.Equal("[1.5!]", NdArray.Array2String((NdArray<decimal>)[1.5m], formatter: formatter));
        using (NdArray.WithPrintOptions(o => o with { Formatter = formatter }))
        {
            Assert.Equal("array(<0.5>)", ((NdArray<double>)0.5).Repr());
            Assert.Equal("0.5", ((NdArray<double>)0.5).ToString());
        }
    }

    [Fact]
    public void WordsOfSeveralLinesStandSideBySide()
    {
        var boxes = new PrintFormatter { IntKind = static x => $"+-{x}-+\n| {x}\n+--" };
        Assert.Equal(
            """
            [[+-1-+
              | 1
              +--   +-2-+
                    | 2
                    +--  ]
             [+-3-+
              | 3
              +--   +-4-+
                    | 4
                    +--  ]]
            """,
            NdArray.Array2String((NdArray<int>)[[1, 2], [3, 4]], formatter: boxes));
        Assert.Equal(
            "[+-0-+\n | 0\n +--  , +-1-+\n        | 1\n        +--  ,\n +-2-+\n | 2\n +--  ]",
            NdArray.Array2String((NdArray<int>)[0, 1, 2], maxLineWidth: 14, separator: ", ", formatter: boxes));
    }
}
