namespace NdArrays.Formatting;

/// <summary>Elements written by a function of the user's.</summary>
internal sealed class CustomFormatter<T>(Func<object?, string> write) : ElementFormatter<T>
{
    internal override string Format(T value) => write(value) ?? "";

    internal override string FormatScalar(T value) => Format(value);
}
