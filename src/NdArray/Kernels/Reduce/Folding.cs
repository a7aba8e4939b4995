namespace NdArrays.Kernels;

/// <summary>A reduction by a function of two elements.</summary>
internal readonly struct Folding<TOp, T> : IReduction<Folding<TOp, T>, T>
    where TOp : IBinary<TOp, T, T, T>
{
    public static int Longest => TOp.LongestFold;

    public static T Combine(T x, T y) => TOp.Invoke(x, y);

    public static bool OrderMatters => TOp.OrderMatters;

    public static bool AreSettled(ReadOnlySpan<T> results) => TOp.AreSettled(results);

    public static T Run(ReadOnlySpan<T> run) =>
        TOp.TryFold(run, out T? value) ? value : ReduceRun.ByHalves<Folding<TOp, T>, T>(run);

    public static void Rows(Span<T> accumulators, ReadOnlySpan<T> row) => TOp.Run(accumulators, row, accumulators);

    public static void Rows(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> result) => TOp.Run(x, y, result);
}
