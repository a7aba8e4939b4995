namespace NdArrays.Kernels;

/// <summary>A reduction by a function of two elements.</summary>
internal readonly struct Folding<TOp, T> : IFolding<Folding<TOp, T>, T>
    where TOp : IBinary<TOp, T, T, T>
{
    public static int Longest => TOp.LongestFold;

    public static bool OrderMatters => TOp.OrderMatters;

    public static bool AreSettled(ReadOnlySpan<T> results) => TOp.AreSettled(results);

    public static Trend TrendOf(ReadOnlySpan<T> run) => TOp.TrendOf(run);

    public static T Run(ReadOnlySpan<T> run) =>
        TOp.TryFold(run, out T? value) ? value : ReduceRun.ByHalves<Folding<TOp, T>, T>(run);

    public static T Combine(T x, T y) => TOp.Invoke(x, y);

    public static bool TryAbsorb(ref T part, ReadOnlySpan<T> run) => TOp.TryAbsorb(ref part, run);

    public static void Fold(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> result) => TOp.Run(x, y, result);
}
