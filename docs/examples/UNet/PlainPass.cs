namespace UNet;

/// <summary>A pass as it is usually written: every layer makes a feature map, and each level joins two by concatenation.</summary>
internal static class PlainPass
{
    /// <returns>A feature map of the memory: images x 1 x height x width.</returns>
    public static NdArray<float> Run(UNetModel net, NdArray<float> images, FeatureMemory memory)
    {
        net.Check(images);
        List<NdArray<float>> skips = [];
        NdArray<float> x = images;
        foreach (TwoConvolutions level in net.Encoder)
        {
            NdArray<float> skip = level.Run(x, memory, () => Done(x));
            skips.Add(skip);
            x = UNetModel.Pool.Run(skip, memory);
        }

        x = net.Bottom.Run(x, memory, () => Done(x));
        for (int level = skips.Count - 1; level >= 0; level--)
        {
            NdArray<float> skip = skips[level];
            NdArray<float> enlarged = memory.New(
                [skip.Shape[0], net.EnlargedChannels(level), skip.Shape[2], skip.Shape[3]]);
            net.Enlarge(level, x, enlarged);
            Done(x);

            NdArray<float> joined = memory.Concatenate(enlarged, skip);
            memory.Free(enlarged, skip);

            x = net.Decoder[level].Run(joined, memory, () => memory.Free(joined));
        }

        NdArray<float> result = net.Head.Run(x, memory);
        Done(x);
        return result;

        void Done(NdArray<float> map)
        {
            if (!ReferenceEquals(map, images))
            {
                memory.Free(map);
            }
        }
    }
}
