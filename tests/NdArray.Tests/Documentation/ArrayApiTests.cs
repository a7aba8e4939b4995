using System.Reflection;
using System.Text.RegularExpressions;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Documentation;

/// <summary>docs/array-api.md names every function of the standard's sections, and what it says of them is true.</summary>
[Collection<DocumentedProgramsRunAlone>]
public partial class ArrayApiTests(ITestOutputHelper output)
{
    private static readonly Lazy<CallTableRun> Page = new(() => new CallTableRun("docs/array-api.md", "array-api"));

    /// <summary>The sections of version 2024.12.</summary>
    private static readonly Dictionary<string, string[]> Standard = new()
    {
        ["Creation functions"] =
        [
            "arange", "asarray", "empty", "empty_like", "eye", "from_dlpack", "full", "full_like", "linspace", "meshgrid", "ones",
            "ones_like", "tril", "triu", "zeros", "zeros_like",
        ],
        ["Manipulation functions"] =
        [
            "broadcast_arrays", "broadcast_to", "concat", "expand_dims", "flip", "moveaxis", "permute_dims", "repeat", "reshape",
            "roll", "squeeze", "stack", "tile", "unstack",
        ],
        ["Element-wise functions"] =
        [
            "abs", "acos", "acosh", "add", "asin", "asinh", "atan", "atan2", "atanh", "bitwise_and", "bitwise_left_shift",
            "bitwise_invert", "bitwise_or", "bitwise_right_shift", "bitwise_xor", "ceil", "clip", "conj", "copysign", "cos",
            "cosh", "divide", "equal", "exp", "expm1", "floor", "floor_divide", "greater", "greater_equal", "hypot", "imag",
            "isfinite", "isinf", "isnan", "less", "less_equal", "log", "log1p", "log2", "log10", "logaddexp", "logical_and",
            "logical_not", "logical_or", "logical_xor", "maximum", "minimum", "multiply", "negative", "nextafter",
            "not_equal", "positive", "pow", "real", "reciprocal", "remainder", "round", "sign", "signbit", "sin", "sinh",
            "square", "sqrt", "subtract", "tan", "tanh", "trunc",
        ],
        ["Indexing functions"] = ["take", "take_along_axis"],
        ["Searching functions"] = ["argmax", "argmin", "count_nonzero", "nonzero", "searchsorted", "where"],
    };

    public static TheoryData<string> Headings => [.. Page.Value.Tables.Headings];

    [Theory]
    [MemberData(nameof(Headings))]
    public void BothCellsOfALineGiveTheSame(string heading) => Differences.AssertNone(Page.Value.Differences(heading));

    [Fact]
    public void NumPyWasAskedForEachLineAndNoOther() => Page.Value.AssertRecorded();

    [Fact]
    public void EveryFunctionOfTheStandardHasALineOrAReason()
    {
        HashSet<string> called = [.. Page.Value.Tables.Lines
            .Select(line => (line.Heading, Name: Call().Match(line.Python).Groups["name"].Value))
            .Where(line => line.Name.Length > 0 && Standard[line.Heading].Contains(line.Name))
            .Select(line => line.Name)];
        HashSet<string> missing = Missing();
        string[] all = [.. Standard.Values.SelectMany(names => names)];

        output.WriteLine($"{called.Count} of the standard's {all.Length} functions, {missing.Count} missing");
        Assert.Empty(all.Except(called).Except(missing));
        Assert.Empty(called.Intersect(missing));
        Assert.Empty(missing.Except(all));
    }

    [Fact]
    public void WhatIsMissingIsMissing()
    {
        HashSet<string> routines = typeof(NdArray).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => method.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.All(Missing(), name => Assert.DoesNotContain(name.Replace("_", string.Empty, StringComparison.Ordinal), routines));
    }

    private static HashSet<string> Missing()
    {
        string text = Page.Value.Tables.Text;
        string section = text[text.IndexOf("## What is not here", StringComparison.Ordinal)..];
        return [.. Set().Matches(section).Select(row => row.Groups["name"].Value)];
    }

    [GeneratedRegex(@"^xp\.(?<name>\w+)\(")]
    private static partial Regex Call();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| \S.* \|$", RegexOptions.Multiline)]
    private static partial Regex Set();
}
