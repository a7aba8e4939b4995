using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>
/// Finds the programs in a Markdown document. Blocks fenced as csharp continue one another down the file;
/// <c>&lt;!-- fresh --&gt;</c> on the line before a block starts a new program.
/// </summary>
internal static class MarkdownExamples
{
    private const string FreshMark = "<!-- fresh -->";

    /// <summary>The programs of every document of the repository.</summary>
    public static IEnumerable<ExampleProgram> All() => Repository.Documents()
        .SelectMany(file => Read(Repository.Relative(file), File.ReadAllText(file)));

    /// <summary>The programs of one document.</summary>
    /// <exception cref="FormatException">A fence is never closed, or says C# in a way that would go untested.</exception>
    public static IReadOnlyList<ExampleProgram> Read(string file, string text)
    {
        List<ExampleProgram> programs = [];
        List<ExampleBlock> blocks = [];
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        string before = "";
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            int ticks = line.TakeWhile(c => c == '`').Count();
            if (ticks < 3)
            {
                before = line.Length == 0 ? before : line;
                continue;
            }

            int close = Array.FindIndex(lines, i + 1, candidate => IsClosing(candidate, ticks));
            if (close < 0)
            {
                throw new FormatException($"{file}:{i + 1}: this code block is never closed.");
            }

            if (IsCSharp(file, i + 1, line[ticks..]))
            {
                if (before == FreshMark)
                {
                    Finish(programs, blocks);
                }

                blocks.Add(new ExampleBlock(file, i + 2, string.Join('\n', lines[(i + 1)..close])));
            }

            before = "";
            i = close;
        }

        Finish(programs, blocks);
        return programs;
    }

    private static bool IsClosing(string line, int ticks)
    {
        string trimmed = line.Trim();
        return trimmed.Length >= ticks && trimmed.All(c => c == '`');
    }

    private static bool IsCSharp(string file, int line, string info)
    {
        string language = info.Trim().Split(' ')[0];
        if (language != "csharp" && language.ToUpperInvariant() is "CS" or "C#" or "CSHARP" or "CSX")
        {
            throw new FormatException($"{file}:{line}: write ```csharp and not ```{language}, so that the example is run.");
        }

        return language == "csharp";
    }

    private static void Finish(List<ExampleProgram> programs, List<ExampleBlock> blocks)
    {
        if (blocks.Count > 0)
        {
            programs.Add(new ExampleProgram($"{blocks[0].File}:{blocks[0].Line}", [.. blocks]));
            blocks.Clear();
        }
    }
}
