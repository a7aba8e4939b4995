namespace DenseNet;

/// <summary>What a pass takes: bytes of feature maps.</summary>
/// <param name="Concatenated">Written by concatenation.</param>
/// <param name="Made">Of all feature maps there ever were.</param>
/// <param name="Peak">Of those there were at once.</param>
internal sealed record Memory(long Concatenated, long Made, long Peak)
{
    public static Memory Of(Func<DenseNetModel, NdArray<float>, FeatureMemory, NdArray<float>> pass, DenseNetModel net, NdArray<float> images)
    {
        FeatureMemory memory = new();
        pass(net, images, memory);
        return new Memory(memory.ConcatenatedBytes, memory.TotalBytes, memory.PeakBytes);
    }
}
