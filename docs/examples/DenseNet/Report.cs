using Networks.Onnx;

namespace DenseNet;

/// <summary>Runs the networks both ways, and prints what they give and take.</summary>
internal static class Report
{
    /// <summary>The small network against the model made without this code.</summary>
    public static void Small(string model)
    {
        DenseNetModel net = DenseNetModel.Small();
        NdArray<float> images = new Recipe(5).Images([2, 3, 61, 90]);
        using OnnxModel onnx = new(File.ReadAllBytes(model));
        Console.WriteLine($"A small network, images of {images.Shape}, {Path.GetFileName(model)} made from the same recipe by Python\n");
        Compare(net, images, onnx);
    }

    /// <summary>A network of the dimensions of DenseNet-121: results, bytes, and times.</summary>
    public static void DenseNet121(bool times)
    {
        DenseNetModel net = DenseNetModel.FromRecipe(DenseNetShape.DenseNet121, seed: 3);
        NdArray<float> image = new Recipe(4).Images([1, 3, 224, 224]);
        using OnnxModel onnx = new(DenseNetGraph.Of(net));
        Console.WriteLine($"The dimensions of DenseNet-121, an image of {image.Shape}, the ONNX model written by this program\n");
        Compare(net, image, onnx);

        PassMemory plain = PassMemory.Of(memory => PlainPass.Run(net, image, memory));
        PassMemory buffered = PassMemory.Of(memory => BufferedPass.Run(net, image, memory));
        Table bytes = new("bytes of feature maps", "plain", "buffered");
        bytes.Add("written by concatenation", Table.MiB(plain.Concatenated), Table.MiB(buffered.Concatenated));
        bytes.Add("written in all", Table.MiB(plain.Made), Table.MiB(buffered.Made));
        bytes.Add("at once, at most", Table.MiB(plain.Peak), Table.MiB(buffered.Peak));
        bytes.Print();

        long[] buffers = [.. net.BlockShapes(image.Shape).Select(shape => (long)shape.Size * sizeof(float))];
        Console.WriteLine($"  The buffers of its {buffers.Length} blocks hold {Table.MiB(buffers.Sum())}, the largest {Table.MiB(buffers.Max())}.\n");
        if (times)
        {
            (FeatureMemory plainMemory, FeatureMemory bufferedMemory) = (new(), new());
            Race.Print(
                ("plain", () => PlainPass.Run(net, image, plainMemory)),
                ("buffered", () => BufferedPass.Run(net, image, bufferedMemory)),
                (OnnxModel.Runtime, () => onnx.Run(image)));
        }
    }

    /// <summary>One block, deeper and deeper.</summary>
    public static IReadOnlyList<(PassMemory Plain, PassMemory Buffered)> OverDepth()
    {
        Console.WriteLine("One block, deeper and deeper: 64 channels, 32 more a layer, 28 x 28\n");
        List<(PassMemory Plain, PassMemory Buffered)> all = [];
        Table table = new("layers", "concatenated: plain", "buffered", "in all: plain", "buffered", "at once: plain", "buffered");
        foreach (int layers in Depths.Layers)
        {
            (PassMemory plain, PassMemory buffered) = Depths.Measure(layers);
            all.Add((plain, buffered));
            table.Add(
                $"{layers}",
                Table.MiB(plain.Concatenated), Table.MiB(buffered.Concatenated),
                Table.MiB(plain.Made), Table.MiB(buffered.Made),
                Table.MiB(plain.Peak), Table.MiB(buffered.Peak));
        }

        table.Print();
        return all;
    }

    private static void Compare(DenseNetModel net, NdArray<float> images, OnnxModel onnx)
    {
        NdArray<float> plain = PlainPass.Run(net, images, new FeatureMemory());
        NdArray<float> buffered = BufferedPass.Run(net, images, new FeatureMemory());
        bool same = plain.AsReadOnlySpan().SequenceEqual(buffered.AsReadOnlySpan());
        double difference = OnnxModel.Difference(buffered, onnx.Run(images));
        Console.WriteLine($"  plain and buffered: {(same ? "the same to the last bit" : "DIFFERENT")}");
        Console.WriteLine($"  {OnnxModel.Runtime}: differs by {difference:E1} of its largest number at most\n");
    }
}
