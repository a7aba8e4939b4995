using Networks.Onnx;

namespace UNet;

/// <summary>A U-Net as an ONNX model.</summary>
internal static class UNetGraph
{
    public static byte[] Of(UNetModel net)
    {
        OnnxGraph graph = new();
        List<string> skips = [];
        string x = OnnxGraph.Input;
        foreach (TwoConvolutions level in net.Encoder)
        {
            skips.Add(Both(graph, level, x));
            x = graph.Pooled(skips[^1], UNetModel.Pool);
        }

        x = Both(graph, net.Bottom, x);
        for (int level = skips.Count - 1; level >= 0; level--)
        {
            string skip = skips[level];
            string enlarged = net.Up is null
                ? graph.UpSampling(x, 2, fit: skip)
                : graph.TransposedConvolution(x, net.Up[level], fit: skip);
            x = Both(graph, net.Decoder[level], graph.Concatenated(enlarged, skip));
        }

        return graph.ToBytes("U-Net", net.Channels, graph.Convolution(x, net.Head), resultRank: 4);
    }

    private static string Both(OnnxGraph graph, TwoConvolutions level, string x) =>
        graph.Convolution(graph.Convolution(x, level.First), level.Second);
}
