using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NdArrays.Tests.Documentation;

/// <summary>
/// Turns a program of a document into a class with a method Run, and every promise of output in it into a call that
/// compares. Line directives keep the compiler's messages and stack traces pointing into the document.
/// </summary>
internal sealed class ExampleTranslator(List<ExpectedOutput> expectations)
{
    /// <summary>The namespace of everything generated; each program has one of its own inside.</summary>
    public const string Namespace = "Documented";

    /// <summary>What a user's project and the documents take for granted.</summary>
    public static IReadOnlyList<string> ImpliedUsings { get; } =
    [
        "using System;", "using System.Collections.Generic;", "using System.IO;", "using System.Linq;",
        "using System.Threading;", "using System.Threading.Tasks;", "using NdArrays;", "using np = NdArrays.NdArray;",
    ];

    /// <summary>How the compiler reads the examples.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14);

    /// <summary>The class through which an example reports that it has come to a promise of output.</summary>
    public static SyntaxTree ReportTree { get; } = CSharpSyntaxTree.ParseText(
        $"namespace {Namespace} {{ public static class Report {{ public static System.Action<int> Reached = null!; }} }}",
        ParseOptions);

    /// <summary>Translates a program; what it promises is added to the list this translator was given.</summary>
    public SyntaxTree Translate(ExampleProgram program, string programNamespace)
    {
        List<string> usings = [.. ImpliedUsings];
        StringBuilder statements = new();
        StringBuilder types = new();
        foreach (ExampleBlock block in program.Blocks)
        {
            SourceText text = SourceText.From(block.Code);
            CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(text, ParseOptions).GetCompilationUnitRoot();
            usings.AddRange(unit.Usings.Select(directive => directive.NormalizeWhitespace().ToString()));
            foreach (MemberDeclarationSyntax member in unit.Members)
            {
                StringBuilder target = member is GlobalStatementSyntax ? statements : types;
                int line = block.Line + text.Lines.GetLinePosition(member.FullSpan.Start).Line;
                target.Append($"\n#line {line} \"{block.File}\"\n").Append(WithReports(member, text, block));
            }
        }

        string source = $$"""
            {{string.Join('\n', usings.Distinct())}}
            namespace {{Namespace}}.{{programNamespace}}
            {
            public static class Program
            {
            public static void Run()
            {
            {{statements}}
            }
            }
            {{types}}
            }
            """;
        return CSharpSyntaxTree.ParseText(source, ParseOptions, program.Name, Encoding.UTF8);
    }

    private string WithReports(MemberDeclarationSyntax member, SourceText text, ExampleBlock block)
    {
        StringBuilder result = new();
        int copied = member.FullSpan.Start;
        foreach (StatementSyntax statement in member.DescendantNodes().OfType<StatementSyntax>().OrderBy(s => s.Span.End))
        {
            if (!IsListed(statement) || !Prints(statement) || FindOutput(statement, text, block) is not { } expected)
            {
                continue;
            }

            result.Append(text.ToString(TextSpan.FromBounds(copied, statement.Span.End)));
            result.Append($" {Namespace}.Report.Reached({expectations.Count});");
            copied = statement.Span.End;
            expectations.Add(expected);
        }

        return result.Append(text.ToString(TextSpan.FromBounds(copied, member.FullSpan.End))).ToString();
    }

    /// <summary>Another statement can be put behind it.</summary>
    private static bool IsListed(StatementSyntax statement) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;

    private static bool Prints(StatementSyntax statement) => statement is not LocalFunctionStatementSyntax
        && statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.Text == nameof(Console));

    /// <summary>
    /// The comment behind a statement: on its line, going on below where the comment signs stand in the same column;
    /// or on the lines directly below.
    /// </summary>
    private static ExpectedOutput? FindOutput(StatementSyntax statement, SourceText text, ExampleBlock block)
    {
        TextLine line = text.Lines.GetLineFromPosition(statement.Span.End);
        string rest = text.ToString(TextSpan.FromBounds(statement.Span.End, line.End));
        int column = -1;
        List<string> output = [];
        int first = line.LineNumber;
        if (rest.TrimStart().StartsWith("//", StringComparison.Ordinal))
        {
            column = line.ToString().IndexOf("//", statement.Span.End - line.Start, StringComparison.Ordinal);
            output.Add(Uncomment(rest));
        }
        else if (rest.Trim().Length > 0)
        {
            return null;
        }
        else
        {
            first++;
        }

        for (int i = line.LineNumber + 1; i < text.Lines.Count; i++)
        {
            string comment = text.Lines[i].ToString();
            int start = comment.Length - comment.TrimStart().Length;
            if (!comment.AsSpan(start).StartsWith("//") || (column >= 0 && column != start))
            {
                break;
            }

            output.Add(Uncomment(comment));
        }

        return output.Count == 0 ? null : new ExpectedOutput(block.File, block.Line + first, string.Join('\n', output));
    }

    private static string Uncomment(string line)
    {
        string comment = line.Trim()[2..];
        return comment.StartsWith(' ') ? comment[1..] : comment;
    }
}
