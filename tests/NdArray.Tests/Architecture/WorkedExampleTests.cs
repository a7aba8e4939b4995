using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Architecture;

/// <summary>The function that docs/architecture.md adds to the library, added to it in memory.</summary>
public class WorkedExampleTests
{
    private const string Program = """
        namespace NdArrays;

        public static class Program
        {
            public static string Run()
            {
                NdArray<float> x = NdArray.Arange(-40f, 41f) / 4;
                bool isCube = NdArray.ArrayEqual(NdArray.Cube(x), x * x * x);
                NdArray<int> slot = NdArray.Zeros<int>([2, 2]);
                NdArray.Cube([[1, 2], [3, 4]], slot.T, where: (NdArray<bool>)[true, false]);
                return $"{isCube} {NdArray.Cube((NdArray)(NdArray<byte>)[2, 5], dtype: DType.Int16).Repr()} {string.Join(' ', slot.Flat)}";
            }
        }
        """;

    [Fact]
    public void The_cube_of_the_documentation_is_a_function_of_the_library()
    {
        string[] blocks = IndentedBlocks(File.ReadAllText(Repository.Full("docs/architecture.md")));
        string operation = blocks.Single(block => block.Contains("struct CubeOp", StringComparison.Ordinal));
        string names = blocks.Single(block => block.Contains("NdArray<T> Cube<T>", StringComparison.Ordinal));
        CSharpCompilation library = LibraryCompilation.Create(
        [
            .. Repository.LibrarySources().Select(file => (file, File.ReadAllText(file))),
            ("Cube.cs", $"using System.Numerics; namespace NdArrays.Kernels; {operation}"),
            ("NdArray.Cube.cs", $$"""
                using System.Numerics;
                using NdArrays.Elementwise;
                using NdArrays.Kernels;
                namespace NdArrays;
                public abstract partial class NdArray { {{names}} }
                """),
            ("Program.cs", Program),
        ]);
        using MemoryStream image = new();
        Assert.Empty(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString()));
        image.Position = 0;
        Assembly built = new AssemblyLoadContext("worked example").LoadFromStream(image);
        Assert.Equal(
            "True array([  8, 125], dtype=int16) 1 27 0 0",
            built.GetType("NdArrays.Program")!.GetMethod("Run")!.Invoke(null, null));
    }

    /// <summary>The runs of lines that are indented as code, without those of lists.</summary>
    private static string[] IndentedBlocks(string text)
    {
        List<string> blocks = [];
        string block = "";
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            bool isBlank = line.Length == 0;
            if (!isBlank && !line.StartsWith("    ", StringComparison.Ordinal))
            {
                blocks.Add(block);
                block = "";
            }
            else
            {
                block += line + "\n";
            }
        }

        return [.. blocks, block];
    }
}
