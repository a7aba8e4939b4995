using System.Text.RegularExpressions;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>docs/numpy.md as data: what is given, and the tables of cells of NumPy and of C#.</summary>
internal sealed partial class NumPyGuide
{
    /// <summary>The document, from the root of the repository.</summary>
    public const string File = "docs/numpy.md";

    private NumPyGuide(string text)
    {
        Text = text;
        Given = CSharpBlock().Match(text).Groups["code"].Value;
        string heading = "";
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
            else if (Row().Match(line) is { Success: true } row)
            {
                Lines.Add(new Line(heading, number, row.Groups["numpy"].Value, row.Groups["csharp"].Value));
            }
        }
    }

    /// <summary>The document as it is.</summary>
    public static NumPyGuide Read() =>
        new(System.IO.File.ReadAllText(Repository.Full(File)).ReplaceLineEndings("\n"));

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The C# that makes the arrays of the cells.</summary>
    public string Given { get; }

    /// <summary>The lines of all tables that have a cell of each language.</summary>
    public List<Line> Lines { get; } = [];

    [GeneratedRegex(@"^\| `(?<numpy>[^`]+)` \| `(?<csharp>[^`]+)` \|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    /// <summary>A line of a table.</summary>
    internal sealed record Line(string Heading, int Number, string NumPy, string CSharp);
}
