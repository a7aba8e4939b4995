using System.Globalization;
using System.Runtime.InteropServices;

namespace Networks.Onnx;

/// <summary>
/// Writes a network of these layers as an ONNX model, for another runtime to run. Each member adds a layer to what it is
/// given the name of, and returns the name of its result.
/// </summary>
/// <remarks>The numbers of the fields are those of onnx.proto; bytes are written as on a little-endian machine.</remarks>
public sealed class OnnxGraph
{
    /// <summary>The name of the images.</summary>
    public const string Input = "images";

    private const int OperatorSet = 13;
    private const int IrVersion = 7;
    private const int Float = 1;
    private const int Int64 = 7;

    private readonly ProtoMessage _graph = new();
    private int _names;

    /// <summary>Ends the model.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="channels">Channels of the images; how many there are, their height and their width stay free.</param>
    /// <param name="result">The name of what it returns, and whether that is images x classes or a feature map.</param>
    /// <param name="resultRank">2 or 4.</param>
    public byte[] ToBytes(string name, int channels, string result, int resultRank)
    {
        _graph.Add(2, name);
        _graph.Add(11, Value(Input, ["n", channels, "height", "width"]));
        _graph.Add(12, Value(result, [.. Enumerable.Range(0, resultRank).Select(i => $"result{i}")]));
        return new ProtoMessage()
            .Add(1, IrVersion)
            .Add(7, _graph)
            .Add(8, new ProtoMessage().Add(1, "").Add(2, OperatorSet))
            .ToArray();
    }

    /// <summary>A convolution with the normalisations before and behind it.</summary>
    public string Convolution(string x, Convolution layer)
    {
        string[] inputs = layer.Bias is null
            ? [Normalized(x, layer.Before), Constant(layer.Weights)]
            : [Normalized(x, layer.Before), Constant(layer.Weights), Constant(layer.Bias)];
        string result = Node(
            "Conv",
            inputs,
            ("strides", Two(layer.Stride)),
            ("pads", Four(layer.Padding)));
        return Normalized(result, layer.After);
    }

    /// <summary>A transposed convolution, cut to the height and width of another result.</summary>
    public string TransposedConvolution(string x, TransposedConvolution layer, string fit) => Cut(
        Node(
            "ConvTranspose",
            [x, Constant(layer.Weights), Constant(layer.Bias)],
            ("strides", Two(layer.Size))),
        fit);

    /// <summary>Pixels repeated, cut to the height and width of another result.</summary>
    public string UpSampling(string x, int size, string fit)
    {
        string factors = Constant((float[])[1, 1, size, size]);
        return Cut(
            Node(
                "Resize",
                [x, "", factors],
                ("mode", "nearest"),
                ("coordinate_transformation_mode", "asymmetric"),
                ("nearest_mode", "floor")),
            fit);
    }

    /// <summary>Batch normalisation, with its ReLU.</summary>
    public string Normalized(string x, BatchNormalization? layer)
    {
        if (layer is null)
        {
            return x;
        }

        string result = Node(
            "BatchNormalization",
            [x, Constant(layer.Gamma), Constant(layer.Beta), Constant(layer.Mean), Constant(layer.Variance)],
            ("epsilon", BatchNormalization.Epsilon));
        return layer.Relu ? Node("Relu", [result]) : result;
    }

    /// <summary>Pooling.</summary>
    public string Pooled(string x, Pooling layer) => Node(
        layer.IsOfLargest ? "MaxPool" : "AveragePool",
        [x],
        ("kernel_shape", Two(layer.Size)),
        ("strides", Two(layer.Stride)),
        ("pads", Four(layer.Padding)),
        ("ceil_mode", layer.Partly ? 1L : 0L));

    /// <summary>The channels of several results.</summary>
    public string Concatenated(params string[] parts) => Node("Concat", parts, ("axis", 1L));

    /// <summary>The mean of each plane.</summary>
    public string Means(string x) => Node("GlobalAveragePool", [x]);

    /// <summary>Images x all else.</summary>
    public string Flattened(string x) => Node("Flatten", [x], ("axis", 1L));

    private string Cut(string x, string fit)
    {
        string size = Node("Slice", [Node("Shape", [fit]), Constant(2L), Constant(4L)]);
        return Node("Slice", [x, Constant(0L, 0L), size, Constant(2L, 3L)]);
    }

    private string Node(string type, IEnumerable<string> inputs, params (string Name, object Value)[] attributes)
    {
        string result = NewName();
        ProtoMessage node = new();
        foreach (string input in inputs)
        {
            node.Add(1, input);
        }

        node.Add(2, result).Add(4, type);
        foreach ((string name, object value) in attributes)
        {
            node.Add(5, Attribute(name, value));
        }

        _graph.Add(1, node);
        return result;
    }

    private static ProtoMessage Attribute(string name, object value)
    {
        ProtoMessage attribute = new ProtoMessage().Add(1, name);
        switch (value)
        {
            case float number:
                return attribute.Add(2, number).Add(20, 1L);
            case long number:
                return attribute.Add(3, number).Add(20, 2L);
            case string text:
                return attribute.Add(4, text).Add(20, 3L);
            default:
                foreach (int number in (int[])value)
                {
                    attribute.Add(8, (long)number);
                }

                return attribute.Add(20, 7L);
        }
    }

    private string Constant(NdArray<float> values) =>
        Constant(values.Shape, Float, MemoryMarshal.AsBytes(values.AsContiguous().AsReadOnlySpan()));

    private string Constant(IEnumerable<float> values) => Constant(values.ToArray().AsNdArray());

    private string Constant(params long[] values) => Constant([values.Length], Int64, MemoryMarshal.AsBytes<long>(values));

    private string Constant(Shape shape, int type, ReadOnlySpan<byte> bytes)
    {
        string name = NewName();
        ProtoMessage tensor = new();
        foreach (nint length in shape)
        {
            tensor.Add(1, (long)length);
        }

        _graph.Add(5, tensor.Add(2, (long)type).Add(8, name).Add(9, bytes));
        return name;
    }

    private static ProtoMessage Value(string name, object[] lengths)
    {
        ProtoMessage shape = new();
        foreach (object length in lengths)
        {
            shape.Add(1, length is int known ? new ProtoMessage().Add(1, (long)known) : new ProtoMessage().Add(2, (string)length));
        }

        ProtoMessage tensor = new ProtoMessage().Add(1, (long)Float).Add(2, shape);
        return new ProtoMessage().Add(1, name).Add(2, new ProtoMessage().Add(1, tensor));
    }

    private static int[] Two(int length) => [length, length];

    private static int[] Four(int length) => [length, length, length, length];

    private string NewName() => (_names++).ToString(CultureInfo.InvariantCulture);
}
