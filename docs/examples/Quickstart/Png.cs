using SkiaSharp;

namespace Quickstart;

/// <summary>Pictures in .png files.</summary>
internal static class Png
{
    /// <summary>Writes an array of height x width x 4: red, green, blue and alpha.</summary>
    public static void Save(string path, NdArray<byte> rgba)
    {
        SKImageInfo info = new((int)rgba.Shape[1], (int)rgba.Shape[0], SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using SKImage image = SKImage.FromPixelCopy(info, rgba.AsContiguous().AsReadOnlySpan());
        using SKData png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        using FileStream file = File.Create(path);
        png.SaveTo(file);
    }
}
