namespace DenseNet;

/// <summary>
/// A DenseNet-BC: in each block every layer reads what all before it wrote, joined along the channels, and adds a few
/// channels; transitions between the blocks halve the channels and the height and width.
/// </summary>
internal sealed class DenseNetModel
{
    public static readonly Pooling StemPool = Pooling.Max(3, 2, padding: 1);

    private DenseNetModel(DenseNetShape shape, uint seed)
    {
        Shape = shape;
        Recipe recipe = new(seed);
        NdArray<float> stem = recipe.Weights(shape.Initial, 3, 7);
        Stem = new Convolution(stem, stride: 2, padding: 3, after: recipe.Normalization(shape.Initial));

        int channels = shape.Initial;
        List<IReadOnlyList<DenseLayer>> blocks = [];
        List<Transition> transitions = [];
        foreach (int count in shape.Layers)
        {
            if (blocks.Count > 0)
            {
                transitions.Add(Transition.FromRecipe(recipe, channels));
                channels /= 2;
            }

            List<DenseLayer> layers = [];
            for (int layer = 0; layer < count; layer++)
            {
                layers.Add(DenseLayer.FromRecipe(recipe, channels, shape.Growth));
                channels += shape.Growth;
            }

            blocks.Add(layers);
        }

        (Blocks, Transitions) = (blocks, transitions);
        Last = recipe.Normalization(channels);
        Classifier = new Convolution(recipe.Weights(shape.Classes, channels, 1), recipe.Bias(shape.Classes));
    }

    public DenseNetShape Shape { get; }

    public Convolution Stem { get; }

    public IReadOnlyList<IReadOnlyList<DenseLayer>> Blocks { get; }

    /// <summary>One between each two blocks.</summary>
    public IReadOnlyList<Transition> Transitions { get; }

    public BatchNormalization Last { get; }

    /// <summary>For one pixel, a convolution of 1 x 1 is the product of a matrix and a vector.</summary>
    public Convolution Classifier { get; }

    /// <summary>The network that densenet.onnx holds as well.</summary>
    public static DenseNetModel Small() => FromRecipe(DenseNetShape.Small, seed: 2);

    /// <summary>A network whose weights have learned nothing.</summary>
    public static DenseNetModel FromRecipe(DenseNetShape shape, uint seed) => new(shape, seed);

    /// <summary>The shape of the first block's input.</summary>
    public Shape FirstBlock(Shape images) => StemPool.ShapeFor(Stem.ShapeFor(images));

    /// <summary>The shapes of each block's result, for images of some shape.</summary>
    public IEnumerable<Shape> BlockShapes(Shape images)
    {
        Shape shape = FirstBlock(images);
        for (int block = 0; block < Blocks.Count; block++)
        {
            Shape input = block == 0 ? shape : Transitions[block - 1].ShapeFor(shape);
            shape = [input[0], input[1] + Blocks[block].Sum(layer => layer.Growth), input[2], input[3]];
            yield return shape;
        }
    }

    /// <summary>Images to the first block's input, which is written where it is to be.</summary>
    public void RunStem(NdArray<float> images, FeatureMemory memory, NdArray<float> @out)
    {
        NdArray<float> stem = Stem.Run(images, memory);
        StemPool.Run(stem, @out);
        memory.Free(stem);
    }

    /// <summary>The last block's result, which is overwritten, to a number a class.</summary>
    /// <returns>Images x classes, no longer in the memory of feature maps.</returns>
    public NdArray<float> Classify(NdArray<float> x, FeatureMemory memory)
    {
        Last.Run(x, x);
        NdArray<float> means = memory.New([x.Shape[0], x.Shape[1], 1, 1]);
        Pooling.GlobalAverage(x, means);
        NdArray<float> classes = np.Empty<float>(Classifier.ShapeFor(means.Shape));
        Classifier.Run(means, classes);
        memory.Free(means);
        return classes.Reshape(x.Shape[0], Shape.Classes);
    }

    /// <summary>Checks images.</summary>
    /// <exception cref="ArgumentException">They are none, or too small.</exception>
    public void Check(NdArray<float> images)
    {
        int least = Shape.LeastLength;
        if (images.Rank != 4 || images.Shape[0] < 1 || images.Shape[1] != 3 || images.Shape[2] < least || images.Shape[3] < least)
        {
            throw new ArgumentException(
                $"The images have shape {images.Shape}; expected are images x 3 x height x width, each of the last two at "
                + $"least {least}, for {Shape.Layers.Count} blocks.", nameof(images));
        }
    }
}
