namespace NdArrays.Tests.Documentation;

/// <summary>The tables of calls themselves: what is a line of them, and that a wrong cell does not pass for a right one.</summary>
public class CallTableTests
{
    private const string Document = """
        # A document

        ```csharp
        NdArray<int> a = [1, 2];
        NdArray<double> f = [1.5];
        ```

        ## Calls

        | Python | C# | remark |
        |---|---|---|
        | `a + 1` | `a + 1` | |
        | `fill` | `a.Fill(7)` | changes |
        | `wrong` | `a.NoSuchThing()` | |
        | not | `a` | line |

        ## Others

        | Python | C# |
        |---|---|
        | `f` | `f` |
        """;

    private static readonly CallTables Tables = new("docs/some.md", Document);

    private static readonly Lazy<CallCells> Cells = new(() => new CallCells(Tables, line => line.Python == "fill"));

    [Fact]
    public void LinesHaveAHeadingANumberAndTwoCells()
    {
        Assert.Equal(
            ["Calls 12 a + 1", "Calls 13 a.Fill(7)", "Calls 14 a.NoSuchThing()", "Others 21 f"],
            Tables.Lines.Select(line => $"{line.Heading} {line.Number} {line.CSharp}"));
        Assert.Equal(["Calls", "Others"], Tables.Headings);
    }

    [Fact]
    public void ACellAnswersOrTheArraysDo()
    {
        Assert.Equal("int32 (2,) 0200000003000000", Cells.Value.Answer(Tables.Lines[0]));
        Assert.Equal(
            "(int32 (2,) 0700000007000000, float64 (1,) 000000000000f83f)", Cells.Value.Answer(Tables.Lines[1]));
        Assert.Equal("float64 (1,) 000000000000f83f", Cells.Value.Answer(Tables.Lines[3]));
    }

    [Fact]
    public void WhatDoesNotCompileIsNamedByItsLine()
    {
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => Cells.Value.Answer(Tables.Lines[2]));
        Assert.StartsWith("docs/some.md:14: CS1061", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("float64 (1,) 000000000000f83f", "float64 (1,) 040000000000f83f", true)]
    [InlineData("float64 (1,) 000000000000f83f", "float64 (1,) fcfffffffffff73f", true)]
    [InlineData("float64 (1,) 000000000000f83f", "float64 (1,) 050000000000f83f", false)]
    [InlineData("float64 (1,) 000000000000f83f", "float64 (1,) 000000000000f8bf", false)]
    [InlineData("float64 (1,) 000000000000f83f", "float64 (1, 1) 000000000000f83f", false)]
    [InlineData("float64 (1,) 000000000000f83f", "float64 (1,) 000000000000f83f000000000000f83f", false)]
    [InlineData("int64 (1,) 0000000000000000", "int64 (1,) 0100000000000000", false)]
    public void RoundedIsOnlyTheLastPlace(string one, string other, bool isClose)
    {
        Assert.Equal(isClose, CallAnswer.AreClose(one, other, 4));
        Assert.Equal(isClose, CallAnswer.AreClose(other, one, 4));
    }

    [Fact]
    public void AnswersAreTold()
    {
        Assert.Equal("(2, 3)", CallAnswer.Show(new Shape(2, 3)));
        Assert.Equal("(2,)", CallAnswer.Show(new nint[] { 2 }));
        Assert.Equal("dtype float32", CallAnswer.Show(DType.Float32));
        Assert.Equal("('a', True, 5)", CallAnswer.Show(("a", true, (nint)5)));
        Assert.Equal("7", CallAnswer.Show((NdArray<byte>)7));
        Assert.Equal("18446744073709551615", CallAnswer.Show((NdArray<ulong>)ulong.MaxValue));
        Assert.Equal("000000000000f83f", CallAnswer.Show((NdArray<float>)1.5f));
        Assert.Equal("(int32 (1,) 01000000,)", CallAnswer.Show(new NdArray[] { NdArray.Ones<int>(1) }));
        Assert.StartsWith("int32 (300,) #", CallAnswer.Show(NdArray.Ones<int>(300)), StringComparison.Ordinal);
    }
}
