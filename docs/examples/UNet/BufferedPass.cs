namespace UNet;

/// <summary>
/// A pass without concatenation: on its way down, each level makes the buffer that its decoder will read, and the encoder
/// writes its result, the skip, straight to its place there; on the way up, what is enlarged is written beside it.
/// </summary>
internal static class BufferedPass
{
    /// <returns>A feature map of the memory: images x 1 x height x width.</returns>
    public static NdArray<float> Run(UNetModel net, NdArray<float> images, FeatureMemory memory)
    {
        net.Check(images);
        List<(ConcatBuffer<float> Joined, NdArray<float> Enlarged)> buffers = [];
        NdArray<float> x = images;
        for (int level = 0; level < net.Encoder.Count; level++)
        {
            (int enlargedChannels, int skipChannels) = (net.EnlargedChannels(level), net.Encoder[level].Outputs);
            ConcatBuffer<float> joined = memory.NewBuffer(
                [x.Shape[0], enlargedChannels + skipChannels, x.Shape[2], x.Shape[3]]);
            buffers.Add((joined, joined.Reserve(enlargedChannels)));
            NdArray<float> skip = joined.Reserve(skipChannels);
            net.Encoder[level].Run(x, memory, @out: skip);
            Done(x);
            x = UNetModel.Pool.Run(skip, memory);
        }

        x = net.Bottom.Run(x, memory, () => Done(x));
        for (int level = buffers.Count - 1; level >= 0; level--)
        {
            (ConcatBuffer<float> joined, NdArray<float> enlarged) = buffers[level];
            net.Enlarge(level, x, @out: enlarged);
            Done(x);
            x = net.Decoder[level].Run(joined.Written, memory, () => memory.Free(joined));
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
