namespace DenseNet;

/// <summary>
/// A pass without concatenation: each block has one buffer for all its channels; every layer reads those written so far,
/// a view, and writes its own behind them.
/// </summary>
internal static class BufferedPass
{
    /// <returns>Images x classes.</returns>
    public static NdArray<float> Run(DenseNetModel net, NdArray<float> images, FeatureMemory memory)
    {
        net.Check(images);
        ConcatBuffer<float> buffer = New(net.Blocks[0], net.FirstBlock(images.Shape), memory, out NdArray<float> first);
        net.RunStem(images, memory, @out: first);
        for (int block = 0; block < net.Blocks.Count; block++)
        {
            if (block > 0)
            {
                Transition transition = net.Transitions[block - 1];
                ConcatBuffer<float> before = buffer;
                buffer = New(net.Blocks[block], transition.ShapeFor(before.Written.Shape), memory, out first);
                transition.Run(before.Written, memory, @out: first);
                memory.Free(before);
            }

            foreach (DenseLayer layer in net.Blocks[block])
            {
                NdArray<float> written = buffer.Written;
                layer.Run(written, memory, @out: buffer.Reserve(layer.Growth));
            }
        }

        NdArray<float> classes = net.Classify(buffer.Written, memory);
        memory.Free(buffer);
        return classes;
    }

    private static ConcatBuffer<float> New(
        IReadOnlyList<DenseLayer> layers, Shape input, FeatureMemory memory, out NdArray<float> first)
    {
        nint channels = input[1] + layers.Sum(layer => layer.Growth);
        ConcatBuffer<float> buffer = memory.NewBuffer([input[0], channels, input[2], input[3]]);
        first = buffer.Reserve(input[1]);
        return buffer;
    }
}
