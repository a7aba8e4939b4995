namespace DenseNet;

/// <summary>What one block takes, the deeper it gets.</summary>
internal static class Depths
{
    private const int Initial = 64;
    private const int Growth = 32;
    private const int Side = 28;

    /// <summary>The depths that are measured, in layers.</summary>
    public static readonly IReadOnlyList<int> Layers = [4, 8, 12, 16, 24, 32, 40, 48, 56, 64];

    /// <summary>A block of so many layers, of 64 and 32 channels a layer at 28 x 28.</summary>
    /// <returns>Both ways' memory.</returns>
    public static (PassMemory Plain, PassMemory Buffered) Measure(int layers)
    {
        DenseNetModel net = DenseNetModel.FromRecipe(new DenseNetShape(Initial, Growth, [layers], Classes: 10), seed: 3);
        NdArray<float> image = new Recipe(4).Images([1, 3, 4 * Side, 4 * Side]);
        return (
            PassMemory.Of(memory => PlainPass.Run(net, image, memory)),
            PassMemory.Of(memory => BufferedPass.Run(net, image, memory)));
    }
}
