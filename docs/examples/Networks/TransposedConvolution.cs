namespace Networks;

/// <summary>
/// A transposed convolution whose stride is its size: every pixel becomes a square of its own, and an image that many
/// times as high and wide. A result one row or column and more short of that is cut at its lower and right edge, so that
/// it fits what was pooled from an odd size.
/// </summary>
public sealed class TransposedConvolution
{
    private static readonly Window Pixel = new(1, 1, 1, 0);

    private readonly Product _product;

    /// <summary>Makes the layer.</summary>
    /// <param name="weights">Input channels x output channels x size x size.</param>
    /// <param name="bias">What is added to each output channel.</param>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public TransposedConvolution(NdArray<float> weights, float[] bias)
    {
        if (weights.Rank != 4 || weights.Size == 0 || weights.Shape[2] != weights.Shape[3])
        {
            throw new ArgumentException(
                $"The weights have shape {weights.Shape}, and input x output channels x size x size is expected.",
                nameof(weights));
        }

        (Weights, Bias) = (weights, bias);
        int square = Size * Size;
        _product = new Product(
            weights.MoveAxis(0, 3).AsContiguous(),
            square * (int)weights.Shape[1],
            [.. bias.SelectMany(b => Enumerable.Repeat(b, square))],
            after: null);
    }

    /// <summary>Input channels x output channels x size x size.</summary>
    public NdArray<float> Weights { get; }

    /// <summary>What is added to each output channel.</summary>
    public IReadOnlyList<float> Bias { get; }

    /// <summary>How many times higher and wider images become.</summary>
    public int Size => (int)Weights.Shape[2];

    /// <summary>Enlarges feature maps.</summary>
    /// <param name="input">Images x channels x height x width, of any strides.</param>
    /// <param name="out">
    /// Images x output channels x size times the height and width, or up to size - 1 less; of any strides, apart from the
    /// input.
    /// </param>
    /// <exception cref="ArgumentException">A shape does not fit, or the two share memory.</exception>
    public void Run(NdArray<float> input, NdArray<float> @out)
    {
        Maps.Check(input, (int)Weights.Shape[0]);
        UpSampling.CheckOut(input, @out, (int)Weights.Shape[1], Size);
        if (@out.Size == 0)
        {
            return;
        }

        int width = (int)input.Shape[3];
        NdArray<float>[] from = Maps.Read(input);
        Maps.Write(@out, to =>
        {
            Tiling tiling = new(Pixel, from[0].Shape, from[0].Shape, images: from.Length);
            Threads.ForEach(tiling.Count, tile =>
            {
                using TileOfPixels pixels = new(tiling, tile % tiling.TilesAnImage, from[tile / tiling.TilesAnImage], null);
                _product.Run(pixels, new Squares(pixels, Size, width, to[tile / tiling.TilesAnImage]));
            });
        });
    }

    // Row (channel, down, across) of the product holds, for each pixel, that element of its square.
    private readonly ref struct Squares(TileOfPixels pixels, int size, int inputWidth, NdArray<float> image) : ISumStore
    {
        private readonly Span<float> _image = image.AsSpan();
        private readonly int _height = (int)image.Shape[1];
        private readonly int _width = (int)image.Shape[2];

        public void Store(int row, int first, scoped ReadOnlySpan<float> sums)
        {
            (int channel, int down, int across) = (row / (size * size), row / size % size, row % size);
            Span<float> plane = _image.Slice(channel * _height * _width, _height * _width);
            (int y, int x) = Math.DivRem(pixels.FirstRow + first, inputWidth);
            foreach (float sum in sums[..Math.Min(sums.Length, pixels.Places - first)])
            {
                (int toY, int toX) = ((y * size) + down, (x * size) + across);
                if (toY < _height && toX < _width)
                {
                    plane[(toY * _width) + toX] = sum;
                }

                if (++x == inputWidth)
                {
                    (x, y) = (0, y + 1);
                }
            }
        }
    }
}
