namespace Networks;

/// <summary>
/// A convolution, and what is done to each pixel before and after it: it reads its input through one batch normalisation
/// and writes its result through another, so that neither is a pass over memory, or a feature map, of its own.
/// </summary>
public sealed class Convolution
{
    private readonly Window _window;
    private readonly Product _product;

    /// <summary>Makes the layer.</summary>
    /// <param name="weights">Output channels x input channels x height x width.</param>
    /// <param name="bias">What is added to each output channel, before the normalisation behind.</param>
    /// <param name="stride">The step from one place of the window to the next.</param>
    /// <param name="padding">The border of zeros around each image.</param>
    /// <param name="before">The normalisation its input is read through; without padding only, for a border is 0.</param>
    /// <param name="after">The normalisation its result is written through.</param>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stride is not positive or the padding is negative.</exception>
    public Convolution(
        NdArray<float> weights,
        float[]? bias = null,
        int stride = 1,
        int padding = 0,
        BatchNormalization? before = null,
        BatchNormalization? after = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stride);
        ArgumentOutOfRangeException.ThrowIfNegative(padding);
        if (weights.Rank != 4 || weights.Size == 0)
        {
            throw new ArgumentException(
                $"The weights have shape {weights.Shape}, and output x input channels x height x width is expected.",
                nameof(weights));
        }

        if (before is not null && (padding != 0 || before.Channels != weights.Shape[1]))
        {
            throw new ArgumentException(
                $"A normalisation of {before.Channels} channels before a convolution of {weights.Shape[1]} with padding "
                + $"{padding}: the channels must be as many, and the padding 0.", nameof(before));
        }

        (Weights, Bias, Before, After) = (weights, bias, before, after);
        _window = new Window((int)weights.Shape[2], (int)weights.Shape[3], stride, padding);
        _product = new Product(weights.AsContiguous(), (int)weights.Shape[0], bias, after);
    }

    /// <summary>Output channels x input channels x height x width.</summary>
    public NdArray<float> Weights { get; }

    /// <summary>What is added to each output channel.</summary>
    public IReadOnlyList<float>? Bias { get; }

    /// <summary>The step from one place of the window to the next.</summary>
    public int Stride => _window.Stride;

    /// <summary>The border of zeros around each image.</summary>
    public int Padding => _window.Padding;

    /// <summary>The normalisation its input is read through.</summary>
    public BatchNormalization? Before { get; }

    /// <summary>The normalisation its result is written through.</summary>
    public BatchNormalization? After { get; }

    /// <summary>The shape of its result.</summary>
    /// <exception cref="ArgumentException">The input is no feature map of as many channels as this takes.</exception>
    public Shape ShapeFor(Shape input)
    {
        Maps.CheckShape(input, (int)Weights.Shape[1]);
        nint height = _window.Places(input[2], _window.Height);
        nint width = _window.Places(input[3], _window.Width);
        return [input[0], Weights.Shape[0], height, width];
    }

    /// <summary>Convolves feature maps.</summary>
    /// <param name="input">Images x channels x height x width, of any strides.</param>
    /// <param name="out">Of the shape that <see cref="ShapeFor"/> gives, of any strides, apart from the input.</param>
    /// <exception cref="ArgumentException">A shape does not fit, or the two share memory.</exception>
    public void Run(NdArray<float> input, NdArray<float> @out)
    {
        Maps.CheckOut(@out, ShapeFor(input.Shape), apartFrom: input);
        if (@out.Size == 0)
        {
            return;
        }

        NdArray<float>[] from = Maps.Read(input);
        Maps.Write(@out, to =>
        {
            Tiling tiling = new(_window, from[0].Shape, to[0].Shape, images: from.Length);
            Threads.ForEach(tiling.Count, tile =>
            {
                using TileOfPixels pixels = new(tiling, tile % tiling.TilesAnImage, from[tile / tiling.TilesAnImage], Before);
                _product.Run(pixels, new Planes(pixels, to[tile / tiling.TilesAnImage].AsSpan()));
            });
        });
    }

    /// <summary>The result as a new feature map.</summary>
    /// <exception cref="ArgumentException">The input's shape does not fit.</exception>
    public NdArray<float> Run(NdArray<float> input, FeatureMemory memory)
    {
        NdArray<float> result = memory.New(ShapeFor(input.Shape));
        Run(input, result);
        return result;
    }

    private readonly ref struct Planes(TileOfPixels pixels, Span<float> image) : ISumStore
    {
        private readonly Span<float> _image = image;

        public void Store(int row, int first, scoped ReadOnlySpan<float> sums) =>
            pixels.Store(sums, first, _image.Slice(row * pixels.PlaneSize, pixels.PlaneSize));
    }
}
