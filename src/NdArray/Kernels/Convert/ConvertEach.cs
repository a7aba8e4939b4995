namespace NdArrays.Kernels;

/// <summary>Converts one by one.</summary>
internal sealed class ConvertEach<TFrom, TTo, TConversion> : ConvertRun<TFrom, TTo>
    where TConversion : struct, IConversion<TFrom, TTo>
{
    public override void Run(ReadOnlySpan<TFrom> source, Span<TTo> destination)
    {
        for (int i = 0; i < source.Length && i < destination.Length; i++)
        {
            destination[i] = TConversion.Convert(source[i]);
        }
    }
}
