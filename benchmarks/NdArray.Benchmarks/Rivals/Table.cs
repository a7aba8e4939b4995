using System.Globalization;
using System.Text;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>The rows, as Markdown that reads well without being set.</summary>
internal sealed class Table(IReadOnlyList<Row> rows)
{
    private static readonly string[] Heads =
    [
        "case", .. Columns.All.Select(column => column.Replace("<", "\\<", StringComparison.Ordinal)),
        "vs copy", "vs NumPy", "vs best rival", "aim", "met",
    ];

    public IReadOnlyList<Row> Rows => rows;

    /// <summary>The row of a case; null if it was not measured.</summary>
    public Row? Find(string name) => rows.FirstOrDefault(row => row.Case.Name == name);

    /// <summary>Whether a case's aim was met; null if what it depends on was not measured.</summary>
    public bool? Met(Row row) => row.Ours <= row.Case.Aim.Limit(row, this) is bool met && HasLimit(row) ? met : null;

    /// <summary>Those of the rows that are of certain cases.</summary>
    public string Text(IEnumerable<Case> cases)
    {
        List<string[]> lines = [Heads];
        lines.AddRange(rows.Where(row => cases.Contains(row.Case)).Select(Cells));
        int[] widths = [.. Heads.Select((_, column) => lines.Max(line => line[column].Length))];
        StringBuilder text = new();
        for (int i = 0; i < lines.Count; i++)
        {
            text.Append('|');
            for (int column = 0; column < widths.Length; column++)
            {
                string cell = lines[i][column];
                text.Append(' ')
                    .Append(IsText(column) ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))
                    .Append(" |");
            }

            text.Append('\n');
            if (i == 0)
            {
                text.Append('|');
                for (int column = 0; column < widths.Length; column++)
                {
                    text.Append(' ')
                        .Append('-', widths[column] - (IsText(column) ? 0 : 1))
                        .Append(IsText(column) ? " |" : ": |");
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool IsText(int column) => column == 0 || column >= Heads.Length - 2;

    private static string Time(double time) =>
        time.ToString(time < 1 ? "0.000" : time < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static string Ratio(double? ratio) =>
        ratio is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture) + "x" : "–";

    private bool HasLimit(Row row) => row.Ours is not null && row.Case.Aim.Limit(row, this) is not null;

    private string[] Cells(Row row) =>
    [
        row.Case.Name,
        .. Columns.All.Select(column => row[column] is { } time ? Time(time) : row.Wrong.Contains(column) ? "wrong" : "–"),
        Ratio(row.Against(row[Columns.Copy])),
        Ratio(row.Against(row[Columns.NumPy])),
        Ratio(row.Against(row.BestRival)),
        row.Case.Aim.Text,
        Met(row) switch { true => "yes", false => "no", null => "–" },
    ];
}
