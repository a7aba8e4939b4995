using System.Globalization;

namespace NdArrays.Formatting;

/// <summary>
/// Elements of types the library knows nothing about: their own text, in the invariant culture, not padded.
/// </summary>
internal sealed class OpaqueFormatter<T> : ElementFormatter<T>
{
    internal override string Format(T value) => FormatScalar(value);

    internal override string FormatScalar(T value) => value switch
    {
        null => "null",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
