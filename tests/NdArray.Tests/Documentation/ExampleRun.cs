using System.Diagnostics;

namespace NdArrays.Tests.Documentation;

/// <summary>One run of one program: takes what it prints and compares it with what the document promises.</summary>
internal sealed class ExampleRun(ExampleProgram program, IReadOnlyList<ExpectedOutput> expectations, Range promises) : IDisposable
{
    private static readonly AsyncLocal<ExampleRun?> CurrentRun = new();

    private readonly StringWriter _output = new();
    private readonly List<string> _failures = [];
    private readonly HashSet<int> _reached = [];

    /// <summary>The run this code is part of.</summary>
    public static ExampleRun? Current => CurrentRun.Value;

    /// <summary>Where the program's output goes.</summary>
    public TextWriter Output => _output;

    /// <summary>Runs the program's method and says what differs.</summary>
    public IReadOnlyList<string> Execute(Action run)
    {
        ConsoleRouter.Install();
        CurrentRun.Value = this;
        try
        {
            run();
        }
#pragma warning disable CA1031 // Whatever an example throws is the failure to report.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failures.Add($"{Place(exception)}: threw {exception.GetType().Name}: {exception.Message}");
            return _failures;
        }
        finally
        {
            CurrentRun.Value = null;
        }

        (int first, int count) = promises.GetOffsetAndLength(expectations.Count);
        foreach (int missed in Enumerable.Range(first, count).Where(i => !_reached.Contains(i)))
        {
            _failures.Add($"{expectations[missed].File}:{expectations[missed].Line}: this output is never printed:\n{expectations[missed].Text}");
        }

        if (_failures.Count == 0 && TakeOutput() is { Length: > 0 } rest)
        {
            _failures.Add($"{program.Blocks[^1].File}: {program.Name} prints this, and no comment behind the statement says so:\n{rest}");
        }

        return _failures;
    }

    /// <summary>The program has come to a promise: what it printed since the last one must be it.</summary>
    public void Compare(int index, ExpectedOutput expected)
    {
        _reached.Add(index);
        string actual = TakeOutput();
        if (actual != Normalise(expected.Text))
        {
            _failures.Add($"{expected.File}:{expected.Line}:\nexpected:\n{expected.Text}\nactual:\n{actual}");
        }
    }

    public void Dispose() => _output.Dispose();

    private string TakeOutput()
    {
        string text = _output.ToString();
        _output.GetStringBuilder().Clear();
        return Normalise(text);
    }

    /// <summary>Spaces at the end of a line and a last empty line cannot be seen in a document.</summary>
    private static string Normalise(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd('\n');

    private string Place(Exception exception)
    {
        HashSet<string> files = [.. program.Blocks.Select(block => block.File)];
        StackFrame? frame = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(f => f.GetFileName() is { } file && files.Contains(file));
        return frame is null ? program.Name : $"{frame.GetFileName()}:{frame.GetFileLineNumber()}";
    }
}
