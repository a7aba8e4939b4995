namespace UNet;

/// <summary>
/// A U-Net whose weights are chosen by hand, so that its map means something: how strongly a pixel is an edge at every
/// scale. What is an edge in the full image but not in a smaller one is texture, and goes.
/// </summary>
/// <remarks>
/// Each encoder level finds the edges of its scale and hands the colours on, smoothed. Its skip carries the edges; the
/// decoder takes the lesser of these and of what comes from the scales below: a - max(0, a - b).
/// </remarks>
internal static class EdgeWeights
{
    private const int Depth = 2;

    // Edges are stronger than the number 1 only where black meets white.
    private const float Gain = 4;

    private static readonly float[,] Down = { { -1, -2, -1 }, { 0, 0, 0 }, { 1, 2, 1 } };
    private static readonly float[,] Smooth = { { 1, 2, 1 }, { 2, 4, 2 }, { 1, 2, 1 } };
    private static readonly float[] Brightness = [0.299f, 0.587f, 0.114f];

    public static UNetModel Make()
    {
        // A level passes on one channel of edges and three of colours, and reads these, or at first colours only.
        TwoConvolutions[] encoder = [.. Enumerable.Range(0, Depth).Select(level => Edges(inputs: level == 0 ? 3 : 4, outputs: 4))];
        TwoConvolutions[] decoder = [.. Enumerable.Range(0, Depth).Select(_ => Lesser())];
        NdArray<float> head = np.Full<float>([1, 1, 1, 1], Gain);
        return new UNetModel
        {
            Encoder = encoder,
            Bottom = Edges(inputs: 4, outputs: 1),
            Up = null,
            Decoder = decoder,
            Head = new Convolution(head),
        };
    }

    // Brightness rising down, up, to the right and to the left, a channel each as ReLU keeps no sign, then the colours; of
    // these the sum of the four, and the colours smoothed.
    private static TwoConvolutions Edges(int inputs, int outputs)
    {
        NdArray<float> first = np.Zeros<float>([7, inputs, 3, 3]);
        for (int colour = 0; colour < 3; colour++)
        {
            int input = inputs - 3 + colour;
            for (int y = 0; y < 3; y++)
            {
                for (int x = 0; x < 3; x++)
                {
                    float rise = Down[y, x] * Brightness[colour] / 8;
                    first[0, input, y, x] = rise;
                    first[1, input, y, x] = -rise;
                    first[2, input, x, y] = rise;
                    first[3, input, x, y] = -rise;
                }
            }

            first[4 + colour, input, 1, 1] = 1;
        }

        NdArray<float> second = np.Zeros<float>([outputs, 7, 3, 3]);
        second[0, ..4, 1, 1] = 1;
        for (int colour = 0; colour < outputs - 1; colour++)
        {
            for (int i = 0; i < 9; i++)
            {
                second[1 + colour, 4 + colour, i / 3, i % 3] = Smooth[i / 3, i % 3] / 16;
            }
        }

        return Layers(first, second);
    }

    // Reads the edges of the scales below, then the skip: edges and colours.
    private static TwoConvolutions Lesser()
    {
        NdArray<float> first = np.Zeros<float>([2, 5, 3, 3]);
        first[0, 1, 1, 1] = 1;
        first[1, 1, 1, 1] = 1;
        first[1, 0, 1, 1] = -1;
        NdArray<float> second = np.Zeros<float>([1, 2, 3, 3]);
        second[0, 0, 1, 1] = 1;
        second[0, 1, 1, 1] = -1;
        return Layers(first, second);
    }

    private static TwoConvolutions Layers(NdArray<float> first, NdArray<float> second) => new(
        new Convolution(first, padding: 1, after: Nothing((int)first.Shape[0])),
        new Convolution(second, padding: 1, after: Nothing((int)second.Shape[0])));

    // Normalises nothing: the factor is 1 and the term 0.
    private static BatchNormalization Nothing(int channels)
    {
        float[] ones = [.. Enumerable.Repeat(MathF.Sqrt(1 + BatchNormalization.Epsilon), channels)];
        float[] variance = [.. Enumerable.Repeat(1f, channels)];
        return new BatchNormalization(ones, new float[channels], new float[channels], variance, relu: true);
    }
}
