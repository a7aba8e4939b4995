using NdArrays.Errors;

namespace NdArrays.Products;

/// <summary>What the text of an Einstein sum says: a label for each axis of the operands, and those of the result.</summary>
internal sealed class Subscripts
{
    /// <summary>
    /// Labels from here on stand for the axes of an ellipsis, counted from the last; those before are the letters, in the order of
    /// the alphabet, the large ones first.
    /// </summary>
    private const int Ellipsis = 52;

    private Subscripts(int[][] operands, int[] result)
    {
        Operands = operands;
        Result = result;
    }

    /// <summary>The label of each axis, for each operand.</summary>
    public int[][] Operands { get; }

    /// <summary>The labels of the axes of the result.</summary>
    public int[] Result { get; }

    /// <summary>Reads the text for operands of some shapes.</summary>
    public static Subscripts Parse(string text, ReadOnlySpan<Shape> shapes)
    {
        ReadOnlySpan<char> plain = text.Replace(" ", string.Empty, StringComparison.Ordinal);
        int arrow = plain.IndexOf("->", StringComparison.Ordinal);
        ReadOnlySpan<char> terms = arrow < 0 ? plain : plain[..arrow];
        int[][] operands = new int[terms.Count(',') + 1][];
        if (operands.Length != shapes.Length)
        {
            Throw.EinsumOperands(text, operands.Length, shapes.Length);
        }

        int operand = 0, widest = 0;
        foreach (Range range in terms.Split(','))
        {
            operands[operand] = OfOperand(text, terms[range], operand, shapes[operand], ref widest);
            operand++;
        }

        return new Subscripts(
            operands, arrow < 0 ? Implied(operands, widest) : OfResult(text, plain[(arrow + 2)..], operands, widest));
    }

    /// <summary>How an error calls a label.</summary>
    public static string Name(int label) =>
        label >= Ellipsis ? "..." : ((char)(label < 26 ? 'A' + label : 'a' + label - 26)).ToString();

    private static int[] OfOperand(string text, ReadOnlySpan<char> term, int operand, Shape shape, ref int widest)
    {
        int dots = Dots(text, term);
        int named = dots < 0 ? term.Length : term.Length - 3;
        int hidden = shape.Rank - named;
        if (hidden < 0 || (dots < 0 && hidden > 0))
        {
            Throw.EinsumRank(text, operand, named, shape);
        }

        widest = int.Max(widest, hidden);
        return Labels(term, dots, hidden);
    }

    private static int[] OfResult(string text, ReadOnlySpan<char> term, int[][] operands, int widest)
    {
        int dots = Dots(text, term);
        if (dots < 0 && widest > 0)
        {
            Throw.EinsumEllipsis(text);
        }

        int[] labels = Labels(term, dots, dots < 0 ? 0 : widest);
        LabelSet known = default, seen = default;
        foreach (int[] operand in operands)
        {
            known |= LabelSet.Of(operand);
        }

        foreach (int label in labels)
        {
            if (seen.Contains(label) || !known.Contains(label))
            {
                Throw.EinsumResult(text, Name(label));
            }

            seen |= LabelSet.Of(label);
        }

        return labels;
    }

    /// <summary>Where the ellipsis begins, or -1; all else are letters.</summary>
    private static int Dots(string text, ReadOnlySpan<char> term)
    {
        int dots = term.IndexOf("...", StringComparison.Ordinal);
        for (int i = 0; i < term.Length; i++)
        {
            if (!char.IsAsciiLetter(term[i]) && (dots < 0 || i < dots || i > dots + 2))
            {
                Throw.EinsumText(text, term[i]);
            }
        }

        return dots;
    }

    /// <summary>The labels of letters, with those of some hidden axes in the place of the ellipsis.</summary>
    private static int[] Labels(ReadOnlySpan<char> term, int dots, int hidden)
    {
        int[] labels = new int[dots < 0 ? term.Length : term.Length - 3 + hidden];
        for (int i = 0, next = 0; i < term.Length; i++)
        {
            if (i == dots)
            {
                Hidden(labels.AsSpan(next, hidden));
                next += hidden;
                i += 2;
                continue;
            }

            labels[next++] = char.IsAsciiLetterUpper(term[i]) ? term[i] - 'A' : term[i] - 'a' + 26;
        }

        return labels;
    }

    private static void Hidden(Span<int> labels)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = Ellipsis + labels.Length - 1 - i;
        }
    }

    /// <summary>The axes of an ellipsis, and then those labels that occur once, in the order of the alphabet.</summary>
    private static int[] Implied(int[][] operands, int widest)
    {
        Span<int> counts = stackalloc int[LabelSet.Room];
        counts.Clear();
        foreach (int[] labels in operands)
        {
            foreach (int label in labels)
            {
                counts[label]++;
            }
        }

        counts = counts[..Ellipsis];
        int[] result = new int[widest + counts.Count(1)];
        Hidden(result.AsSpan(0, widest));
        for (int label = 0, next = widest; label < Ellipsis; label++)
        {
            if (counts[label] == 1)
            {
                result[next++] = label;
            }
        }

        return result;
    }
}
