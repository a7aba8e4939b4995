using NdArrays.Errors;

namespace NdArrays.Products;

/// <summary>What the text of an Einstein sum says: a label for each axis of the operands, and those of the result.</summary>
internal sealed class Subscripts
{
    /// <summary>Labels from here on stand for the axes of an ellipsis, counted from the last.</summary>
    private const int Ellipsis = 0x10000;

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
        string plain = text.Replace(" ", string.Empty, StringComparison.Ordinal);
        int arrow = plain.IndexOf("->", StringComparison.Ordinal);
        string[] terms = (arrow < 0 ? plain : plain[..arrow]).Split(',');
        if (terms.Length != shapes.Length)
        {
            Throw.EinsumOperands(text, terms.Length, shapes.Length);
        }

        int[][] operands = new int[terms.Length][];
        int widest = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            operands[i] = Labels(text, terms[i], i, shapes[i], ref widest);
        }

        return new Subscripts(
            operands, arrow < 0 ? Implied(operands, widest) : Explicit(text, plain[(arrow + 2)..], operands, widest));
    }

    /// <summary>How an error calls a label.</summary>
    public static string Name(int label) => label >= Ellipsis ? "..." : ((char)label).ToString();

    private static int[] Labels(string text, string term, int operand, Shape shape, ref int widest)
    {
        (string before, string? after) = Halves(term);
        IEnumerable<int> first = Letters(text, before), last = Letters(text, after ?? string.Empty);
        int named = before.Length + (after?.Length ?? 0);
        int hidden = shape.Rank - named;
        if (hidden < 0 || (after is null && hidden > 0))
        {
            Throw.EinsumRank(text, operand, named, shape);
        }

        widest = int.Max(widest, hidden);
        return [.. first, .. Hidden(hidden), .. last];
    }

    /// <summary>What stands before and after the ellipsis; all of it before, and nothing after, if there is none.</summary>
    private static (string Before, string? After) Halves(string term)
    {
        int dots = term.IndexOf("...", StringComparison.Ordinal);
        return dots < 0 ? (term, null) : (term[..dots], term[(dots + 3)..]);
    }

    private static IEnumerable<int> Letters(string text, string term)
    {
        foreach (char letter in term)
        {
            if (!char.IsAsciiLetter(letter))
            {
                Throw.EinsumText(text, letter);
            }
        }

        return term.Select(letter => (int)letter);
    }

    private static IEnumerable<int> Hidden(int count) => Enumerable.Range(0, count).Select(i => Ellipsis + count - 1 - i);

    /// <summary>The axes of an ellipsis, and then those labels that occur once, in the order of the alphabet.</summary>
    private static int[] Implied(int[][] operands, int widest)
    {
        IEnumerable<int> single = operands.SelectMany(labels => labels)
            .Where(label => label < Ellipsis)
            .GroupBy(label => label)
            .Where(group => group.Count() == 1)
            .Select(group => group.Key)
            .Order();
        return [.. Hidden(widest), .. single];
    }

    private static int[] Explicit(string text, string term, int[][] operands, int widest)
    {
        (string before, string? after) = Halves(term);
        if (after is null && widest > 0)
        {
            Throw.EinsumEllipsis(text);
        }

        int[] letters = [.. Letters(text, before), .. Letters(text, after ?? string.Empty)];
        for (int i = 0; i < letters.Length; i++)
        {
            if (Array.IndexOf(letters, letters[i]) != i || !operands.Any(labels => labels.Contains(letters[i])))
            {
                Throw.EinsumResult(text, Name(letters[i]));
            }
        }

        return [.. letters.Take(before.Length), .. Hidden(widest), .. letters.Skip(before.Length)];
    }
}
