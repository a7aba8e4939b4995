namespace NdArrays.Formatting;

/// <summary>
/// Writes the elements of one array. It is made from the elements that will be shown, so that it knows the width that
/// lines them up.
/// </summary>
internal abstract class ElementFormatter<T>
{
    /// <summary>The element as it stands among its neighbours in brackets.</summary>
    internal abstract string Format(T value);

    /// <summary>The element on its own, as NumPy's scalars print: in full, and without regard to the options.</summary>
    internal abstract string FormatScalar(T value);
}
