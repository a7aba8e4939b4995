using System.Numerics;
using NdArrays.Types;

namespace NdArrays.Formatting;

/// <summary>Writes the one element of a rank-0 array as NumPy's scalars print, which takes no options.</summary>
internal readonly struct ScalarWriter(NdArray array) : IDTypeVisitor<string>
{
    private static readonly PrintOptions Plain = new();

    public string VisitBoolean() => FormatterChoice.OfBoolean(0, Plain).FormatScalar(Element<bool>());

    public string VisitNumber<T>()
        where T : unmanaged, INumberBase<T> =>
        FormatterChoice.OfNumber<T>([], Plain).FormatScalar(Element<T>());

    public string VisitOpaque<T>() => FormatterChoice.OfOpaque<T>([], Plain).FormatScalar(Element<T>());

    private T Element<T>() => ((NdArray<T>)array)[ReadOnlySpan<nint>.Empty];
}
