namespace Networks;

/// <summary>What a pass takes.</summary>
/// <param name="Concatenated">Bytes that concatenation wrote, by the library's own count.</param>
/// <param name="Made">Bytes of all feature maps there ever were.</param>
/// <param name="Peak">Bytes of those there were at once, at most.</param>
public sealed record PassMemory(long Concatenated, long Made, long Peak)
{
    /// <summary>Runs a pass in a memory of its own.</summary>
    public static PassMemory Of(Action<FeatureMemory> pass)
    {
        FeatureMemory memory = new();
        long before = NdArrayCounters.BytesJoinedOnCurrentThread;
        pass(memory);
        long concatenated = NdArrayCounters.BytesJoinedOnCurrentThread - before;
        return new PassMemory(concatenated, memory.TotalBytes, memory.PeakBytes);
    }
}
