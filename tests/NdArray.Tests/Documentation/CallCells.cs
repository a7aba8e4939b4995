using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NdArrays.Tests.Documentation;

/// <summary>The C# cells of a document, each compiled to a method that makes its own arrays and answers.</summary>
internal sealed class CallCells
{
    private readonly Dictionary<string, List<string>> _errors = [];
    private readonly Assembly _assembly;

    /// <param name="tables">The document.</param>
    /// <param name="isState">Whether a line's answer is what becomes of the arrays, because its cell returns nothing.</param>
    public CallCells(CallTables tables, Func<CallTables.Line, bool> isState)
    {
        CompilationUnitSyntax given = CSharpSyntaxTree.ParseText(tables.Given, ExampleTranslator.ParseOptions).GetCompilationUnitRoot();
        string arrays = string.Concat(given.Members.Select(member => member.ToFullString()));
        string names = string.Join(", ", given.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(name => name.Identifier.Text));
        _assembly = ExampleCompiler.Compile(
            "CallCells", [.. tables.Lines.Select(line => Tree(tables.File, line, arrays, isState(line) ? names : null))], _errors);
    }

    /// <summary>The answer of a line as text.</summary>
    /// <exception cref="InvalidOperationException">The cell does not compile.</exception>
    public string Answer(CallTables.Line line)
    {
        if (_errors.TryGetValue(Name(line), out List<string>? errors))
        {
            throw new InvalidOperationException(string.Join('\n', errors));
        }

        MethodInfo method = _assembly.GetType($"Calls.{Name(line)}", throwOnError: true)!.GetMethod("Answer")!;
        return CallAnswer.Show(method.CreateDelegate<Func<object?>>()());
    }

    private static string Name(CallTables.Line line) => $"Line{line.Number}";

    private static SyntaxTree Tree(string file, CallTables.Line line, string arrays, string? state)
    {
        string answer = state is null
            ? $"object? answer =\n#line {line.Number} \"{file}\"\n{line.CSharp};\nreturn answer;"
            : $"\n#line {line.Number} \"{file}\"\n{line.CSharp};\nreturn new object?[] {{ {state} }};";
        string source = $$"""
            {{string.Join('\n', ExampleTranslator.ImpliedUsings)}}
            namespace Calls
            {
            public static class {{Name(line)}}
            {
            public static object? Answer()
            {
            {{arrays}}
            {{answer}}
            }
            }
            }
            """;
        return CSharpSyntaxTree.ParseText(source, ExampleTranslator.ParseOptions, Name(line), Encoding.UTF8);
    }
}
