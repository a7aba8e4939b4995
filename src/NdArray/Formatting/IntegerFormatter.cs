using System.Globalization;
using System.Numerics;

namespace NdArrays.Formatting;

/// <summary>Integers, aligned right.</summary>
internal sealed class IntegerFormatter<T> : ElementFormatter<T>
    where T : unmanaged, INumberBase<T>
{
    private readonly string _prefix;
    private readonly int _width;

    internal IntegerFormatter(ReadOnlySpan<T> shown, PrintSign sign)
    {
        bool anyNegative = false;
        foreach (T value in shown)
        {
            anyNegative |= T.IsNegative(value);
        }

        // A minus sign makes the room by itself that the space is for.
        _prefix = sign == PrintSign.Plus ? "+" : sign == PrintSign.Space && !anyNegative ? " " : "";
        foreach (T value in shown)
        {
            _width = Math.Max(_width, Text(value).Length);
        }
    }

    internal override string Format(T value) => Text(value).PadLeft(_width);

    internal override string FormatScalar(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    private string Text(T value) => T.IsNegative(value) ? FormatScalar(value) : _prefix + FormatScalar(value);
}
