namespace Networks;

/// <summary>A table of text: the first column to the left, the others to the right.</summary>
public sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [head];

    /// <summary>Adds a row, with as many cells as the head.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Prints all rows, and an empty line.</summary>
    public void Print()
    {
        int[] widths = [.. Enumerable.Range(0, head.Length).Select(i => _rows.Max(row => row[i].Length))];
        foreach (string[] row in _rows)
        {
            Console.WriteLine("  " + string.Join("   ", row.Select(
                (cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
        }

        Console.WriteLine();
    }

    /// <summary>Bytes as MiB.</summary>
    public static string MiB(long bytes) => $"{bytes / 1048576.0:F2} MiB";
}
