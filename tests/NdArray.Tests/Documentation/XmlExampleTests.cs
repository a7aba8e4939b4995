using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>The examples of the XML documentation, which editors show, are compiled, run, and their output compared.</summary>
[Collection<DocumentedProgramsRunAlone>]
public class XmlExampleTests(ITestOutputHelper output)
{
    private static readonly Lazy<ExampleSuite> Suite = new(() => new ExampleSuite(XmlExamples.All()));

    public static TheoryData<string> Members => [.. Suite.Value.Names];

    [Theory]
    [MemberData(nameof(Members))]
    public void Example_prints_what_it_says(string member) =>
        Differences.AssertNone(Suite.Value.Run(member));

    [Fact]
    public void Examples_promise_output()
    {
        output.WriteLine($"{Suite.Value.Names.Count()} examples in XML documentation, {Suite.Value.PromiseCount} outputs compared");
        Assert.NotEqual(0, Suite.Value.PromiseCount);
    }
}
