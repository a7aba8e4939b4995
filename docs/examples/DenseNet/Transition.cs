namespace DenseNet;

/// <summary>What stands between blocks: normalisation, ReLU, a convolution of 1 x 1 to half the channels, and the mean of squares.</summary>
internal sealed record Transition(Convolution Convolution)
{
    public static readonly Pooling Pool = Pooling.Average(2);

    public int Outputs => (int)Convolution.Weights.Shape[0];

    public static Transition FromRecipe(Recipe recipe, int inputs)
    {
        BatchNormalization before = recipe.Normalization(inputs);
        return new Transition(new Convolution(recipe.Weights(inputs / 2, inputs, 1), before: before));
    }

    /// <summary>The shape of its result.</summary>
    public Shape ShapeFor(Shape input) => Pool.ShapeFor(Convolution.ShapeFor(input));

    /// <summary>Writes its result where it is to be.</summary>
    public void Run(NdArray<float> input, FeatureMemory memory, NdArray<float> @out)
    {
        NdArray<float> between = Convolution.Run(input, memory);
        Pool.Run(between, @out);
        memory.Free(between);
    }
}
