using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>docs/numpy.md is true, a line at a time, and leaves nothing out.</summary>
[Collection<DocumentedProgramsRunAlone>]
public partial class NumPyGuideTests
{
    private static readonly Lazy<CallTableRun> Guide = new(() => new CallTableRun("docs/numpy.md", "guide"));

    public static TheoryData<string> Headings => [.. Guide.Value.Tables.Headings];

    [Theory]
    [MemberData(nameof(Headings))]
    public void BothCellsOfALineGiveTheSame(string heading) => Differences.AssertNone(Guide.Value.Differences(heading));

    [Fact]
    public void NumPyWasAskedForEachLineAndNoOther() => Guide.Value.AssertRecorded();

    [Fact]
    public void EveryPublicNameIsInTheGuide()
    {
        HashSet<string> written = [.. Code().Matches(Guide.Value.Tables.Text).SelectMany(code => Word().Matches(code.Value)).Select(word => word.Value)];
        string[] missing = [.. PublicNames().Where(name => !written.Contains(name)).Distinct().Order(StringComparer.Ordinal)];

        Assert.True(
            missing.Length == 0,
            "The guide is to have a line for each of these, or to name it in what NumPy has not; then "
            + $"{Guide.Value.Hint}: {string.Join(", ", missing)}");
    }

    /// <summary>The library's types, the routines and members of arrays, and the methods on them.</summary>
    private static IEnumerable<string> PublicNames()
    {
        foreach (Type type in typeof(NdArray).Assembly.GetExportedTypes().Where(type => !type.IsNested))
        {
            yield return type.Name.Split('`')[0];
            if (type == typeof(NdArray) || type == typeof(NdArray<>) || type.IsDefined(typeof(ExtensionAttribute)))
            {
                foreach (MemberInfo member in type.GetMembers(
                    BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                {
                    if ((member is PropertyInfo property && property.GetIndexParameters().Length == 0) || (member is MethodInfo method && IsRoutine(method)))
                    {
                        yield return member.Name;
                    }
                }
            }
        }
    }

    /// <summary>Called by its name: not an operator, an accessor, or what every object has.</summary>
    private static bool IsRoutine(MethodInfo method) => !method.IsSpecialName
        && !method.Name.StartsWith("get_", StringComparison.Ordinal)
        && !method.Name.StartsWith("op_", StringComparison.Ordinal)
        && method.Name != nameof(IEnumerable<>.GetEnumerator)
        && method.GetBaseDefinition().DeclaringType != typeof(object);

    /// <summary>What stands between backticks, in a line or in a block.</summary>
    [GeneratedRegex(@"```.*?```|`[^`\n]+`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
