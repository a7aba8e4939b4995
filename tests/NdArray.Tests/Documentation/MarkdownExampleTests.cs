using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>README.md and docs/ say what the library does: their code is compiled, run, and its output compared.</summary>
[Collection<DocumentedProgramsRunAlone>]
public class MarkdownExampleTests(ITestOutputHelper output)
{
    private static readonly Lazy<ExampleSuite> Suite = new(() => new ExampleSuite(MarkdownExamples.All()));

    public static TheoryData<string> Programs => [.. Suite.Value.Names];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_prints_what_the_document_says(string program) =>
        Differences.AssertNone(Suite.Value.Run(program));

    [Fact]
    public void Documents_promise_output()
    {
        output.WriteLine($"{Suite.Value.Names.Count()} programs in Markdown, {Suite.Value.PromiseCount} outputs compared");
        Assert.NotEqual(0, Suite.Value.PromiseCount);
    }
}
