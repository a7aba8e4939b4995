namespace DenseNet;

/// <summary>
/// A layer of a block: normalisation, ReLU and a convolution of 1 x 1 to four times its growth, then the same with 3 x 3
/// to its growth.
/// </summary>
internal sealed record DenseLayer(Convolution Narrow, Convolution Grow)
{
    public int Growth => (int)Grow.Weights.Shape[0];

    public static DenseLayer FromRecipe(Recipe recipe, int inputs, int growth)
    {
        int between = 4 * growth;
        BatchNormalization before = recipe.Normalization(inputs);
        NdArray<float> narrow = recipe.Weights(between, inputs, 1);
        BatchNormalization after = recipe.Normalization(between);
        NdArray<float> grow = recipe.Weights(growth, between, 3);
        return new DenseLayer(new Convolution(narrow, before: before, after: after), new Convolution(grow, padding: 1));
    }

    /// <summary>Writes the channels it adds where they are to be.</summary>
    public void Run(NdArray<float> input, FeatureMemory memory, NdArray<float> @out)
    {
        NdArray<float> between = Narrow.Run(input, memory);
        Grow.Run(between, @out);
        memory.Free(between);
    }
}
