using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>Compiles code out of documents, as a user's project would.</summary>
internal static class ExampleCompiler
{
    /// <summary>Compiles what compiles: code with an error has its own test to fail, the rest still runs.</summary>
    /// <param name="name">What the assembly is called.</param>
    /// <param name="trees">The code; trees with errors are taken out.</param>
    /// <param name="errors">Where the errors go, by the path of the tree.</param>
    public static Assembly Compile(string name, List<SyntaxTree> trees, Dictionary<string, List<string>> errors)
    {
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable);
        while (true)
        {
            CSharpCompilation compilation = CSharpCompilation.Create(name, trees, CompilerReferences.WithLibrary, options);
            using MemoryStream code = new();
            using MemoryStream symbols = new();
            EmitResult result = compilation.Emit(code, symbols);
            if (result.Success)
            {
                return Assembly.Load(code.ToArray(), symbols.ToArray());
            }

            foreach (Diagnostic error in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
            {
                SyntaxTree tree = error.Location.SourceTree
                    ?? throw new InvalidOperationException($"No example's fault: {error}");
                FileLinePositionSpan place = error.Location.GetMappedLineSpan();
                string message = $"{place.Path}:{place.StartLinePosition.Line + 1}: {error.Id}: {error.GetMessage()}";
                (errors.TryGetValue(tree.FilePath, out List<string>? known) ? known : errors[tree.FilePath] = []).Add(message);
                trees.Remove(tree);
            }
        }
    }
}
