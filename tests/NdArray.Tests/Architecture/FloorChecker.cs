using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NdArrays.Tests.Architecture;

/// <summary>
/// Finds every use of a type or member that is declared on a higher floor than the file that uses it. A class may have
/// parts on several floors: a member belongs to the file that declares it, a type to its lowest part, and an override to
/// what it overrides, since that is what a caller can count on.
/// </summary>
/// <param name="compilation">The sources, each tree with its path.</param>
/// <param name="floorOf">The floor of a path; nothing for a file that stands outside the house.</param>
internal sealed class FloorChecker(CSharpCompilation compilation, Func<string, int?> floorOf)
{
    /// <summary>The uses that go up, each as "file:line (floor) -> file (floor): what".</summary>
    public IReadOnlyList<string> FindUpwardUses()
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (floorOf(tree.FilePath) is not { } floor)
            {
                continue;
            }

            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                foreach (ISymbol used in UsedBy(node, model))
                {
                    if (Lowest(used) is { } declared && declared.Floor > floor)
                    {
                        int line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                        found.Add($"{tree.FilePath}:{line} (floor {floor}) -> {declared.File} (floor {declared.Floor}): "
                            + used.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
                    }
                }
            }
        }

        return [.. found];
    }

    /// <summary>What a piece of syntax names, calls or converts with: operators and conversions have no name to find.</summary>
    private static IEnumerable<ISymbol> UsedBy(SyntaxNode node, SemanticModel model)
    {
        switch (node)
        {
            case ConstructorInitializerSyntax initializer:
                return Found(model.GetSymbolInfo(initializer).Symbol);
            case ForEachStatementSyntax loop:
                ForEachStatementInfo each = model.GetForEachStatementInfo(loop);
                return Found(each.GetEnumeratorMethod, each.MoveNextMethod, each.CurrentProperty, each.ElementConversion.MethodSymbol);
            case CollectionExpressionSyntax collection:
                return Found(
                    (model.GetOperation(collection) as Microsoft.CodeAnalysis.Operations.ICollectionExpressionOperation)?.ConstructMethod,
                    model.GetConversion(collection).MethodSymbol);
            case ExpressionSyntax expression:
                return Found(model.GetSymbolInfo(expression).Symbol, model.GetConversion(expression).MethodSymbol);
            default:
                return [];
        }
    }

    private static IEnumerable<ISymbol> Found(params IEnumerable<ISymbol?> symbols) => symbols
        .OfType<ISymbol>()
        .Where(symbol => symbol is INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol);

    private (string File, int Floor)? Lowest(ISymbol symbol)
    {
        ISymbol declared = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => symbol.ContainingType,
            IMethodSymbol { ReducedFrom: { } extension } => extension,
            IMethodSymbol { AssociatedSymbol: { } property } => property,
            _ => symbol,
        };
        while (Overridden(declared) is { } virtualMember)
        {
            declared = virtualMember;
        }

        declared = declared.OriginalDefinition;
        if (declared.DeclaringSyntaxReferences.IsEmpty && declared.ContainingType is { } container)
        {
            declared = container.OriginalDefinition;
        }

        (string File, int Floor)? lowest = null;
        foreach (SyntaxReference reference in declared.DeclaringSyntaxReferences)
        {
            if (floorOf(reference.SyntaxTree.FilePath) is { } floor && (lowest is null || floor < lowest.Value.Floor))
            {
                lowest = (reference.SyntaxTree.FilePath, floor);
            }
        }

        return lowest;
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };
}
