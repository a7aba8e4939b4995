using Networks.Onnx;

namespace UNet;

/// <summary>Runs the networks both ways, and prints what they give and take.</summary>
internal static class Report
{
    /// <summary>The small network against the model made without this code.</summary>
    public static void Small(string model)
    {
        UNetModel net = UNetModel.Small();
        NdArray<float> images = new Recipe(5).Images([2, 3, 61, 90]);
        using OnnxModel onnx = new(File.ReadAllBytes(model));
        Console.WriteLine($"A small network, images of {images.Shape}, {Path.GetFileName(model)} made from the same recipe by Python\n");
        Compare(net, images, onnx);
    }

    /// <summary>The network whose weights are chosen by hand.</summary>
    /// <returns>Its map and ONNX Runtime's.</returns>
    public static (NdArray<float> Map, NdArray<float> Onnx) Edges(NdArray<float> image)
    {
        UNetModel net = EdgeWeights.Make();
        using OnnxModel onnx = new(UNetGraph.Of(net));
        Console.WriteLine($"Edges of the photograph, {image.Shape}, weights chosen by hand, the ONNX model written by this program\n");
        return Compare(net, image, onnx);
    }

    /// <summary>Bytes of feature maps over depth, and times.</summary>
    public static void Measure(NdArray<float> image, bool times)
    {
        Console.WriteLine($"Untrained networks of 16 channels at first, twice as many at each level below, an image of {image.Shape}\n");
        Table bytes = new("levels", "concatenated: plain", "buffered", "in all: plain", "buffered", "at once: plain", "buffered");
        for (int depth = 1; depth <= 4; depth++)
        {
            UNetModel net = UNetModel.FromRecipe(seed: 3, width: 16, depth);
            PassMemory plain = PassMemory.Of(memory => PlainPass.Run(net, image, memory));
            PassMemory buffered = PassMemory.Of(memory => BufferedPass.Run(net, image, memory));
            bytes.Add(
                $"{depth}",
                Table.MiB(plain.Concatenated), Table.MiB(buffered.Concatenated),
                Table.MiB(plain.Made), Table.MiB(buffered.Made),
                Table.MiB(plain.Peak), Table.MiB(buffered.Peak));
        }

        bytes.Print();
        if (times)
        {
            Time(image);
        }
    }

    private static void Time(NdArray<float> image)
    {
        UNetModel net = UNetModel.FromRecipe(seed: 3, width: 16, depth: 4);
        using OnnxModel onnx = new(UNetGraph.Of(net));
        (FeatureMemory plain, FeatureMemory buffered) = (new(), new());
        Console.WriteLine("Of these the deepest\n");
        Race.Print(
            ("plain", () => plain.Free(PlainPass.Run(net, image, plain))),
            ("buffered", () => buffered.Free(BufferedPass.Run(net, image, buffered))),
            (OnnxModel.Runtime, () => onnx.Run(image)));
    }

    private static (NdArray<float> Map, NdArray<float> Onnx) Compare(UNetModel net, NdArray<float> images, OnnxModel onnx)
    {
        NdArray<float> plain = PlainPass.Run(net, images, new FeatureMemory());
        NdArray<float> buffered = BufferedPass.Run(net, images, new FeatureMemory());
        NdArray<float> second = onnx.Run(images);
        bool same = plain.AsReadOnlySpan().SequenceEqual(buffered.AsReadOnlySpan());
        double difference = OnnxModel.Difference(buffered, second);
        Console.WriteLine($"  plain and buffered: {(same ? "the same to the last bit" : "DIFFERENT")}");
        Console.WriteLine($"  {OnnxModel.Runtime}: differs by {difference:E1} of its largest number at most\n");
        return (buffered, second);
    }
}
