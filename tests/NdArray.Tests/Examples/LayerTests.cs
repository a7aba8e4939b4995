using Networks;

namespace NdArrays.Tests.Examples;

/// <summary>
/// The layers of the example networks against loops that say what they do, an element at a time. Elements are small whole
/// numbers, so that every sum is exact and its order does not show.
/// </summary>
public class LayerTests
{
    /// <summary>Images, channels in and out, height, width, window, stride, padding.</summary>
    public static TheoryData<int, int, int, int, int, int, int, int> Convolutions => new()
    {
        { 1, 1, 1, 1, 1, 1, 1, 0 },
        { 2, 3, 7, 5, 9, 1, 1, 0 },
        { 1, 70, 40, 33, 17, 1, 1, 0 },
        { 3, 5, 6, 1, 1, 1, 1, 0 },
        { 1, 4, 13, 7, 7, 3, 1, 1 },
        { 2, 3, 8, 14, 20, 3, 1, 1 },
        { 1, 120, 9, 23, 31, 3, 1, 1 },
        { 1, 2, 6, 40, 3, 3, 1, 0 },
        { 1, 3, 5, 1, 1, 3, 1, 1 },
        { 1, 3, 5, 2, 40, 3, 1, 1 },
        { 1, 3, 8, 29, 31, 7, 2, 3 },
        { 2, 3, 8, 10, 11, 3, 2, 1 },
        { 1, 2, 7, 12, 13, 3, 3, 0 },
        { 1, 2, 7, 12, 13, 2, 3, 0 },
        { 1, 2, 7, 9, 8, 1, 2, 0 },
        { 1, 2, 7, 9, 8, 5, 1, 4 },
    };

