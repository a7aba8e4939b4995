using Microsoft.ML.OnnxRuntime;

namespace Networks.Onnx;

/// <summary>A model as ONNX Runtime runs it: another's opinion of what a network gives.</summary>
public sealed class OnnxModel : IDisposable
{
    private readonly InferenceSession _session;

    /// <summary>Takes a model as it is in a .onnx file, to run on as many threads as the arrays use.</summary>
    /// <exception cref="OnnxRuntimeException">It is no model that this runtime takes.</exception>
    public OnnxModel(byte[] model)
    {
        using SessionOptions options = new() { IntraOpNumThreads = Threads.Count };
        _session = new InferenceSession(model, options);
    }

    /// <summary>The runtime's name and version.</summary>
    public static string Runtime => $"ONNX Runtime {OrtEnv.Instance().GetVersionString()}";

    /// <summary>Runs the model.</summary>
    /// <exception cref="OnnxRuntimeException">The images are none that it takes.</exception>
    public NdArray<float> Run(NdArray<float> images)
    {
        using OrtValue input = OrtValue.CreateTensorValueFromMemory(images.ToArray(), ToInt64(images.Shape));
        using RunOptions options = new();
        using IDisposableReadOnlyCollection<OrtValue> results =
            _session.Run(options, _session.InputNames, [input], _session.OutputNames);
        Shape shape = [.. results[0].GetTensorTypeAndShape().Shape.Select(length => (nint)length)];
        return results[0].GetTensorDataAsSpan<float>().ToArray().AsNdArray(shape);
    }

    /// <summary>The largest difference between two results, as a part of the second's largest element.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static double Difference(NdArray<float> actual, NdArray<float> expected)
    {
        if (actual.Shape != expected.Shape)
        {
            throw new ArgumentException($"The results have shapes {actual.Shape} and {expected.Shape}.", nameof(actual));
        }

        double largest = expected.Flat.Max(v => Math.Abs((double)v));
        return actual.Flat.Zip(expected.Flat).Max(pair => Math.Abs((double)pair.First - pair.Second)) / largest;
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private static long[] ToInt64(Shape shape) => [.. shape.ToArray().Select(length => (long)length)];
}
