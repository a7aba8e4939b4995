using System.Text.Json;

namespace NdArrays.Tests.Conformance;

/// <summary>One call and NumPy's answer to it. The keys are short because there are thousands.</summary>
internal sealed class RecordedCase(string id, JsonElement json)
{
    /// <summary>Topic, group and number.</summary>
    public string Id => id;

    /// <summary>The routine, where a group has several.</summary>
    public string Kind => Text("k")!;

    /// <summary>Descriptions of bases.</summary>
    public string[] Bases => Texts("b");

    /// <summary>Descriptions of views of them: the inputs.</summary>
    public string[] Views => Texts("i");

    /// <summary>The kind of error that NumPy raised, or null.</summary>
    public string? Error => Text("e");

    public string? Text(string key) =>
        Find(key) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public string[] Texts(string key) => [.. Require(key).EnumerateArray().Select(value => value.GetString()!)];

    public int? Integer(string key) => Find(key) is { ValueKind: JsonValueKind.Number } value ? value.GetInt32() : null;

    public nint[] Integers(string key) => Integers(Require(key));

    /// <summary>A list of integers and nulls.</summary>
    public nint?[] OptionalIntegers(string key) =>
        [.. Require(key).EnumerateArray().Select(
            value => value.ValueKind == JsonValueKind.Null ? null : (nint?)value.GetInt64())];

    public nint[][] IntegerLists(string key) => [.. Require(key).EnumerateArray().Select(Integers)];

    /// <summary>A list of what is recorded alike: the arrays of an answer, or of an input.</summary>
    public RecordedCase[] Parts(string key) => [.. Require(key).EnumerateArray().Select(part => new RecordedCase(id, part))];

    /// <summary>What is recorded as a whole of its own.</summary>
    public RecordedCase Part(string key) => new(id, Require(key));

    /// <summary>What is recorded, as it is.</summary>
    public JsonElement Json(string key) => Require(key);

    public bool[] Booleans(string key) => [.. Require(key).EnumerateArray().Select(value => value.GetBoolean())];

    public bool Boolean(string key) => Require(key).GetBoolean();

    /// <summary>True, false, or null where it is not there or not said.</summary>
    public bool? OptionalBoolean(string key) =>
        Find(key) is { ValueKind: JsonValueKind.True or JsonValueKind.False } value ? value.GetBoolean() : null;

    /// <summary>Lists of texts and nulls.</summary>
    public string?[][] TextLists(string key) =>
        [.. Require(key).EnumerateArray().Select(list => list.EnumerateArray().Select(text => text.GetString()).ToArray())];

    /// <summary>Whether the key is there; its value may be null, as that of axis=None.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>All that is recorded, cut where it gets long.</summary>
    public override string ToString() =>
        json.GetRawText() is { Length: > 300 } text ? text[..300] + "..." : json.GetRawText();

    private static nint[] Integers(JsonElement list) =>
        [.. list.EnumerateArray().Select(value => (nint)value.GetInt64())];

    private JsonElement? Find(string key) => json.TryGetProperty(key, out JsonElement value) ? value : null;

    private JsonElement Require(string key) => json.GetProperty(key);
}
