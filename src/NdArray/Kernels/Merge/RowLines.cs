namespace NdArrays.Kernels;

/// <summary>How often a merge of rows is done again: each time all inputs lie some bytes further on, and the result too.</summary>
/// <param name="Count">How often it is done.</param>
/// <param name="SourceStep">The bytes from the inputs of one line to those of the next.</param>
/// <param name="DestinationStep">The bytes from the result of one line to that of the next.</param>
internal readonly record struct RowLines(nint Count, nint SourceStep, nint DestinationStep)
{
    /// <summary>Done once.</summary>
    public static RowLines One => new(1, 0, 0);
}
