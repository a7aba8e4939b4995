namespace NdArrays.Formatting;

/// <summary>How many characters a text takes on a line.</summary>
internal static class TextWidth
{
    /// <summary>Code points, so that a pair of surrogates counts once.</summary>
    internal static int Of(ReadOnlySpan<char> text)
    {
        int width = text.Length;
        foreach (char c in text)
        {
            if (char.IsLowSurrogate(c))
            {
                width--;
            }
        }

        return width;
    }
}
