using System.Globalization;
using NdArrays.Errors;

namespace NdArrays.Layout;

/// <summary>Index expressions in NumPy's own notation, such as <c>::2, ..., None, -1</c>.</summary>
internal static class IndexText
{
    /// <summary>The places of the expression; what stands between brackets in Python.</summary>
    public static NdIndex[] Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> rest = text.AsSpan().Trim();

        // Python's tuple may end in a comma.
        rest = rest.EndsWith(",") && rest.Length > 1 ? rest[..^1].TrimEnd() : rest;
        List<NdIndex> places = [];
        foreach (Range part in rest.Split(','))
        {
            places.Add(ParsePlace(rest[part].Trim(), text));
        }

        return [.. places];
    }

    private static NdIndex ParsePlace(ReadOnlySpan<char> part, string text)
    {
        if (part is "...")
        {
            return NdIndex.Ellipsis;
        }

        if (part is "None" or "newaxis" or "np.newaxis")
        {
            return NdIndex.NewAxis;
        }

        int first = part.IndexOf(':');
        if (first < 0)
        {
            return ParseNumber(part, text) ?? Throw.IndexText<nint>(part, text);
        }

        ReadOnlySpan<char> rest = part[(first + 1)..];
        int second = rest.IndexOf(':');
        return second < 0
            ? new Slice(ParseNumber(part[..first], text), ParseNumber(rest, text))
            : new Slice(
                ParseNumber(part[..first], text), ParseNumber(rest[..second], text), ParseNumber(rest[(second + 1)..], text));
    }

    private static nint? ParseNumber(ReadOnlySpan<char> part, string text)
    {
        part = part.Trim();
        if (part.IsEmpty)
        {
            return null;
        }

        return nint.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out nint number)
            ? number
            : Throw.IndexText<nint>(part, text);
    }
}
