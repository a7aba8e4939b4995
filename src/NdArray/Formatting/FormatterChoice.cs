using System.Numerics;

namespace NdArrays.Formatting;

/// <summary>The formatter an element type prints with.</summary>
internal static class FormatterChoice
{
    internal static ElementFormatter<bool> OfBoolean(int rank, PrintOptions options) =>
        Custom<bool>(options.Formatter, options.Formatter?.BoolKind) ?? new BooleanFormatter(rank);

    internal static ElementFormatter<T> OfNumber<T>(T[] shown, PrintOptions options)
        where T : unmanaged, INumberBase<T>
    {
        PrintFormatter? formatter = options.Formatter;
        if (typeof(T) == typeof(double))
        {
            return Custom<T>(formatter, formatter?.FloatKind)
                ?? Of<T>(new FloatingFormatter<double>((double[])(object)shown, options));
        }

        if (typeof(T) == typeof(float))
        {
            return Custom<T>(formatter, formatter?.FloatKind)
                ?? Of<T>(new FloatingFormatter<float>((float[])(object)shown, options));
        }

        if (typeof(T) == typeof(Half))
        {
            return Custom<T>(formatter, formatter?.FloatKind)
                ?? Of<T>(new FloatingFormatter<Half>((Half[])(object)shown, options));
        }

        if (typeof(T) == typeof(Complex))
        {
            return Custom<T>(formatter, formatter?.ComplexKind)
                ?? Of<T>(new ComplexFormatter((Complex[])(object)shown, options));
        }

        return Custom<T>(formatter, formatter?.IntKind) ?? new IntegerFormatter<T>(shown, options.Sign);
    }

    internal static ElementFormatter<T> OfOpaque<T>(T[] shown, PrintOptions options)
    {
        PrintFormatter? formatter = options.Formatter;
        if (typeof(T) == typeof(string))
        {
            return Custom<T>(formatter, formatter?.StrKind) ?? Of<T>(new TextFormatter<string?>(static text => text));
        }

        if (typeof(T) == typeof(char))
        {
            return Custom<T>(formatter, formatter?.StrKind) ?? Of<T>(new TextFormatter<char>(static c => c.ToString()));
        }

        if (Custom<T>(formatter, formatter?.ObjectKind) is { } custom)
        {
            return custom;
        }

        return typeof(T) == typeof(decimal)
            ? Of<T>(new DecimalFormatter((decimal[])(object)shown, options.Sign))
            : new OpaqueFormatter<T>();
    }

    private static ElementFormatter<T>? Custom<T>(PrintFormatter? formatter, Func<object?, string>? ofKind) =>
        (ofKind ?? formatter?.All) is { } write ? new CustomFormatter<T>(write) : null;

    private static ElementFormatter<T> Of<T>(object formatter) => (ElementFormatter<T>)formatter;
}
