using System.Text.RegularExpressions;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>
/// A document with tables of calls, in each line one in Python and the same in C#, and before them a block of each language
/// that makes the arrays of the calls.
/// </summary>
internal sealed partial class CallTables
{
    /// <param name="file">The document, from the root of the repository.</param>
    /// <param name="content">What is in it.</param>
    public CallTables(string file, string content)
    {
        File = file;
        Text = content.ReplaceLineEndings("\n");
        Given = CSharpBlock().Match(Text).Groups["code"].Value;
        string heading = "";
        int number = 0;
        foreach (string text in Text.Split('\n'))
        {
            number++;
            if (text.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = text[3..];
            }
            else if (Row().Match(text) is { Success: true } row)
            {
                Lines.Add(new Line(heading, number, row.Groups["python"].Value, row.Groups["csharp"].Value));
            }
        }
    }

    /// <summary>A document of the repository.</summary>
    public static CallTables Read(string file) => new(file, System.IO.File.ReadAllText(Repository.Full(file)));

    /// <summary>The document, from the root of the repository.</summary>
    public string File { get; }

    /// <summary>The whole document.</summary>
    public string Text { get; }

    /// <summary>The C# that makes the arrays of the calls.</summary>
    public string Given { get; }

    /// <summary>The lines of all tables that have a call in each language.</summary>
    public List<Line> Lines { get; } = [];

    /// <summary>The headings above the tables, each once.</summary>
    public IEnumerable<string> Headings => Lines.Select(line => line.Heading).Distinct();

    [GeneratedRegex(@"^\| `(?<python>[^`]+)` \| `(?<csharp>[^`]+)` \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    /// <summary>A line of a table.</summary>
    internal sealed record Line(string Heading, int Number, string Python, string CSharp);
}
