using System.Text;

namespace NdArrays.Formatting;

/// <summary>
/// Sets words in nested brackets: commas or spaces between them, rows wrapped at the line's width, blank lines between
/// matrices. It knows the printed axes and the words, and nothing of what the words stand for.
/// </summary>
/// <param name="axes">The printed items of each axis.</param>
/// <param name="words">The printed elements in C order.</param>
/// <param name="separator">What stands between elements.</param>
/// <param name="lineWidth">Characters a line.</param>
/// <param name="indent">Characters that will precede the text on its first line, and as spaces on every other.</param>
internal sealed class BracketLayout(ShownAxis[] axes, string[] words, string separator, int lineWidth, int indent)
{
    private const string Ellipsis = "...";

    private readonly StringBuilder _text = new();
    private readonly string _lineSeparator = separator.TrimEnd();
    private int _next;

    internal string Write()
    {
        if (axes.Length == 0)
        {
            return words[0];
        }

        WriteAxis(0);
        return _text.ToString();
    }

    private void WriteAxis(int axis)
    {
        _text.Append('[');
        if (axis == axes.Length - 1)
        {
            WriteRow(axis);
        }
        else
        {
            WriteItems(axis);
        }

        _text.Append(']');
    }

    private void WriteItems(int axis)
    {
        string between = _lineSeparator + new string('\n', axes.Length - 1 - axis) + new string(' ', IndentOf(axis));
        ShownAxis shown = axes[axis];
        for (int item = 0; item < shown.Count; item++)
        {
            if (shown.IsElided && item == shown.Leading)
            {
                _text.Append(Ellipsis).Append(between);
            }

            WriteAxis(axis + 1);
            if (item < shown.Count - 1)
            {
                _text.Append(between);
            }
        }
    }

    private void WriteRow(int axis)
    {
        // A bracket may have to follow any element, and each axis needs one more.
        int width = lineWidth - axis - Math.Max(TextWidth.Of(_lineSeparator), 1);
        var row = new RowText(IndentOf(axis), width);
        ShownAxis shown = axes[axis];
        for (int item = 0; item < shown.Count; item++)
        {
            if (shown.IsElided && item == shown.Leading)
            {
                row.Add(Ellipsis);
                row.Separate(separator);
            }

            row.Add(words[_next++]);
            if (item < shown.Count - 1)
            {
                row.Separate(separator);
            }
        }

        _text.Append(row.Text);
    }

    private int IndentOf(int axis) => indent + 1 + axis;
}
