using Networks.Onnx;

namespace DenseNet;

/// <summary>A DenseNet as an ONNX model, each layer with a concatenation, as a framework exports it.</summary>
internal static class DenseNetGraph
{
    public static byte[] Of(DenseNetModel net)
    {
        OnnxGraph graph = new();
        string x = graph.Pooled(graph.Convolution(OnnxGraph.Input, net.Stem), DenseNetModel.StemPool);
        for (int block = 0; block < net.Blocks.Count; block++)
        {
            if (block > 0)
            {
                x = graph.Pooled(graph.Convolution(x, net.Transitions[block - 1].Convolution), Transition.Pool);
            }

            List<string> features = [x];
            foreach (DenseLayer layer in net.Blocks[block])
            {
                string all = graph.Concatenated([.. features]);
                features.Add(graph.Convolution(graph.Convolution(all, layer.Narrow), layer.Grow));
            }

            x = graph.Concatenated([.. features]);
        }

        string means = graph.Means(graph.Normalized(x, net.Last));
        string classes = graph.Flattened(graph.Convolution(means, net.Classifier));
        return graph.ToBytes("DenseNet", channels: 3, classes, resultRank: 2);
    }
}