    [Theory]
    [MemberData(nameof(Convolutions))]
    public void A_convolution_is_the_sum_of_what_its_window_sees(
        int images, int channels, int outputs, int height, int width, int window, int stride, int padding)
    {
        NdArray<float> input = Whole([images, channels, height, width], seed: 1);
        NdArray<float> weights = Whole([outputs, channels, window, window], seed: 2);
        float[] bias = Whole([outputs], seed: 3).ToArray();
        Convolution layer = new(weights, bias, stride, padding);

        NdArray<float> expected = Convolve(input, weights, bias, stride, padding);
        Assert.Equal(expected.Shape, layer.ShapeFor(input.Shape));
        CheckEverywhere(input, expected, layer.Run);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 1)]
    public void A_convolution_writes_through_a_normalisation(int window, int padding)
    {
        NdArray<float> input = Whole([2, 3, 6, 7], seed: 1);
        NdArray<float> weights = Whole([8, 3, window, window], seed: 2);
        BatchNormalization after = Normalization(8, relu: true, seed: 4);
        float[] bias = Whole([8], seed: 3).ToArray();

        NdArray<float> actual = NdArray.Empty<float>([2, 8, 6, 7]);
        new Convolution(weights, bias, padding: padding, after: after).Run(input, actual);

        CheckClose(Normalize(Convolve(input, weights, bias, 1, padding), after), actual);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    public void A_convolution_reads_through_a_normalisation(int window, int stride)
    {
        NdArray<float> input = Whole([2, 5, 11, 9], seed: 1);
        NdArray<float> weights = Whole([4, 5, window, window], seed: 2);
        BatchNormalization before = Normalization(5, relu: true, seed: 4);
        Convolution layer = new(weights, stride: stride, before: before);

        NdArray<float> actual = NdArray.Empty<float>(layer.ShapeFor(input.Shape));
        layer.Run(input, actual);

        CheckClose(Convolve(Normalize(input, before), weights, new float[4], stride, 0), actual);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_normalisation_has_a_factor_and_a_term_a_channel(bool relu)
    {
        NdArray<float> input = Whole([2, 3, 5, 7], seed: 1);
        BatchNormalization layer = Normalization(3, relu, seed: 4);

        NdArray<float> actual = NdArray.Empty<float>(input.Shape);
        layer.Run(input, actual);
        CheckClose(Normalize(input, layer), actual);

        layer.Run(input, input);
        Assert.Equal(actual.ToArray(), input.ToArray());
    }

    [Theory]
    [InlineData(1, 1, 1, 1, 1, 2, 0, 0)]
    [InlineData(2, 5, 3, 6, 7, 2, 0, 0)]
    [InlineData(1, 40, 9, 5, 21, 2, 1, 1)]
    [InlineData(1, 3, 2, 4, 3, 3, 2, 1)]
    [InlineData(1, 3, 2, 4, 3, 1, 0, 0)]
    public void A_transposed_convolution_makes_a_square_of_each_pixel(
        int images, int channels, int outputs, int height, int width, int size, int cutRows, int cutColumns)
    {
        NdArray<float> input = Whole([images, channels, height, width], seed: 1);
        NdArray<float> weights = Whole([channels, outputs, size, size], seed: 2);
        float[] bias = Whole([outputs], seed: 3).ToArray();
        NdArray<float> expected = Make(
            [images, outputs, (height * size) - cutRows, (width * size) - cutColumns],
            (n, o, y, x) => bias[o] + Enumerable.Range(0, channels).Sum(
                c => input[n, c, y / size, x / size] * weights[c, o, y % size, x % size]));

        CheckEverywhere(input, expected, new TransposedConvolution(weights, bias).Run);
    }

    [Theory]
    [InlineData(2, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 2)]
    public void Up_sampling_repeats_pixels(int size, int cutRows, int cutColumns)
    {
        NdArray<float> input = Whole([2, 3, 4, 5], seed: 1);
        NdArray<float> expected = Make(
            [2, 3, (4 * size) - cutRows, (5 * size) - cutColumns], (n, c, y, x) => input[n, c, y / size, x / size]);

        CheckEverywhere(input, expected, (from, to) => UpSampling.Nearest(from, size, to));
    }

    [Theory]
    [InlineData(8, 6, 2, 2, 0, false, 4, 3)]
    [InlineData(9, 7, 2, 2, 0, false, 4, 3)]
    [InlineData(9, 7, 2, 2, 0, true, 5, 4)]
    [InlineData(1, 1, 2, 2, 0, true, 1, 1)]
    [InlineData(9, 12, 3, 2, 1, false, 5, 6)]
    [InlineData(9, 12, 3, 2, 1, true, 5, 7)]
    [InlineData(7, 5, 3, 3, 1, true, 3, 2)]
    [InlineData(7, 7, 1, 2, 0, true, 4, 4)]
    public void Pooling_takes_the_largest(
        int height, int width, int size, int stride, int padding, bool partly, int outHeight, int outWidth)
    {
        NdArray<float> input = Whole([2, 3, height, width], seed: 1);
        Pooling layer = Pooling.Max(size, stride, padding, partly);
        NdArray<float> expected = Make(
            [2, 3, outHeight, outWidth],
            (n, c, y, x) => Seen(y, x).Max(at => input[n, c, at.Y, at.X]));

        Assert.Equal(expected.Shape, layer.ShapeFor(input.Shape));
        CheckEverywhere(input, expected, layer.Run);

        IEnumerable<(int Y, int X)> Seen(int y, int x) =>
            from row in Enumerable.Range((y * stride) - padding, size)
            from column in Enumerable.Range((x * stride) - padding, size)
            where row >= 0 && row < height && column >= 0 && column < width
            select (row, column);
    }

    [Theory]
    [InlineData(4, 6)]
    [InlineData(5, 7)]
    public void Pooling_takes_the_mean(int height, int width)
    {
        NdArray<float> input = Whole([2, 3, height, width], seed: 1);
        NdArray<float> expected = Make(
            [2, 3, height / 2, width / 2],
            (n, c, y, x) => (input[n, c, 2 * y, 2 * x] + input[n, c, 2 * y, (2 * x) + 1]
                + input[n, c, (2 * y) + 1, 2 * x] + input[n, c, (2 * y) + 1, (2 * x) + 1]) / 4);

        CheckEverywhere(input, expected, Pooling.Average(2).Run);
    }

    [Fact]
    public void Pooling_takes_the_mean_of_all()
    {
        NdArray<float> input = Whole([2, 3, 4, 8], seed: 1);
        NdArray<float> expected = Make([2, 3, 1, 1], (n, c, _, _) => input[n, c, .., ..].Flat.Sum() / 32);

        CheckEverywhere(input, expected, Pooling.GlobalAverage);
    }

    [Fact]
    public void No_images_give_no_images()
    {
        NdArray<float> none = NdArray.Zeros<float>([0, 3, 8, 8]);
        new Convolution(Whole([6, 3, 3, 3], seed: 2), padding: 1).Run(none, NdArray.Zeros<float>([0, 6, 8, 8]));
        new TransposedConvolution(Whole([3, 2, 2, 2], seed: 2), new float[2]).Run(none, NdArray.Zeros<float>([0, 2, 16, 16]));
        Pooling.Max(2, 2).Run(none, NdArray.Zeros<float>([0, 3, 4, 4]));
        Normalization(3, relu: true, seed: 4).Run(none, none);
    }

    [Fact]
    public void What_does_not_fit_says_why()
    {
        NdArray<float> input = NdArray.Zeros<float>([1, 3, 8, 8]);
        Convolution layer = new(Whole([6, 4, 3, 3], seed: 2), padding: 1);
        Check<ArgumentException>(
            "The input has shape (1, 3, 8, 8): it has 3 channels, and this layer takes 4.",
            () => layer.Run(input, NdArray.Zeros<float>([1, 6, 8, 8])));
        Check<ArgumentException>(
            "The input has shape (3, 8, 8), and images x channels x height x width is expected.",
            () => layer.Run(input[0, ..], input));

        NdArray<float> four = NdArray.Zeros<float>([1, 10, 8, 8])[.., ..4];
        Check<ArgumentException>(
            "The result has shape (1, 6, 8, 8), and out has shape (1, 6, 8, 7).",
            () => layer.Run(four, NdArray.Zeros<float>([1, 6, 8, 7])));
        Check<InvalidOperationException>(
            "The result cannot be written to out, which is read-only.",
            () => layer.Run(four, NdArray.Zeros<float>([1, 6, 8, 8]).AsReadOnly()));
        Check<ArgumentException>(
            "A normalisation of 5 channels before a convolution of 4 with padding 0: the channels must be as many, and the padding 0.",
            () => _ = new Convolution(Whole([6, 4, 1, 1], seed: 2), before: Normalization(5, relu: true, seed: 4)));

        NdArray<float> shared = NdArray.Zeros<float>([2, 10, 8, 8]);
        layer.Run(shared[.., ..4], shared[.., 4..]);
        Check<ArgumentException>(
            "The input and out share memory, and this layer reads its input more than once.",
            () => layer.Run(shared[.., 1..5], shared[.., 4..]));
    }

    private static void Check<TException>(string message, Action action)
        where TException : Exception =>
        Assert.StartsWith(message, Assert.Throws<TException>(action).Message, StringComparison.Ordinal);

    /// <summary>Runs a layer from and to arrays of several layouts, and on one thread too; nothing beside may change.</summary>
    private static void CheckEverywhere(
        NdArray<float> input, NdArray<float> expected, Action<NdArray<float>, NdArray<float>> run)
    {
        Shape shape = expected.Shape;
        (nint images, nint channels, nint height, nint width) = (shape[0], shape[1], shape[2], shape[3]);
        NdArray<float> slot = NdArray.Full([images, channels + 3, height, width], 99f);
        run(input.Copy(Order.F), slot[.., 1..^2]);
        Assert.Equal(expected.ToArray(), slot[.., 1..^2].ToArray());
        Assert.All(slot[.., ..1].Flat.Concat(slot[.., ^2..].Flat), beside => Assert.Equal(99f, beside));

        NdArray<float> stepped = NdArray.Full([images, height, width, 2 * channels], 99f);
        run(input, stepped["..., ::2"].MoveAxis(3, 1));
        Assert.Equal(expected.ToArray(), stepped["..., ::2"].MoveAxis(3, 1).ToArray());
        Assert.All(stepped["..., 1::2"].Flat, beside => Assert.Equal(99f, beside));
    }

    private static NdArray<float> Convolve(NdArray<float> input, NdArray<float> weights, float[] bias, int stride, int padding)
    {
        int window = (int)weights.Shape[2];
        (int height, int width) = ((int)input.Shape[2], (int)input.Shape[3]);
        return Make(
            [input.Shape[0], weights.Shape[0], Places(height), Places(width)],
            (n, o, y, x) =>
            {
                double sum = bias[o];
                for (int c = 0; c < input.Shape[1]; c++)
                {
                    for (int dy = 0; dy < window; dy++)
                    {
                        for (int dx = 0; dx < window; dx++)
                        {
                            (int row, int column) = ((y * stride) + dy - padding, (x * stride) + dx - padding);
                            if (row >= 0 && row < height && column >= 0 && column < width)
                            {
                                sum += (double)input[n, c, row, column] * weights[o, c, dy, dx];
                            }
                        }
                    }
                }

                return (float)sum;
            });

        int Places(int length) => ((length + (2 * padding) - window) / stride) + 1;
    }

    private static NdArray<float> Normalize(NdArray<float> input, BatchNormalization layer) => Make(
        input.Shape,
        (n, c, y, x) =>
        {
            double unit = (input[n, c, y, x] - layer.Mean[c]) / Math.Sqrt(layer.Variance[c] + 1e-5);
            double value = (unit * layer.Gamma[c]) + layer.Beta[c];
            return (float)(layer.Relu ? Math.Max(value, 0) : value);
        });

    private static BatchNormalization Normalization(int channels, bool relu, int seed)
    {
        float[] Draw(int more) => Whole([channels], seed + more).ToArray();
        return new(Draw(0), Draw(1), Draw(2), [.. Draw(3).Select(v => (v * v) + 1)], relu);
    }

    private static NdArray<float> Make(Shape shape, Func<int, int, int, int, float> element)
    {
        NdArray<float> result = NdArray.Empty<float>(shape);
        for (int n = 0; n < shape[0]; n++)
        {
            for (int c = 0; c < shape[1]; c++)
            {
                for (int y = 0; y < shape[2]; y++)
                {
                    for (int x = 0; x < shape[3]; x++)
                    {
                        result[n, c, y, x] = element(n, c, y, x);
                    }
                }
            }
        }

        return result;
    }

    private static NdArray<float> Whole(Shape shape, int seed)
    {
        Random random = new(seed);
        return Enumerable.Range(0, (int)shape.Size).Select(_ => (float)random.Next(-4, 5)).ToArray().AsNdArray(shape);
    }

    private static void CheckClose(NdArray<float> expected, NdArray<float> actual)
    {
        Assert.Equal(expected.Shape, actual.Shape);
        float largest = expected.Flat.Max(MathF.Abs);
        Assert.All(expected.Flat.Zip(actual.Flat), pair => Assert.Equal(pair.First, pair.Second, 1e-6f * largest));
    }
}
