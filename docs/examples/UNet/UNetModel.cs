namespace UNet;

/// <summary>
/// A U-Net: an encoder that pools, a bottom, and a decoder that enlarges and sees at each level what the encoder saw
/// there: the skips, joined along the channels.
/// </summary>
internal sealed class UNetModel
{
    /// <summary>Halves the height and width; an odd one is rounded up, so that images may be of any size.</summary>
    public static readonly Pooling Pool = Pooling.Max(2, 2, partly: true);

    /// <summary>From the full height and width down.</summary>
    public required IReadOnlyList<TwoConvolutions> Encoder { get; init; }

    public required TwoConvolutions Bottom { get; init; }

    /// <summary>What enlarges, level by level as the encoder; null repeats pixels instead.</summary>
    public required IReadOnlyList<TransposedConvolution>? Up { get; init; }

    /// <summary>Level by level as the encoder. Its inputs are what was enlarged, then the skip.</summary>
    public required IReadOnlyList<TwoConvolutions> Decoder { get; init; }

    public required Convolution Head { get; init; }

    public int Channels => (int)Encoder[0].First.Weights.Shape[1];

    /// <summary>The network that unet.onnx holds as well.</summary>
    public static UNetModel Small() => FromRecipe(seed: 1, width: 8, depth: 2);

    /// <summary>A network whose weights have learned nothing.</summary>
    /// <param name="seed">Of the recipe.</param>
    /// <param name="width">Channels of the first level; each level below has twice as many.</param>
    /// <param name="depth">How often images are pooled.</param>
    public static UNetModel FromRecipe(uint seed, int width, int depth)
    {
        Recipe recipe = new(seed);
        List<TwoConvolutions> encoder = [];
        int channels = 3;
        for (int level = 0; level < depth; level++)
        {
            encoder.Add(TwoConvolutions.FromRecipe(recipe, channels, width << level));
            channels = width << level;
        }

        TwoConvolutions bottom = TwoConvolutions.FromRecipe(recipe, channels, width << depth);
        List<TransposedConvolution> up = [];
        List<TwoConvolutions> decoder = [];
        for (int level = depth - 1; level >= 0; level--)
        {
            int outputs = width << level;
            NdArray<float> weights = recipe.Weights([2 * outputs, outputs, 2, 2], terms: 2 * outputs);
            up.Insert(0, new TransposedConvolution(weights, recipe.Bias(outputs)));
            decoder.Insert(0, TwoConvolutions.FromRecipe(recipe, 2 * outputs, outputs));
        }

        return new UNetModel
        {
            Encoder = encoder,
            Bottom = bottom,
            Up = up,
            Decoder = decoder,
            Head = new Convolution(recipe.Weights(1, width, 1), recipe.Bias(1)),
        };
    }

    /// <summary>Enlarges what comes from below a level.</summary>
    public void Enlarge(int level, NdArray<float> from, NdArray<float> @out)
    {
        if (Up is null)
        {
            UpSampling.Nearest(from, 2, @out);
        }
        else
        {
            Up[level].Run(from, @out);
        }
    }

    /// <summary>How many channels of a level come from below it.</summary>
    public int EnlargedChannels(int level) => (int)Decoder[level].First.Weights.Shape[1] - Encoder[level].Outputs;

    /// <summary>Checks images.</summary>
    /// <exception cref="ArgumentException">They are none.</exception>
    public void Check(NdArray<float> images)
    {
        if (images.Rank != 4 || images.Shape[1] != Channels || images.Size == 0)
        {
            throw new ArgumentException(
                $"The images have shape {images.Shape}; expected are images x {Channels} x height x width, with a pixel "
                + "at least.", nameof(images));
        }
    }
}
