using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Architecture;

/// <summary>The house of docs/architecture.md: uses go down, or stay on their floor, and never up.</summary>
public class FloorTests
{
    private static FloorTable Table => FloorTable.Read(File.ReadAllText(Repository.Full("docs/architecture.md")));

    [Fact]
    public void Every_use_goes_down()
    {
        CSharpCompilation compilation = LibraryCompilation.Create(
            Repository.LibrarySources().Select(file => (FromSource(file), File.ReadAllText(file))));

        // What the compiler cannot bind the checker cannot see. Parts that a source generator adds are missing here.
        Differences.AssertNone([.. compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(d => d.Severity == DiagnosticSeverity.Error && d.Id is not "CS8795")
            .Select(d => d.ToString())]);
        Differences.AssertNone(new FloorChecker(compilation, Table.FloorOf).FindUpwardUses());
    }

    [Fact]
    public void Every_folder_has_a_floor() =>
        Differences.AssertNone([.. Repository.LibrarySources().Select(FromSource)
            .Where(file => Table.FloorOf(file) is null)
            .Select(file => $"src/NdArray/{file}: the table of floors in docs/architecture.md does not have this folder.")]);

    private static string FromSource(string file) =>
        Path.GetRelativePath(Repository.Full("src/NdArray"), file).Replace('\\', '/');
}
