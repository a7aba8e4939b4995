using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Architecture;

/// <summary>The library's sources, compiled in memory so that tests can ask what refers to what.</summary>
internal static class LibraryCompilation
{
    private static readonly Lazy<CSharpCompilation> Compiled = new(() => Create(
        Repository.LibrarySources().Select(file => (file, File.ReadAllText(file)))));

    /// <summary>The compilation of src/NdArray.</summary>
    public static CSharpCompilation Instance => Compiled.Value;

    /// <summary>Compiles sources as the library's project does.</summary>
    public static CSharpCompilation Create(IEnumerable<(string Path, string Text)> sources)
    {
        // The symbols of a Release build; what Debug adds is assertions.
        CSharpParseOptions options = new(LanguageVersion.CSharp14, DocumentationMode.Parse,
            preprocessorSymbols: ["NET", "NETCOREAPP", "NET10_0", .. Enumerable.Range(5, 6).Select(n => $"NET{n}_0_OR_GREATER")]);
        const string ImplicitUsings = """
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Linq;
            global using System.Net.Http;
            global using System.Threading;
            global using System.Threading.Tasks;
            """;
        return CSharpCompilation.Create(
            "NdArray",
            [
                CSharpSyntaxTree.ParseText(ImplicitUsings, options),
                .. sources.Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Text), options, source.Path)),
            ],
            CompilerReferences.WithoutLibrary,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
    }
}
