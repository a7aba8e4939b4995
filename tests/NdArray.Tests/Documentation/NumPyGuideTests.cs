using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NdArrays.Tests.Conformance;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>docs/numpy.md is true, a line at a time, and leaves nothing out.</summary>
[Collection<DocumentedProgramsRunAlone>]
public partial class NumPyGuideTests
{
    private const string Topic = "guide";

    private static readonly NumPyGuide Guide = NumPyGuide.Read();

    private static readonly Lazy<Dictionary<string, RecordedCase>> Answers = new(() => Recording.Of(Topic).Groups
        .SelectMany(Recording.Of(Topic).Cases)
        .ToDictionary(recorded => recorded.Text("n")!));

    private static readonly Lazy<GuideCells> Cells = new(
        () => new GuideCells(Guide, line => Answers.Value.TryGetValue(line.NumPy, out RecordedCase? answer) && answer.Has("w")));

    public static TheoryData<string> Headings => [.. Guide.Lines.Select(line => line.Heading).Distinct()];

    [Theory]
    [MemberData(nameof(Headings))]
    public void BothCellsOfALineGiveTheSame(string heading) =>
        Differences.AssertNone([.. Guide.Lines.Where(line => line.Heading == heading).Select(Difference).OfType<string>()]);

    [Fact]
    public void NumPyWasAskedForEachLineAndNoOther() =>
        Assert.Equal(Guide.Lines.Select(line => line.NumPy).Order(), Answers.Value.Keys.Order());

    [Fact]
    public void EveryPublicNameIsInTheGuide()
    {
        HashSet<string> written = [.. Code().Matches(Guide.Text).SelectMany(code => Word().Matches(code.Value)).Select(word => word.Value)];
        string[] missing = [.. PublicNames().Where(name => !written.Contains(name)).Distinct().Order(StringComparer.Ordinal)];

        Assert.True(
            missing.Length == 0,
            $"{NumPyGuide.File} is to have a line for each of these, or name it in what NumPy has not; then run "
            + $"generate.py {Topic}: {string.Join(", ", missing)}");
    }

    private static string? Difference(NumPyGuide.Line line)
    {
        if (!Answers.Value.TryGetValue(line.NumPy, out RecordedCase? recorded))
        {
            return $"{NumPyGuide.File}:{line.Number}: NumPy's answer to {line.NumPy} is not recorded; run generate.py {Topic}.";
        }

        string expected = recorded.Text("r") ?? recorded.Text("w")!;
        string actual;
        try
        {
            actual = Cells.Value.Answer(line);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            actual = e.ToString();
        }

        return actual == expected
            ? null
            : $"{NumPyGuide.File}:{line.Number}: {line.NumPy}\n  {expected}\n{line.CSharp}\n  {actual}";
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
        && method.Name != nameof(IEnumerable<>.GetEnumerator)
        && method.GetBaseDefinition().DeclaringType != typeof(object);

    /// <summary>What stands between backticks, in a line or in a block.</summary>
    [GeneratedRegex(@"```.*?```|`[^`\n]+`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
