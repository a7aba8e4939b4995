using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NdArrays.Tests.Formatting;

/// <summary>One recorded text of NumPy's, and what it takes to ask this library for the same.</summary>
internal sealed class PrintingCase(JsonElement json)
{
    public string Function => json.GetProperty("f").GetString()!;

    public string Expected => json.GetProperty("x").GetString()!;

    private string DTypeName => json.GetProperty("d").GetString()!;

    public static List<PrintingCase> Load(string file, out int declared)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        JsonElement header = Parse(reader.ReadLine()!);
        Assert.Equal("printing", header.GetProperty("format").GetString());
        Assert.Equal(1, header.GetProperty("version").GetInt32());
        declared = header.GetProperty("cases").GetInt32();
        var cases = new List<PrintingCase>();
        while (reader.ReadLine() is { } line)
        {
            cases.Add(new(Parse(line)));
        }

        return cases;
    }

    public string Actual() => DTypeName switch
    {
        "bool" => Print<bool>(static i => i != 0, null),
        "int8" => Print(static i => (sbyte)i, null),
        "int16" => Print(static i => (short)i, null),
        "int32" => Print(static i => (int)i, null),
        "int64" => Print(static i => i, null),
        "uint8" => Print(static i => (byte)i, null),
        "uint16" => Print(static i => (ushort)i, null),
        "uint32" => Print(static i => (uint)i, null),
        "uint64" => Print(static i => (ulong)i, null),
        "float16" => Print(null, static x => (Half)x),
        "float32" => Print(null, static x => (float)x),
        "float64" => Print(null, static x => x),
        "complex128" => Print<Complex>(null, static x => x),
        "str" => Text(Shaped([.. json.GetProperty("v").EnumerateArray().Select(static v => v.GetString()!)])),
        _ => throw new InvalidDataException(DTypeName),
    };

    public override string ToString()
    {
        string options = json.TryGetProperty("o", out JsonElement o) ? $" options {o}" : "";
        string arguments = json.TryGetProperty("a", out JsonElement a) ? $" arguments {a}" : "";
        return $"{Function} of {DTypeName}{json.GetProperty("s")}{options}{arguments}";
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private string Print<T>(Func<long, T>? ofInteger, Func<double, T>? ofFloat)
        where T : unmanaged
    {
        T[] values = json.TryGetProperty("b", out JsonElement bytes)
            ? MemoryMarshal.Cast<byte, T>(bytes.GetBytesFromBase64()).ToArray()
            : Ramp(json.GetProperty("r"), ofInteger, ofFloat);
        return Function switch
        {
            "positional" or "scientific" => Number(values[0]),
            _ => Text(Shaped(values)),
        };
    }

    private T[] Ramp<T>(JsonElement ramp, Func<long, T>? ofInteger, Func<double, T>? ofFloat)
    {
        JsonElement.ArrayEnumerator shape = json.GetProperty("s").EnumerateArray();
        int count = shape.Aggregate(1, static (size, length) => size * length.GetInt32());
        return [.. Enumerable.Range(0, count).Select(i => ofInteger is not null
            ? ofInteger(ramp[0].GetInt64() + (ramp[1].GetInt64() * i))
            : ofFloat!(ramp[0].GetDouble() + (ramp[1].GetDouble() * i)))];
    }

    private NdArray<T> Shaped<T>(T[] values)
    {
        nint[] shape = [.. json.GetProperty("s").EnumerateArray().Select(static length => (nint)length.GetInt64())];
        return values.AsNdArray().Reshape(new Shape(shape));
    }

    private string Text(NdArray a)
    {
        using IDisposable scope = NdArray.WithPrintOptions(Options());
        return Function switch
        {
            "str" => a.ToString(),
            "repr" => a.Repr(),
            "array_str" => NdArray.ArrayStr(a, Int("max_line_width"), Int("precision"), Bool("suppress_small")),
            "array_repr" => NdArray.ArrayRepr(a, Int("max_line_width"), Int("precision"), Bool("suppress_small")),
            "array2string" => NdArray.Array2String(
                a,
                Int("max_line_width"),
                Int("precision"),
                Bool("suppress_small"),
                String("separator") ?? " ",
                String("prefix") ?? "",
                threshold: Int("threshold"),
                edgeItems: Int("edgeitems"),
                sign: String("sign") is { } sign ? Sign(sign) : null,
                floatMode: String("floatmode") is { } mode ? Mode(mode) : null,
                suffix: String("suffix") ?? ""),
            _ => throw new InvalidDataException(Function),
        };
    }

    private string Number<T>(T value) => value switch
    {
        Half x => NumberText(x),
        float x => NumberText(x),
        double x => NumberText(x),
        _ => throw new InvalidDataException(DTypeName),
    };

    private string NumberText<T>(T x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        FloatTrim trim = String("trim") switch
        {
            "." => FloatTrim.Zeros,
            "0" => FloatTrim.LeaveOneZero,
            "-" => FloatTrim.ZerosAndPoint,
            _ => FloatTrim.Keep,
        };
        int? precision = Int("precision");
        bool unique = Bool("unique") ?? true;
        bool sign = Bool("sign") ?? false;
        return Function == "positional"
            ? NdArray.FormatFloatPositional(
                x,
                precision,
                unique,
                Bool("fractional") ?? true,
                trim,
                sign,
                Int("pad_left"),
                Int("pad_right"),
                Int("min_digits"))
            : NdArray.FormatFloatScientific(
                x, precision, unique, trim, sign, Int("pad_left"), Int("exp_digits"), Int("min_digits"));
    }

    private PrintOptions Options()
    {
        var options = new PrintOptions();
        if (!json.TryGetProperty("o", out JsonElement changes))
        {
            return options;
        }

        foreach (JsonProperty change in changes.EnumerateObject())
        {
            JsonElement value = change.Value;
            options = change.Name switch
            {
                "precision" => options with { Precision = value.GetInt32() },
                "threshold" => options with { Threshold = value.GetInt32() },
                "edgeitems" => options with { EdgeItems = value.GetInt32() },
                "linewidth" => options with { LineWidth = value.GetInt32() },
                "suppress" => options with { Suppress = value.GetBoolean() },
                "nanstr" => options with { NanStr = value.GetString()! },
                "infstr" => options with { InfStr = value.GetString()! },
                "sign" => options with { Sign = Sign(value.GetString()!) },
                "floatmode" => options with { FloatMode = Mode(value.GetString()!) },
                _ => throw new InvalidDataException(change.Name),
            };
        }

        return options;
    }

    private static PrintSign Sign(string sign) => sign switch
    {
        "-" => PrintSign.Minus,
        "+" => PrintSign.Plus,
        " " => PrintSign.Space,
        _ => throw new InvalidDataException(sign),
    };

    private static FloatMode Mode(string mode) => mode switch
    {
        "fixed" => FloatMode.Fixed,
        "unique" => FloatMode.Unique,
        "maxprec" => FloatMode.MaxPrec,
        "maxprec_equal" => FloatMode.MaxPrecEqual,
        _ => throw new InvalidDataException(mode),
    };

    private JsonElement? Argument(string name) =>
        json.TryGetProperty("a", out JsonElement arguments) && arguments.TryGetProperty(name, out JsonElement value)
            ? value
            : null;

    private int? Int(string name) => Argument(name)?.GetInt32();

    private bool? Bool(string name) => Argument(name)?.GetBoolean();

    private string? String(string name) => Argument(name)?.GetString();
}
