using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;

namespace NdArrays.Tests.Conformance;

/// <summary>NumPy's answers on one topic, as tests/conformance/generate.py wrote them.</summary>
internal sealed class Recording
{
    private static readonly ConcurrentDictionary<string, Lazy<Recording>> Loaded = new();

    private readonly Dictionary<string, RecordedCase[]> _groups = [];

    private Recording(string topic)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "conformance", $"{topic}.jsonl.gz");
        using GZipStream stream = new(File.OpenRead(path), CompressionMode.Decompress);
        using StreamReader lines = new(stream);
        JsonElement header = Parse(lines.ReadLine()!);
        Assert.Equal(1, header.GetProperty("format").GetInt32());
        Assert.Equal(topic, header.GetProperty("topic").GetString());
        Count = header.GetProperty("count").GetInt32();
        foreach (JsonElement group in header.GetProperty("groups").EnumerateArray())
        {
            string name = group[0].GetString()!;
            RecordedCase[] cases = new RecordedCase[group[1].GetInt32()];
            for (int i = 0; i < cases.Length; i++)
            {
                cases[i] = new RecordedCase($"{topic}/{name}/{i}", Parse(lines.ReadLine()!));
            }

            _groups.Add(name, cases);
        }

        Assert.Null(lines.ReadLine());
        Assert.Equal(Count, _groups.Values.Sum(cases => cases.Length));
    }

    /// <summary>How many cases the header promises, which are as many as there are.</summary>
    public int Count { get; }

    public IEnumerable<string> Groups => _groups.Keys;

    public static Recording Of(string topic) =>
        Loaded.GetOrAdd(topic, name => new Lazy<Recording>(() => new Recording(name))).Value;

    /// <summary>The names of a topic's groups, as the data of a theory.</summary>
    public static TheoryData<string> GroupsOf(string topic, Func<string, bool>? which = null) =>
        [.. Of(topic).Groups.Where(which ?? (_ => true))];

    public IReadOnlyList<RecordedCase> Cases(string group) => _groups[group];

    private static JsonElement Parse(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
