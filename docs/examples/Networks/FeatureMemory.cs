namespace Networks;

/// <summary>
/// Where a network's feature maps live. It counts what they take, and gives the memory of one that is done with to the
/// next of its size, so that every pass but the first finds warm memory. It serves one pass at a time.
/// </summary>
public sealed class FeatureMemory
{
    private readonly Dictionary<nint, Stack<float[]>> _waiting = [];
    private readonly Dictionary<NdArray<float>, float[]> _used = new(ReferenceEqualityComparer.Instance);

    /// <summary>Bytes of the feature maps there are.</summary>
    public long Bytes { get; private set; }

    /// <summary>The most bytes there were at once.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Bytes of all feature maps there ever were.</summary>
    public long TotalBytes { get; private set; }

    /// <summary>A feature map with anything in it.</summary>
    public NdArray<float> New(Shape shape)
    {
        float[] elements = _waiting.TryGetValue(shape.Size, out Stack<float[]>? waiting) && waiting.TryPop(out float[]? again)
            ? again
            : GC.AllocateUninitializedArray<float>(checked((int)shape.Size));
        NdArray<float> map = elements.AsNdArray(shape);
        _used.Add(map, elements);
        Count(shape);
        return map;
    }

    /// <summary>
    /// A feature map whose channels are filled one part after another, each by the layer that computes it: a concatenation
    /// without copies.
    /// </summary>
    /// <param name="shape">Images x all channels there will be x height x width.</param>
    public ConcatBuffer<float> NewBuffer(Shape shape)
    {
        Count(shape);
        return new ConcatBuffer<float>(shape, axis: 1, capacity: shape[1]);
    }

    /// <summary>Takes feature maps back; no view of them may be used from now on.</summary>
    /// <exception cref="ArgumentException">One is not of this memory, or has been taken back.</exception>
    public void Free(params ReadOnlySpan<NdArray<float>> maps)
    {
        foreach (NdArray<float> map in maps)
        {
            if (!_used.Remove(map, out float[]? elements))
            {
                throw new ArgumentException($"No feature map of shape {map.Shape} is out that could be taken back.", nameof(maps));
            }

            if (!_waiting.TryGetValue(elements.Length, out Stack<float[]>? waiting))
            {
                _waiting.Add(elements.Length, waiting = new Stack<float[]>());
            }

            waiting.Push(elements);
            Bytes -= map.Size * map.ItemSize;
        }
    }

    /// <summary>Gives a buffer's memory back; no view of it may be used from now on.</summary>
    public void Free(ConcatBuffer<float> buffer)
    {
        Shape shape = buffer.Shape;
        Bytes -= shape[0] * buffer.Capacity * shape[2] * shape[3] * sizeof(float);
        buffer.Dispose();
    }

    /// <summary>The channels of feature maps in a new one.</summary>
    public NdArray<float> Concatenate(params ReadOnlySpan<NdArray<float>> maps)
    {
        nint channels = 0;
        foreach (NdArray<float> map in maps)
        {
            channels += map.Shape[1];
        }

        Shape first = maps[0].Shape;
        NdArray<float> result = New([first[0], channels, first[2], first[3]]);
        np.Concatenate(maps, axis: 1, @out: result);
        return result;
    }

    private void Count(Shape shape)
    {
        long bytes = shape.Size * sizeof(float);
        Bytes += bytes;
        TotalBytes += bytes;
        PeakBytes = Math.Max(PeakBytes, Bytes);
    }
}
