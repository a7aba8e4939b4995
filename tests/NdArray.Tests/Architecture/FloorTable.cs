using System.Globalization;
using System.Text.RegularExpressions;

namespace NdArrays.Tests.Architecture;

/// <summary>The table of floors in docs/architecture.md: which folder of src/NdArray is on which floor.</summary>
internal sealed partial class FloorTable
{
    /// <summary>How the table writes the folder of the sources itself.</summary>
    private const string Root = "./";

    private readonly Dictionary<string, int> _floors = [];

    private FloorTable()
    {
    }

    /// <summary>The folders of the table, each with a slash at its end.</summary>
    public IReadOnlyCollection<string> Folders => _floors.Keys;

    /// <summary>
    /// Reads the rows whose first cell is a number: that is the floor, and the second cell names its folders in
    /// backquotes.
    /// </summary>
    /// <exception cref="FormatException">There is no such row, a row names no folder, or a folder stands in two rows.</exception>
    public static FloorTable Read(string markdown)
    {
        FloorTable table = new();
        foreach (Match row in Row().Matches(markdown))
        {
            int floor = int.Parse(row.Groups["floor"].Value, CultureInfo.InvariantCulture);
            MatchCollection folders = Folder().Matches(row.Groups["folders"].Value);
            if (folders.Count == 0)
            {
                throw new FormatException($"The row of floor {floor} names no folder such as `Layout/`.");
            }

            foreach (Match folder in folders)
            {
                if (!table._floors.TryAdd(folder.Groups["name"].Value, floor))
                {
                    throw new FormatException($"The folder {folder.Value} stands on two floors.");
                }
            }
        }

        return table._floors.Count > 0 ? table : throw new FormatException("There is no table of floors.");
    }

    /// <summary>The floor of a source file, or nothing if its folder is not in the table.</summary>
    /// <param name="path">The path from src/NdArray, with forward slashes.</param>
    public int? FloorOf(string path)
    {
        int slash = path.IndexOf('/', StringComparison.Ordinal);
        return _floors.TryGetValue(slash < 0 ? Root : path[..(slash + 1)], out int floor) ? floor : null;
    }

    [GeneratedRegex(@"^\|\s*(?<floor>\d+)[^|]*\|(?<folders>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`/]+/)`")]
    private static partial Regex Folder();
}
