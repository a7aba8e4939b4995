namespace NdArrays.Formatting;

/// <summary>The three forms of an array's text.</summary>
internal static class ArrayText
{
    private const string ReprStart = "array(";

    internal static string Str(NdArray array, PrintOptions options)
    {
        if (array.Rank > 0)
        {
            return Brackets(array, options, " ", prefixWidth: 0, suffixWidth: 0);
        }

        var writer = new ScalarWriter(array);
        return array.DType.Accept<ScalarWriter, string>(ref writer);
    }

    internal static string Repr(NdArray array, PrintOptions options)
    {
        string text = ReprStart + Brackets(array, options, ", ", ReprStart.Length, suffixWidth: 1);
        string facts = Facts(array, options);
        if (facts.Length == 0)
        {
            return text + ")";
        }

        text += ",";
        facts += ")";
        int lastLine = TextWidth.Of(text.AsSpan(text.LastIndexOf('\n') + 1));
        bool fits = lastLine + 1 + facts.Length <= options.LineWidth;
        return text + (fits ? " " : "\n" + new string(' ', ReprStart.Length)) + facts;
    }

    internal static string Brackets(
        NdArray array, PrintOptions options, string separator, int prefixWidth, int suffixWidth)
    {
        if (array.Size == 0)
        {
            return "[]";
        }

        ShownAxis[] axes = ShownAxis.Of(array.Shape.AsSpan(), array.Size, options);
        var writer = new WordsWriter(array, axes, options);
        string[] words = array.DType.Accept<WordsWriter, string[]>(ref writer);
        return new BracketLayout(axes, words, separator, options.LineWidth - suffixWidth, prefixWidth).Write();
    }

    /// <summary>
    /// What the brackets do not tell: the shape if elements are missing, the element type if it is not the usual one.
    /// </summary>
    private static string Facts(NdArray array, PrintOptions options)
    {
        bool bare = array.Size == 0;
        var facts = new List<string>();
        if ((bare && array.Rank != 1) || array.Size > options.Threshold)
        {
            facts.Add($"shape={array.Shape}");
        }

        if (bare || !IsUsual(array.DType))
        {
            facts.Add($"dtype={array.DType.Name}");
        }

        return string.Join(", ", facts);
    }

    private static bool IsUsual(DType type) =>
        type == DType.Bool || type == DType.Int64 || type == DType.Float64 || type == DType.Complex128;
}
