namespace Networks;

/// <summary>
/// A feature map whose channels are filled one part after another, each by the layer that computes it: a concatenation
/// without copies.
/// </summary>
public sealed class ChannelBuffer
{
    private readonly FeatureMemory _memory;
    private readonly NdArray<float> _all;
    private nint _channels;

    /// <summary>Makes room for all channels that will come.</summary>
    /// <param name="memory">Where the feature map lives.</param>
    /// <param name="shape">Images x all channels x height x width.</param>
    public ChannelBuffer(FeatureMemory memory, Shape shape) => (_memory, _all) = (memory, memory.New(shape));

    /// <summary>The channels reserved so far, the first ones of the buffer: a view.</summary>
    public NdArray<float> Written => _all[.., ..(int)_channels];

    /// <summary>The place of the next channels: a view, for a layer to write to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">So many channels are not left.</exception>
    public NdArray<float> Reserve(nint channels)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(channels);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(channels, _all.Shape[1] - _channels);
        int first = (int)_channels;
        _channels += channels;
        return _all[.., first..(int)_channels];
    }

    /// <summary>Gives the memory back; no view may be used from now on.</summary>
    public void Free() => _memory.Free(_all);
}
