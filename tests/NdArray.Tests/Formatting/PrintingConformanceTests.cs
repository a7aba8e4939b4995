using System.Text;

namespace NdArrays.Tests.Formatting;

/// <summary>Replays recorded texts of NumPy's, to the character.</summary>
public sealed class PrintingConformanceTests(ITestOutputHelper output)
{
    private const int Shown = 8;

    /// <summary>A file of more cases to replay, as the generator writes it with other seeds and scales.</summary>
    private const string FileVariable = "NDARRAY_PRINTING_CASES";

    [Fact]
    public void EveryRecordedTextComesOutTheSame()
    {
        string recorded = Path.Combine(AppContext.BaseDirectory, "conformance", "printing.v1.jsonl.gz");
        string file = Environment.GetEnvironmentVariable(FileVariable) ?? recorded;
        List<PrintingCase> cases = PrintingCase.Load(file, out int declared);
        Assert.Equal(declared, cases.Count);
        Assert.True(declared >= 2500, $"Only {declared} cases were recorded.");
        int different = 0;
        var report = new StringBuilder();
        foreach (PrintingCase recordedCase in cases)
        {
            string actual = Text(recordedCase);
            if (actual != recordedCase.Expected && ++different <= Shown)
            {
                report.AppendLine().AppendLine($"{recordedCase}");
                report.AppendLine("NumPy:").AppendLine(Visible(recordedCase.Expected));
                report.AppendLine("here:").AppendLine(Visible(actual));
            }
        }

        output.WriteLine($"{declared} recorded texts replayed, {different} different.");
        Assert.True(different == 0, $"{different} of {declared} texts differ; the first:{report}");
    }

    private static string Text(PrintingCase recordedCase)
    {
        try
        {
            return recordedCase.Actual();
        }
        catch (Exception e) when (e is not InvalidDataException)
        {
            return e.ToString();
        }
    }

    private static string Visible(string text) => text.Replace(' ', '·');
}
