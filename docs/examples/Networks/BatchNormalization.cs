using System.Numerics;

namespace Networks;

/// <summary>
/// Batch normalisation as it stands after training, with or without ReLU behind it: each channel has a factor and a term.
/// </summary>
public sealed class BatchNormalization
{
    /// <summary>What is added to each variance.</summary>
    public const float Epsilon = 1e-5f;

    /// <summary>Takes what training has found, a number a channel each.</summary>
    /// <exception cref="ArgumentException">The numbers of channels differ.</exception>
    public BatchNormalization(float[] gamma, float[] beta, float[] mean, float[] variance, bool relu)
    {
        if (beta.Length != gamma.Length || mean.Length != gamma.Length || variance.Length != gamma.Length)
        {
            throw new ArgumentException(
                $"Gamma, beta, mean and variance have {gamma.Length}, {beta.Length}, {mean.Length} and {variance.Length} "
                + "elements, and must have one a channel each.");
        }

        (Gamma, Beta, Mean, Variance, Relu) = (gamma, beta, mean, variance, relu);
        Factor = [.. gamma.Zip(variance, (g, v) => g / MathF.Sqrt(v + Epsilon))];
        Term = [.. beta.Zip(mean, Factor).Select(c => c.First - (c.Second * c.Third))];
    }

    /// <summary>The factor of each channel once it is normalised.</summary>
    public IReadOnlyList<float> Gamma { get; }

    /// <summary>What is then added to each channel.</summary>
    public IReadOnlyList<float> Beta { get; }

    /// <summary>The mean of each channel.</summary>
    public IReadOnlyList<float> Mean { get; }

    /// <summary>The variance of each channel.</summary>
    public IReadOnlyList<float> Variance { get; }

    /// <summary>Whether what is negative becomes 0.</summary>
    public bool Relu { get; }

    /// <summary>How many channels it normalises.</summary>
    public int Channels => Factor.Length;

    internal float[] Factor { get; }

    internal float[] Term { get; }

    /// <summary>Normalises feature maps.</summary>
    /// <param name="input">Images x channels x height x width.</param>
    /// <param name="out">Of the same shape; may be <paramref name="input"/>.</param>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public void Run(NdArray<float> input, NdArray<float> @out)
    {
        Maps.Check(input, Channels);
        Maps.CheckOut(@out, input.Shape);
        Maps.ForEachPlane(input, @out, (from, to, channel) => Apply(channel, from, to));
    }

    /// <summary>Normalises numbers of one channel; in place too.</summary>
    internal void Apply(int channel, ReadOnlySpan<float> from, Span<float> to) =>
        Apply(Factor[channel], Term[channel], Relu, from, to);

    /// <summary>factor * x + term, rounded alike whatever the length, so that no bit depends on how work is cut up.</summary>
    internal static void Apply(float factor, float term, bool relu, ReadOnlySpan<float> from, Span<float> to)
    {
        float least = relu ? 0 : float.NegativeInfinity;
        (Vector<float> factors, Vector<float> terms, Vector<float> leasts) = (new(factor), new(term), new(least));
        int i = 0;
        for (; i <= from.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector<float> value = Vector.MultiplyAddEstimate(new Vector<float>(from[i..]), factors, terms);
            Vector.Max(value, leasts).CopyTo(to[i..]);
        }

        for (; i < from.Length; i++)
        {
            to[i] = MathF.Max(float.MultiplyAddEstimate(from[i], factor, term), least);
        }
    }
}
