using NdArrays.Tests.Conformance;

namespace NdArrays.Tests.Documentation;

/// <summary>The tables of a document beside NumPy's answers to their calls.</summary>
/// <param name="file">The document, from the root of the repository.</param>
/// <param name="topic">The recording of the answers.</param>
internal sealed class CallTableRun(string file, string topic)
{
    /// <summary>How far answers may be apart where nobody promises the last bit.</summary>
    private const long RoundedUnits = 4;

    /// <summary>The functions of which nobody promises the last bit.</summary>
    private static readonly string[] RoundedHeadings = ["Mathematics", "Element-wise functions"];


    private readonly Dictionary<string, RecordedCase> _answers = Recording.Of(topic).Groups
        .SelectMany(Recording.Of(topic).Cases)
        .ToDictionary(recorded => recorded.Text("n")!);

    private CallCells? _cells;

    /// <summary>The document.</summary>
    public CallTables Tables { get; } = CallTables.Read(file);

    /// <summary>How to bring the answers up to date.</summary>
    public string Hint => $"run tests/conformance/generate.py guide for {file}";

    /// <summary>The lines under a heading whose two cells do not give the same.</summary>
    public IReadOnlyList<string> Differences(string heading)
    {
        _cells ??= new CallCells(Tables, line => _answers.TryGetValue(line.Python, out RecordedCase? answer) && answer.Has("w"));
        return [.. Tables.Lines.Where(line => line.Heading == heading).Select(Difference).OfType<string>()];
    }

    /// <summary>That NumPy was asked what the document says, no more and no less.</summary>
    public void AssertRecorded()
    {
        HashSet<string> lines = [.. Tables.Lines.Select(line => line.Python)];
        Assert.True(lines.SetEquals(_answers.Keys), $"The document has changed: {Hint}.");
    }

    private string? Difference(CallTables.Line line)
    {
        if (!_answers.TryGetValue(line.Python, out RecordedCase? recorded))
        {
            return $"{file}:{line.Number}: the answer to {line.Python} is not recorded; {Hint}.";
        }

        string expected = recorded.Text("r") ?? recorded.Text("w")!;
        string actual;
        try
        {
            actual = _cells!.Answer(line);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            actual = e.ToString();
        }

        bool isSame = actual == expected || (RoundedHeadings.Contains(line.Heading) && CallAnswer.AreClose(actual, expected, RoundedUnits));
        return isSame ? null : $"{file}:{line.Number}: {line.Python}\n  {expected}\n{line.CSharp}\n  {actual}";
    }
}
