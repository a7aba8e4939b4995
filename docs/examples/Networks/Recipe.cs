namespace Networks;

/// <summary>
/// Weights by a recipe that any language can follow to the last bit: whole numbers from a linear congruential generator,
/// scaled by powers of two, so that no number is ever rounded. export_onnx.py follows it too.
/// </summary>
public sealed class Recipe(uint seed)
{
    private uint _state = seed;

    /// <summary>Weights drawn in C order, about as large as training would begin with.</summary>
    /// <param name="shape">The shape of the weights.</param>
    /// <param name="terms">How many of them are summed for one element of a result.</param>
    public NdArray<float> Weights(Shape shape, nint terms)
    {
        // The largest power of two up to the square root of 6 / terms.
        float scale = 1;
        for (nint fours = 6; fours < terms; fours *= 4)
        {
            scale /= 2;
        }

        return Draw((int)shape.Size, scale, 0).AsNdArray(shape);
    }

    /// <summary>The weights of a convolution.</summary>
    public NdArray<float> Weights(int outputs, int inputs, int window) =>
        Weights([outputs, inputs, window, window], inputs * window * window);

    /// <summary>What is added to channels: from -1/4 to 1/4.</summary>
    public float[] Bias(int channels) => Draw(channels, 0.25f, 0);

    /// <summary>A batch normalisation: its gamma, beta, mean and variance are drawn in this order.</summary>
    public BatchNormalization Normalization(int channels, bool relu = true)
    {
        float[] gamma = Draw(channels, 0.25f, 1);
        float[] beta = Draw(channels, 0.25f, 0);
        float[] mean = Draw(channels, 0.25f, 0);
        float[] variance = Draw(channels, 0.25f, 1);
        return new BatchNormalization(gamma, beta, mean, variance, relu);
    }

    /// <summary>Images of numbers from -1 to 1.</summary>
    public NdArray<float> Images(Shape shape) => Draw((int)shape.Size, 1, 0).AsNdArray(shape);

    private float[] Draw(int count, float scale, float centre)
    {
        float[] numbers = new float[count];
        foreach (ref float number in numbers.AsSpan())
        {
            _state = (_state * 1664525) + 1013904223;
            number = ((short)(_state >> 16) * (scale / 32768)) + centre;
        }

        return numbers;
    }
}
