namespace NdArrays.Kernels;

/// <summary>One technique of converting elements that lie one after another.</summary>
internal abstract class ConvertRun<TFrom, TTo>
{
    /// <summary>Converts all elements; both sides have the same number.</summary>
    public abstract void Run(ReadOnlySpan<TFrom> source, Span<TTo> destination);
}
