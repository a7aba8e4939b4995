using System.Text;

namespace NdArrays.Formatting;

/// <summary>One row of words, broken into lines of a width. Its text leaves out the first line's indent.</summary>
internal sealed class RowText(int indent, int width)
{
    private readonly StringBuilder _done = new();
    private string _line = new(' ', indent);

    internal string Text
    {
        get
        {
            string text = _done + _line;
            return text[Math.Min(indent, text.Length)..];
        }
    }

    internal void Separate(string separator) => _line += separator;

    internal void Add(string word)
    {
        string[] lines = word.ReplaceLineEndings("\n").Split('\n');
        int wordWidth = lines.Max(static line => TextWidth.Of(line));
        int lineWidth = TextWidth.Of(_line);

        // Breaking a line that is still empty would not help.
        if (lineWidth + wordWidth > width && lineWidth > indent)
        {
            Break(new string(' ', indent));
        }

        string hanging = new(' ', TextWidth.Of(_line));
        _line += lines[0];
        foreach (string line in lines.AsSpan(1))
        {
            Break(hanging + line);
        }

        if (lines.Length > 1)
        {
            // What follows a word of several lines stands right of all of them.
            _line += new string(' ', wordWidth - TextWidth.Of(lines[^1]));
        }
    }

    private void Break(string next)
    {
        _done.Append(_line.AsSpan().TrimEnd()).Append('\n');
        _line = next;
    }
}
