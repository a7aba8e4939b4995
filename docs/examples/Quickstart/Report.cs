using System.Runtime.CompilerServices;

namespace Quickstart;

/// <summary>Prints a step of the work: its code, what it gives, and what it costs.</summary>
internal static class Report
{
    /// <summary>A step that only looks at another array's memory.</summary>
    public static NdArray<byte> View(
        string name, NdArray<byte> view, NdArray<byte> of, [CallerArgumentExpression(nameof(view))] string code = "")
    {
        Print($"{name} = {code}", view, np.SharesMemory(view, of) ? "a view, nothing copied" : "a copy");
        return view;
    }

    /// <summary>A step that makes a new array, timed beside a plain copy of as many bytes.</summary>
    public static NdArray<byte> New(
        string name, Func<NdArray<byte>> make, [CallerArgumentExpression(nameof(make))] string code = "")
    {
        NdArray<byte> result = make();
        byte[] from = result.ToArray();
        byte[] to = new byte[from.Length];
        double making = Stopwatches.Median(() => make().Dispose());
        double copying = Stopwatches.Median(() => from.CopyTo(to, 0));

        string cost = $"new: {from.Length:N0} bytes in {making:F3} ms (a plain copy of as many: {copying:F3} ms)";
        Print($"{name} = {code.Replace("() => ", "")}", result, cost);
        return result;
    }

    /// <summary>Any step.</summary>
    public static void Print(string step, NdArray array, string memory)
    {
        Console.WriteLine(step);
        Console.WriteLine($"  shape {array.Shape}, strides ({string.Join(", ", array.Strides.ToArray())})");
        Console.WriteLine($"  {memory}\n");
    }
}
