namespace UNet;

/// <summary>Two convolutions of 3 x 3, each with batch normalisation and ReLU behind it: what a U-Net does at every level.</summary>
internal sealed record TwoConvolutions(Convolution First, Convolution Second)
{
    public int Outputs => (int)Second.Weights.Shape[0];

    public static TwoConvolutions FromRecipe(Recipe recipe, int inputs, int outputs)
    {
        Convolution first = new(recipe.Weights(outputs, inputs, 3), padding: 1, after: recipe.Normalization(outputs));
        Convolution second = new(recipe.Weights(outputs, outputs, 3), padding: 1, after: recipe.Normalization(outputs));
        return new TwoConvolutions(first, second);
    }

    /// <summary>Writes their result where it is to be.</summary>
    public void Run(NdArray<float> input, FeatureMemory memory, NdArray<float> @out)
    {
        NdArray<float> between = memory.New(First.ShapeFor(input.Shape));
        First.Run(input, between);
        Second.Run(between, @out);
        memory.Free(between);
    }

    /// <summary>Their result as a new feature map.</summary>
    public NdArray<float> Run(NdArray<float> input, FeatureMemory memory)
    {
        NdArray<float> result = memory.New([input.Shape[0], Outputs, input.Shape[2], input.Shape[3]]);
        Run(input, memory, result);
        return result;
    }
}
