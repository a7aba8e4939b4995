using System.Numerics.Tensors;

namespace UNet;

/// <summary>From pictures to feature maps and back.</summary>
internal static class Pictures
{
    /// <summary>Colours from 0 to 255 to numbers from 0 to 1.</summary>
    /// <param name="photo">Height x width x 3 colours, or x 4 with transparency, which is left out.</param>
    /// <returns>1 x 3 x height x width.</returns>
    public static NdArray<float> ToImages(NdArray<byte> photo)
    {
        NdArray<float> image = photo[.., .., ..3].MoveAxis(2, 0).AsType<float>(Order.C);
        TensorPrimitives.Divide(image.AsReadOnlySpan(), 255, image.AsSpan());
        return image.ExpandDims(0);
    }

    /// <summary>The photograph, and maps of it to its right.</summary>
    /// <param name="photo">Height x width x colours.</param>
    /// <param name="maps">1 x 1 x height x width each: 0 and less is black, 1 and more is white.</param>
    /// <returns>Height x all widths x 4.</returns>
    public static NdArray<byte> Beside(NdArray<byte> photo, params ReadOnlySpan<NdArray<float>> maps)
    {
        NdArray<byte>[] pictures = [photo[.., .., ..3], .. maps.ToArray().Select(ToPicture)];
        NdArray<byte> colours = np.Concatenate(pictures, axis: 1);
        NdArray<byte> opaque = np.Full<byte>([1, 1, 1], 255).BroadcastTo([colours.Shape[0], colours.Shape[1], 1]);
        return np.Concatenate([colours, opaque], axis: 2);
    }

    private static NdArray<byte> ToPicture(NdArray<float> map)
    {
        NdArray<float> grey = map[0, 0, .., ..].Copy();
        Span<float> numbers = grey.AsSpan();
        TensorPrimitives.Clamp(numbers, 0f, 1f, numbers);
        TensorPrimitives.Multiply(numbers, 255, numbers);
        TensorPrimitives.Round<float>(numbers, numbers);
        NdArray<byte> bytes = grey.AsType<byte>();
        return bytes.ExpandDims(2).BroadcastTo([bytes.Shape[0], bytes.Shape[1], 3]);
    }
}
