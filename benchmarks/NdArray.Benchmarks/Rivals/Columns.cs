namespace NdArrays.Benchmarks.Rivals;

/// <summary>The names of the table's columns, in their order.</summary>
internal static class Columns
{
    public const string Copy = "copy";
    public const string NumPy = "NumPy";
    public const string Torch = "torch";
    public const string NumSharp = "NumSharp";
    public const string Tensor = "Tensor<T>";
    public const string OneThread = "NdArray, 1 thread";
    public const string AllThreads = "NdArray, all";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Copy, NumPy, Torch, NumSharp, Tensor, OneThread, AllThreads];

    /// <summary>Those that the best rival is chosen from.</summary>
    public static IReadOnlyList<string> Rivals { get; } = [NumPy, Torch, NumSharp, Tensor];
}
