namespace DenseNet;

/// <summary>A pass as it is usually written: every layer concatenates all that was written before it in its block.</summary>
internal static class PlainPass
{
    /// <returns>Images x classes.</returns>
    public static NdArray<float> Run(DenseNetModel net, NdArray<float> images, FeatureMemory memory)
    {
        net.Check(images);
        NdArray<float> x = memory.New(net.FirstBlock(images.Shape));
        net.RunStem(images, memory, x);
        for (int block = 0; block < net.Blocks.Count; block++)
        {
            if (block > 0)
            {
                Transition transition = net.Transitions[block - 1];
                NdArray<float> halved = memory.New(transition.ShapeFor(x.Shape));
                transition.Run(x, memory, halved);
                memory.Free(x);
                x = halved;
            }

            x = RunBlock(net.Blocks[block], x, memory);
        }

        NdArray<float> classes = net.Classify(x, memory);
        memory.Free(x);
        return classes;
    }

    private static NdArray<float> RunBlock(IReadOnlyList<DenseLayer> layers, NdArray<float> x, FeatureMemory memory)
    {
        List<NdArray<float>> features = [x];
        foreach (DenseLayer layer in layers)
        {
            NdArray<float> all = memory.Concatenate([.. features]);
            NdArray<float> added = memory.New([x.Shape[0], layer.Growth, x.Shape[2], x.Shape[3]]);
            layer.Run(all, memory, added);
            memory.Free(all);
            features.Add(added);
        }

        NdArray<float> result = memory.Concatenate([.. features]);
        memory.Free([.. features]);
        return result;
    }
}
