using System.Globalization;
using System.Text;

namespace NdArrays.Formatting;

/// <summary>
/// Strings and characters in quotes, with what would not show escaped, as NumPy prints its <c>U</c> arrays.
/// </summary>
internal sealed class TextFormatter<T>(Func<T, string?> read) : ElementFormatter<T>
{
    internal override string Format(T value) => read(value) is { } text ? Quoted(text) : "null";

    internal override string FormatScalar(T value) => read(value) ?? "null";

    private static string Quoted(string text)
    {
        // Double quotes only where they save an escape.
        char quote = text.Contains('\'') && !text.Contains('"') ? '"' : '\'';
        var result = new StringBuilder().Append(quote);
        for (int i = 0; i < text.Length;)
        {
            bool paired = Rune.TryGetRuneAt(text, i, out Rune rune);
            int length = paired ? rune.Utf16SequenceLength : 1;
            int code = paired ? rune.Value : text[i];
            result.Append(code switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\\' => "\\\\",
                _ when code == quote => "\\" + quote,
                _ when paired && Shows(rune) => text.AsSpan(i, length),
                <= 0xFF => $"\\x{code:x2}",
                <= 0xFFFF => $"\\u{code:x4}",
                _ => $"\\U{code:x8}",
            });
            i += length;
        }

        return result.Append(quote).ToString();
    }

    private static bool Shows(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
