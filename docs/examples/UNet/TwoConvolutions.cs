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
        NdArray<float> between = First.Run(input, memory);
        Second.Run(between, @out);
        memory.Free(between);
    }

    /// <summary>Their result as a new feature map.</summary>
    /// <param name="input">What they read.</param>
    /// <param name="memory">Where feature maps live.</param>
    /// <param name="release">Gives the input's memory back once the first of them has read it.</param>
    public NdArray<float> Run(NdArray<float> input, FeatureMemory memory, Action release)
    {
        NdArray<float> between = First.Run(input, memory);
        release();
        NdArray<float> result = Second.Run(between, memory);
        memory.Free(between);
        return result;
    }
}
