using Networks;
using Networks.Onnx;
using UNet;

namespace NdArrays.Tests.Examples;

/// <summary>The U-Net's two ways, and ONNX Runtime's.</summary>
public class UNetTests
{
    /// <summary>Images, height, width: powers of two, odd at every level, a line, a pixel, and several images.</summary>
    public static TheoryData<int, int, int> Sizes => new()
    {
        { 1, 32, 48 },
        { 1, 61, 43 },
        { 3, 17, 22 },
        { 1, 1, 9 },
        { 1, 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Plain_and_buffered_passes_and_ONNX_Runtime_agree(int images, int height, int width)
    {
        UNetModel net = UNetModel.Small();
        NdArray<float> input = new Recipe(7).Images([images, 3, height, width]);

        NdArray<float> plain = PlainPass.Run(net, input, new FeatureMemory());
        NdArray<float> buffered = BufferedPass.Run(net, input, new FeatureMemory());
        using OnnxModel committed = new(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "unet.onnx")));
        using OnnxModel written = new(UNetGraph.Of(net));

        Assert.Equal([images, 1, height, width], plain.Shape);
        Assert.Equal(Bits.Of(plain), Bits.Of(buffered));
        Assert.InRange(OnnxModel.Difference(plain, committed.Run(input)), 0, 1e-4);
        Assert.InRange(OnnxModel.Difference(plain, written.Run(input)), 0, 1e-4);
    }

    [Fact]
    public void Images_are_computed_one_by_one()
    {
        UNetModel net = UNetModel.Small();
        NdArray<float> images = new Recipe(7).Images([2, 3, 21, 30]);

        NdArray<float> both = BufferedPass.Run(net, images, new FeatureMemory());
        NdArray<float> second = BufferedPass.Run(net, images[1.., ..], new FeatureMemory());

        Assert.Equal(Bits.Of(both[1.., ..]), Bits.Of(second));
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(2, 8)]
    [InlineData(4, 4)]
    public void Only_the_plain_pass_copies_and_it_copies_each_level_once(int depth, int width)
    {
        UNetModel net = UNetModel.FromRecipe(3, width, depth);
        NdArray<float> images = new Recipe(7).Images([2, 3, 32, 48]);
        (FeatureMemory plain, FeatureMemory buffered) = (new(), new());

        NdArray<float> result = PlainPass.Run(net, images, plain);
        NdArray<float> same = BufferedPass.Run(net, images, buffered);

        // A level below has twice the channels and a quarter of the pixels.
        long expected = Enumerable.Range(0, depth).Sum(level => 2L * 2 * (width << level) * (32 >> level) * (48 >> level) * 4);
        Assert.Equal(expected, plain.ConcatenatedBytes);
        Assert.Equal(0, buffered.ConcatenatedBytes);
        Assert.InRange(buffered.PeakBytes, 0, plain.PeakBytes - 1);
        Assert.Equal(expected, plain.TotalBytes - buffered.TotalBytes);

        // Nothing but the results is left.
        Assert.Equal(result.Size * 4, plain.Bytes);
        Assert.Equal(same.Size * 4, buffered.Bytes);
    }

    [Fact]
    public void What_is_no_image_is_refused()
    {
        UNetModel net = UNetModel.Small();
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            () => BufferedPass.Run(net, NdArray.Zeros<float>([1, 4, 8, 8]), new FeatureMemory()));
        Assert.StartsWith(
            "The images have shape (1, 4, 8, 8); expected are images x 3 x height x width, with a pixel at least.",
            thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PlainPass.Run(net, NdArray.Zeros<float>([3, 8, 8]), new FeatureMemory()));
        Assert.Throws<ArgumentException>(() => PlainPass.Run(net, NdArray.Zeros<float>([1, 3, 0, 8]), new FeatureMemory()));
    }
}
