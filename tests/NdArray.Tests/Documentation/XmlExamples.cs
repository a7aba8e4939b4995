using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NdArrays.Tests.Architecture;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>
/// Finds the programs in the library's XML documentation, the file that ships beside the assembly: the code of each
/// example is one program.
/// </summary>
internal static class XmlExamples
{
    private static readonly Lazy<ILookup<string, MemberDeclarationSyntax>> Declarations = new(FindDeclarations);

    /// <summary>The programs of the documentation file beside the assembly under test.</summary>
    public static IEnumerable<ExampleProgram> All() => Read(Path.ChangeExtension(typeof(NdArray).Assembly.Location, ".xml"));

    private static IEnumerable<ExampleProgram> Read(string path)
    {
        XDocument document = XDocument.Load(path, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        foreach (XElement member in document.Descendants("member"))
        {
            string id = member.Attribute("name")!.Value;
            List<XElement> examples = [.. member.Descendants("example")];
            if (examples.Count == 0)
            {
                continue;
            }

            List<(string File, int Line)> places = [.. FindCode(id)];
            int place = 0;
            for (int i = 0; i < examples.Count; i++)
            {
                List<ExampleBlock> blocks = [];
                foreach (XElement code in examples[i].Descendants("code"))
                {
                    // A generated or inherited member has no source to point at; the XML file itself is the next best.
                    (string file, int line) = place < places.Count
                        ? places[place++]
                        : (Path.GetFileName(path), ((IXmlLineInfo)code).LineNumber);
                    blocks.Add(new ExampleBlock(file, line, code.Value.ReplaceLineEndings("\n")));
                }

                yield return new ExampleProgram(examples.Count == 1 ? id : $"{id} #{i + 1}", blocks);
            }
        }
    }

    /// <summary>Where the code elements of a member's examples stand in the sources, in their order.</summary>
    private static IEnumerable<(string File, int Line)> FindCode(string id)
    {
        foreach (MemberDeclarationSyntax declaration in Declarations.Value[id])
        {
            IEnumerable<XmlElementSyntax> codes = declaration.GetLeadingTrivia()
                .Select(trivia => trivia.GetStructure())
                .OfType<DocumentationCommentTriviaSyntax>()
                .SelectMany(comment => comment.DescendantNodes().OfType<XmlElementSyntax>())
                .Where(element => IsNamed(element, "code") && element.Ancestors().OfType<XmlElementSyntax>()
                    .Any(ancestor => IsNamed(ancestor, "example")));
            foreach (XmlElementSyntax code in codes)
            {
                int line = code.StartTag.GetLocation().GetLineSpan().EndLinePosition.Line + 1;
                yield return (Repository.Relative(declaration.SyntaxTree.FilePath), line);
            }
        }
    }

    /// <summary>The documented declarations of the sources, by the names the compiler gives them in the XML file.</summary>
    private static ILookup<string, MemberDeclarationSyntax> FindDeclarations() => (
        from tree in LibraryCompilation.Instance.SyntaxTrees
        let model = LibraryCompilation.Instance.GetSemanticModel(tree)
        from declaration in tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
        where declaration.HasStructuredTrivia
        let declared = declaration is BaseFieldDeclarationSyntax field ? (SyntaxNode)field.Declaration.Variables[0] : declaration
        let id = model.GetDeclaredSymbol(declared)?.GetDocumentationCommentId()
        where id is not null
        select (id, declaration)).ToLookup(pair => pair.id, pair => pair.declaration);

    private static bool IsNamed(XmlElementSyntax element, string name) => element.StartTag.Name.LocalName.Text == name;
}
