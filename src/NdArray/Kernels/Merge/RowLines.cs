namespace NdArrays.Kernels;

/// <summary>How often a merge of rows is done, each time from the next line of all inputs.</summary>
/// <param name="Count">How often it is done.</param>
/// <param name="DestinationPitch">The bytes from the result of one line to that of the next.</param>
internal readonly record struct RowLines(nint Count, nint DestinationPitch)
{
    /// <summary>Done once.</summary>
    public static RowLines One => new(1, 0);
}
