using System.Globalization;

namespace NdArrays.Tests.Conformance;

/// <summary>A buffer that views are taken of, and its bytes at any time, whatever the views show of them.</summary>
internal sealed class Base(NdArray array, Func<byte[]> bytes)
{
    public NdArray Array => array;

    public byte[] Bytes => bytes();

    /// <summary>From "dtype:length:seed:mode".</summary>
    public static Base Parse(string text)
    {
        string[] parts = text.Split(':');
        return Element.Named(parts[0]).NewBase(
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            ulong.Parse(parts[2], CultureInfo.InvariantCulture),
            parts[3][0]);
    }

    public static Base[] ParseAll(RecordedCase recorded) => [.. recorded.Bases.Select(Parse)];
}
