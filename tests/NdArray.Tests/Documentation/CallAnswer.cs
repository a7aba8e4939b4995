using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using NdArrays.Tests.Conformance;

namespace NdArrays.Tests.Documentation;

/// <summary>An answer as text that says all of it, as tests/conformance/generate_guide.py writes NumPy's.</summary>
internal static class CallAnswer
{
    /// <summary>Above this many bytes elements are given by a hash, as in recording.py.</summary>
    private const int Large = 1024;

    public static string Show(object? value) => value switch
    {
        NdArray { Rank: > 0 } a => $"{a.DType.Name} {a.Shape} {Elements(a)}",
        NdArray a => Scalar(a),
        Shape shape => shape.ToString(),
        MemoryStream stream => $"bytes {Hexadecimal(stream.ToArray())}",
        DType dtype => $"dtype {dtype.Name}",
        string text => $"'{text}'",
        bool truth => truth ? "True" : "False",
        double number => Hexadecimal(BitConverter.GetBytes(number)),
        float number => Show((double)number),
        Half number => Show((double)number),
        Complex number => Show(number.Real) + Show(number.Imaginary),
        sbyte or short or int or long or byte or ushort or uint or ulong or nint =>
            ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        ITuple parts => Sequence(Enumerable.Range(0, parts.Length).Select(i => parts[i])),
        nint[] numbers => new Shape(numbers).ToString(),
        IEnumerable parts => Sequence(parts.Cast<object?>()),
        _ => throw new NotSupportedException(value?.GetType().ToString()),
    };

    /// <summary>
    /// Whether two answers are the same but for some units in the last place of double-precision elements.
    /// </summary>
    public static bool AreClose(string one, string other, long units)
    {
        string[] parts = one.Split(' '), others = other.Split(' ');
        return parts[0] == DType.Float64.Name
            && parts.AsSpan()[..^1].SequenceEqual(others.AsSpan()[..^1])
            && parts[^1].Length == others[^1].Length
            && Bits(parts[^1]).Zip(Bits(others[^1])).All(pair => Int128.Abs((Int128)pair.First - pair.Second) <= units);
    }

    private static IEnumerable<long> Bits(string hexadecimal) =>
        Convert.FromHexString(hexadecimal).Chunk(sizeof(double)).Select(bytes => BitConverter.ToInt64(bytes));

    private static string Sequence(IEnumerable<object?> parts)
    {
        string[] texts = [.. parts.Select(Show)];
        return $"({string.Join(", ", texts)}{(texts.Length == 1 ? "," : string.Empty)})";
    }

    private static string Elements(NdArray a)
    {
        byte[] bytes = Element.Of(a).Bytes(a);
        return bytes.Length > Large ? Comparison.HashText(bytes) : Hexadecimal(bytes);
    }

    private static string Scalar(NdArray a) => a switch
    {
        NdArray<bool> value => Show(value.Item()),
        NdArray<Complex> value => Show(value.Item()),
        _ when a.DType.Kind == DTypeKind.Floating => Show(a.AsType<double>().Item()),
        _ when a.DType == DType.UInt64 => Show(((NdArray<ulong>)a).Item()),
        _ => Show(a.AsType<long>().Item()),
    };

    private static string Hexadecimal(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
