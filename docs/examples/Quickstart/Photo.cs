using System.Numerics.Tensors;

namespace Quickstart;

/// <summary>Images in .npy files.</summary>
internal static class Photo
{
    private const int LargestSide = 4096;

    /// <summary>Reads an image: grey, RGB or RGBA; uint8 from 0 to 255, or floating numbers from 0 to 1.</summary>
    /// <returns>An array of height x width x 3, or x 4 where the file has transparency.</returns>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file holds no such image.</exception>
    public static NdArray<byte> Load(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file '{path}'.");
        }

        NdArray image = np.Load(path);
        if (FaultOf(image) is string fault)
        {
            throw new InvalidDataException($"'{path}' is no image this program takes: {fault}.");
        }

        NdArray<byte> bytes = image as NdArray<byte> ?? ToBytes(image);
        NdArray<byte> channels = bytes.Rank == 2 ? bytes.ExpandDims(2) : bytes;
        return channels.Shape[2] == 1 ? channels.BroadcastTo([channels.Shape[0], channels.Shape[1], 3]) : channels;
    }

    private static string? FaultOf(NdArray image)
    {
        Shape shape = image.Shape;
        if (shape.Rank is not (2 or 3) || (shape.Rank == 3 && shape[2] is not (1 or 3 or 4)))
        {
            return $"its shape is {shape}, and height x width, or that x 1, 3 or 4, is expected";
        }

        if (shape.Size == 0 || Math.Max(shape[0], shape[1]) > LargestSide)
        {
            return $"its shape is {shape}, and a height and width of 1 to {LargestSide} are expected";
        }

        if (image is not NdArray<byte> && image.DType.Kind != DTypeKind.Floating)
        {
            return $"its elements are {image.DType}, and uint8 or floating ones are expected";
        }

        bool fits = image is NdArray<byte> || IsFromZeroToOne(image.AsType<float>(Order.C).AsSpan());
        return fits ? null : "its floating elements are not all from 0 to 1";
    }

    // A comparison with nan is false, so an image with one is refused.
    private static bool IsFromZeroToOne(ReadOnlySpan<float> values) =>
        TensorPrimitives.Min(values) >= 0 && TensorPrimitives.Max(values) <= 1;

    private static NdArray<byte> ToBytes(NdArray unit)
    {
        NdArray<float> scaled = unit.AsType<float>(Order.C);
        Span<float> values = scaled.AsSpan();
        TensorPrimitives.Multiply(values, 255, values);
        TensorPrimitives.Round<float>(values, values);
        return scaled.AsType<byte>();
    }
}
