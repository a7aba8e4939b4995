using System.IO.Compression;
using System.Text.Json;

namespace NdArrays.Tests.Types;

/// <summary>NumPy's answers about element types, as tests/conformance/generate_types.py recorded them.</summary>
public static class RecordedTypes
{
    public static JsonElement Record { get; } = Read();

    public static TheoryData<string, string> Pairs()
    {
        TheoryData<string, string> pairs = [];
        foreach (JsonElement cast in Record.GetProperty("casts").EnumerateArray())
        {
            pairs.Add(cast.GetProperty("from").GetString()!, cast.GetProperty("to").GetString()!);
        }

        return pairs;
    }

    private static JsonElement Read()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "conformance", "types.json.gz");
        using GZipStream stream = new(File.OpenRead(path), CompressionMode.Decompress);
        using JsonDocument document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
