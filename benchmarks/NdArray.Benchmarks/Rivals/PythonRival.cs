using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>
/// A library of Python's in a process of its own, which stays alive: it reads one JSON object a line and answers each by
/// one. See <c>benchmarks/rivals.py</c>.
/// </summary>
internal sealed class PythonRival : IRival
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process? _process;
    private readonly Func<RoutineCase, string?> _words;
    private bool _lost;

    /// <param name="name">The column's name.</param>
    /// <param name="library">The library's name in the script.</param>
    /// <param name="words">How it says a routine; null if it has none.</param>
    /// <param name="command">The command that runs a Python script, with its first arguments if it has any.</param>
    /// <param name="root">The repository's root.</param>
    public PythonRival(string name, string library, Func<RoutineCase, string?> words, string command, string root)
    {
        _words = words;
        Name = name;
        string[] line = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ProcessStartInfo start = new(line[0], [.. line[1..], "benchmarks/rivals.py", library])
        {
            WorkingDirectory = root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        try
        {
            _process = Process.Start(start);
            JsonNode greeting = Read();
            Version = (string?)greeting["version"];
            Absence = (string?)greeting["absent"];
        }
        catch (Exception e) when (e is Win32Exception or IOException or JsonException)
        {
            Absence = e.Message;
        }
    }

    public string Name { get; }

    public string? Version { get; }

    /// <summary>Why it is not there; null if it is.</summary>
    public string? Absence { get; }

    public IRun? Prepare(Case @case)
    {
        if (_lost)
        {
            return null;
        }

        string? code = @case is RoutineCase routine ? _words(routine) : null;
        if (@case is RoutineCase && code is null)
        {
            return null;
        }

        JsonNode answer = Send(new JsonObject
        {
            ["do"] = "prepare",
            ["kind"] = @case.Kind.ToString(),
            ["axis"] = (@case as JoinCase)?.Axis,
            ["code"] = code,
            ["inputs"] = new JsonArray([.. @case.Inputs.Select(Describe)]),
            ["out"] = @case.Out is null ? null : Describe(@case.Out),
        });
        return answer["unable"] is null ? new Run(this) : null;
    }

    public void Dispose()
    {
        if (_process is null)
        {
            return;
        }

        // The end of its input is the end of the script.
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already.
        }

        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static JsonNode Describe(Operand operand) => new JsonObject
    {
        ["element"] = operand.Element.Name,
        ["length"] = operand.BufferLength,
        ["filling"] = operand.Filling is { } filling ? new JsonArray([filling.Low, filling.High]) : null,
        ["offset"] = operand.Offset,
        ["shape"] = new JsonArray([.. operand.Shape]),
        ["strides"] = new JsonArray([.. operand.Strides]),
    };

    private JsonNode Ask(JsonObject question)
    {
        JsonNode answer = Send(question);
        return (string?)answer["unable"] is { } why ? throw new IOException($"{Name}: {why}") : answer;
    }

    private JsonNode Send(JsonObject question)
    {
        try
        {
            _process!.StandardInput.WriteLine(question.ToJsonString());
            _process.StandardInput.Flush();
            return Read();
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            _lost = true;
            throw new IOException($"{Name} takes no further part: {e.Message}", e);
        }
    }

    private JsonNode Read()
    {
        Task<string?> line = _process!.StandardOutput.ReadLineAsync();
        if (!line.Wait(Patience))
        {
            _process.Kill(entireProcessTree: true);
            throw new IOException("its process has not answered in time.");
        }

        return JsonNode.Parse(line.Result ?? throw new IOException("its process has ended."))!;
    }

    private sealed class Run(PythonRival rival) : IRun
    {
        public byte[] Result() =>
            Convert.FromBase64String((string)rival.Ask(new JsonObject { ["do"] = "result" })["result"]!);

        public string Digest() => (string)rival.Ask(new JsonObject { ["do"] = "digest" })["digest"]!;

        public TimeSpan Time(long calls)
        {
            JsonNode answer = rival.Ask(new JsonObject { ["do"] = "time", ["calls"] = calls });
            return TimeSpan.FromSeconds((double)answer["seconds"]!);
        }

        public void Dispose()
        {
            if (!rival._lost)
            {
                rival.Ask(new JsonObject { ["do"] = "drop" });
            }
        }
    }
}
