using System.Globalization;

namespace NdArrays.Tests.Conformance;

/// <summary>Recorded calls as they would be typed in Python, for messages.</summary>
internal static class NumPyNotation
{
    /// <summary>A view's description as an expression; content() is that of tests/conformance/recording.py.</summary>
    public static string View(string[] bases, string text)
    {
        string[] parts = text.Split('|');
        string[] origin = bases[int.Parse(parts[0], CultureInfo.InvariantCulture)].Split(':');
        string name = $"content('{origin[0]}', {origin[1]}, {origin[2]}, '{origin[3]}')";
        return parts.Skip(1).Aggregate(bases.Length > 1 ? name : $"base:={name}", Operation);
    }

    public static string Concatenate(RecordedCase recorded)
    {
        string[] bases = recorded.Bases;
        string text = $"np.concatenate([{string.Join(", ", recorded.Views.Select(view => View(bases, view)))}]";
        if (recorded.Has("x"))
        {
            text += $", axis={recorded.Integer("x")?.ToString(CultureInfo.InvariantCulture) ?? "None"}";
        }

        text += recorded.Text("o") is string @out ? $", out={View(bases, @out)}" : string.Empty;
        text += recorded.Text("d") is string dtype ? $", dtype='{dtype}'" : string.Empty;
        return text + (recorded.Text("c") is string casting ? $", casting='{casting}')" : ")");
    }

    private static string Operation(string a, string operation)
    {
        if (operation[0] == '[')
        {
            return a + operation;
        }

        string[] parts = operation.Split(':');
        return parts[0] switch
        {
            "T" => $"{a}.T",
            "t" => $"{a}.transpose({Tuple(parts[1])})",
            "swap" => $"{a}.swapaxes({parts[1]})",
            "move" => $"np.moveaxis({a}, {Tuple(parts[1])}, {Tuple(parts[2])})",
            "exp" => $"np.expand_dims({a}, {Tuple(parts[1])})",
            "sq" => parts.Length > 1 ? $"{a}.squeeze({Tuple(parts[1])})" : $"{a}.squeeze()",
            "re" => $"{a}.reshape({Tuple(parts[2])}, order='{parts[1]}')",
            "rav" => $"{a}.ravel('{parts[1]}')",
            "flat" => $"{a}.flatten('{parts[1]}')",
            "bc" => $"np.broadcast_to({a}, {Tuple(parts[1])})",
            "flip" => parts.Length > 1 ? $"np.flip({a}, {Tuple(parts[1])})" : $"np.flip({a})",
            "diag" => $"{a}.diagonal({parts[1]})",
            "copy" => $"{a}.copy('{parts[1]}')",
            _ => $"readonly({a})",
        };
    }

    private static string Tuple(string numbers) => numbers.Length == 0 ? "()" : $"({numbers},)";
}
