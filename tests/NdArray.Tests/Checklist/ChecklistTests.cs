using System.Reflection;
using System.Text.RegularExpressions;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Checklist;

/// <summary>
/// Every test in the files of NumPy's own suite that are listed in tests/conformance/checklist is either shown by a test
/// of this library or set aside there with a reason.
/// </summary>
public partial class ChecklistTests(ITestOutputHelper output)
{
    private const string Folder = "tests/conformance/checklist";

    /// <summary>The files of NumPy's suite that check what this library has too.</summary>
    private static readonly string[] Promised =
    [
        "_core/tests/test_shape_base.py",
        "lib/tests/test_shape_base.py",
        "lib/tests/test_arraypad.py",
        "lib/tests/test_index_tricks.py",
        "_core/tests/test_indexing.py",
        "lib/tests/test_function_base.py",
    ];

    [Fact]
    public void TheListsOfAllPromisedFilesAreThere()
    {
        HashSet<(string, string)> shown = [.. Shown()], aside = [.. SetAside()];
        output.WriteLine($"{shown.Count} behaviours of NumPy's own tests are shown, {aside.Count} cannot apply");
        Assert.Empty(Promised.Except(Listed().Select(listed => listed.File)));
        Assert.Equal(Listed().Sum(listed => listed.Names.Length), shown.Count + aside.Count);
    }

    [Fact]
    public void EachBehaviourIsShownOrSetAside()
    {
        foreach ((string file, string[] names) in Listed())
        {
            Check(file, names);
        }
    }

    private void Check(string file, string[] names)
    {
        HashSet<string> shown = [.. Shown().Where(claim => claim.File == file).Select(claim => claim.Name)];
        HashSet<string> aside = [.. SetAside().Where(claim => claim.File == file).Select(claim => claim.Name)];
        string[] missing = [.. names.Except(shown).Except(aside)];
        string[] both = [.. shown.Intersect(aside)];
        string[] unknown = [.. shown.Union(aside).Except(names)];

        output.WriteLine($"{file}: {shown.Count} behaviours shown, {aside.Count} set aside, of {names.Length}");
        Assert.NotEmpty(names);
        Assert.Empty(missing);
        Assert.Empty(both);
        Assert.Empty(unknown);
    }

    private static IEnumerable<(string File, string[] Names)> Listed() =>
        from list in Directory.GetFiles(Repository.Full(Folder), "*.txt").Order()
        select (Path.GetFileNameWithoutExtension(list).Replace('.', '/') + ".py", File.ReadAllLines(list));

    private static IEnumerable<(string File, string Name)> Shown() =>
        from type in typeof(ChecklistTests).Assembly.GetTypes()
        from method in type.GetMethods()
        from claim in method.GetCustomAttributes<NumPyTestAttribute>()
        from name in claim.Names
        select (claim.File, name);

    /// <summary>Rows "| file | test | reason |"; a row without a reason is none.</summary>
    private static IEnumerable<(string File, string Name)> SetAside() =>
        from line in File.ReadLines(Repository.Full($"{Folder}/not-applicable.md"))
        let row = Row().Match(line)
        where row.Success
        select (row.Groups["file"].Value, row.Groups["name"].Value);

    [GeneratedRegex(@"^\| `(?<file>[^`]+\.py)` \| `(?<name>[^`]+)` \| \S.* \|$")]
    private static partial Regex Row();
}
