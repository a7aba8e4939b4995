namespace NdArrays.Tests.Documentation;

/// <summary>The checker of the documents can itself fail, and says where.</summary>
public class ExampleCheckerTests
{
    [Theory]
    [InlineData("Console.WriteLine(1);\n// 1")]
    [InlineData("Console.WriteLine(1); // 1")]
    [InlineData("Console.WriteLine(1); // 1\n// a word about the next line\nint x = 2;")]
    [InlineData("Console.WriteLine(\"a\\nb\"); // a\n                           // b")]
    [InlineData("Console.WriteLine(\"a\\n\\nb\");\n// a\n//\n// b\n\n// a word")]
    [InlineData("Console.WriteLine(\"a\\n b\");\n// a\n//  b")]
    [InlineData("foreach (int x in (int[])[1, 2])\n{\n    Console.WriteLine(x);\n}\n// 1\n// 2")]
    [InlineData("for (int i = 0; i < 2; i++)\n{\n    Console.WriteLine(\"each\"); // each\n}")]
    [InlineData("Console.Write(1);\nConsole.WriteLine(2);\n// 12")]
    [InlineData("record Point(int X);\n")]
    [InlineData("using System.Text;\nStringBuilder s = new(\"a\"); // not output\nConsole.WriteLine(s);\n// a")]
    [InlineData("Parallel.For(0, 1, i => Console.WriteLine(i));\n// 0")]
    public void Output_as_written_passes(string code) => Assert.Empty(Check(code));

    [Theory]
    [InlineData("Console.WriteLine(1);\n// 2", "doc.md:3:\nexpected:\n2\nactual:\n1")]
    [InlineData("\nConsole.WriteLine(1); // 2", "doc.md:3:\nexpected:\n2\nactual:\n1")]
    [InlineData("Console.WriteLine(\" 1\");\n// 1", "doc.md:3:\nexpected:\n1\nactual:\n 1")]
    [InlineData("Console.WriteLine(1);\nConsole.WriteLine(2);\n// 2", "doc.md:4:\nexpected:\n2\nactual:\n1\n2")]
    [InlineData("Console.WriteLine(1);\n\n// 1", "doc.md: doc.md:2 prints this, and no comment behind the statement says so:\n1")]
    [InlineData("if (DateTime.Now.Year < 2)\n{\n    Console.WriteLine(1); // 1\n}", "doc.md:4: this output is never printed:\n1")]
    [InlineData("int x = 1;\nthrow new InvalidOperationException(\"no\");", "doc.md:3: threw InvalidOperationException: no")]
    [InlineData("int x = 1;\nint y = z;", "doc.md:3: CS0103: The name 'z' does not exist in the current context")]
    public void Output_that_differs_fails_with_its_line(string code, string expected) =>
        Assert.Equal([expected], Check(code));

    [Fact]
    public void An_example_that_does_not_compile_leaves_the_others_alone()
    {
        ExampleSuite suite = new(MarkdownExamples.Read("doc.md",
            "```csharp\nint x = 1\n```\n<!-- fresh -->\n```csharp\nConsole.WriteLine(1); // 1\n```"));

        Assert.Equal("doc.md:2: CS1002: ; expected", Assert.Single(suite.Run("doc.md:2")));
        Assert.Empty(suite.Run("doc.md:6"));
    }

    [Fact]
    public void Blocks_continue_one_another_until_a_fresh_one()
    {
        string text = "```csharp\nint x = 1;\n```\ntext\n```csharp\nConsole.WriteLine(x); // 1\n```\n" +
            "<!-- fresh -->\n\n```csharp\nint x = 2;\nConsole.WriteLine(x); // 2\n```";

        ExampleSuite suite = new(MarkdownExamples.Read("doc.md", text));

        Assert.Equal(["doc.md:2", "doc.md:11"], suite.Names);
        Assert.Equal(2, suite.PromiseCount);
        Assert.All(suite.Names, name => Assert.Empty(suite.Run(name)));
    }

    [Fact]
    public void Other_languages_are_left_alone() =>
        Assert.Empty(MarkdownExamples.Read("doc.md", "```text\n1\n```\n````markdown\n```csharp\nint x = y;\n```\n````"));

    [Theory]
    [InlineData("```cs\nint x = 1;\n```")]
    [InlineData("```C#\nint x = 1;\n```")]
    [InlineData("text\n```csharp\nint x = 1;")]
    public void A_block_that_would_go_untested_is_refused(string text) =>
        Assert.Throws<FormatException>(() => MarkdownExamples.Read("doc.md", text));

    private static IReadOnlyList<string> Check(string code)
    {
        ExampleSuite suite = new(MarkdownExamples.Read("doc.md", $"```csharp\n{code}\n```"));
        return suite.Run(suite.Names.Single());
    }
}
