using Networks;
using Networks.Onnx;
using SkiaSharp;
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
        (long plainLeft, long bufferedLeft) = (0, 0);

        PassMemory plain = PassMemory.Of(memory =>
        {
            PlainPass.Run(net, images, memory);
            plainLeft = memory.Bytes;
        });
        PassMemory buffered = PassMemory.Of(memory =>
        {
            BufferedPass.Run(net, images, memory);
            bufferedLeft = memory.Bytes;
        });

        // A level below has twice the channels and a quarter of the pixels.
        long expected = Enumerable.Range(0, depth).Sum(level => 2L * 2 * (width << level) * (32 >> level) * (48 >> level) * 4);
        Assert.Equal(expected, plain.Concatenated);
        Assert.Equal(0, buffered.Concatenated);
        Assert.InRange(buffered.Peak, 0, plain.Peak - 1);
        Assert.Equal(expected, plain.Made - buffered.Made);

        // Nothing but the results is left.
        Assert.Equal((2 * 32 * 48 * 4, 2 * 32 * 48 * 4), (plainLeft, bufferedLeft));
    }

    [Fact]
    public void The_weights_chosen_by_hand_find_the_edge_and_not_the_texture()
    {
        // Black and white halves; in the black one thin stripes, which are an edge at the full scale only.
        NdArray<float> image = NdArray.Zeros<float>([1, 3, 64, 96]);
        image[.., .., .., 48..] = 1;
        image["..., 12:36:4"] = 0.3f;
        image["..., 13:36:4"] = 0.3f;

        UNetModel net = EdgeWeights.Make();
        NdArray<float> map = BufferedPass.Run(net, image, new FeatureMemory());

        NdArray<float> inside = map[0, 0, 8..^8, ..];
        Assert.All(inside[.., 47..49].Flat, edge => Assert.InRange(edge, 1, 4));
        Assert.All(inside[.., 20..32].Flat, texture => Assert.InRange(texture, -1e-6, 0.05));
        Assert.All(inside[.., 56..88].Flat, nothing => Assert.Equal(0, nothing, 1e-6));
        using OnnxModel written = new(UNetGraph.Of(net));
        Assert.InRange(OnnxModel.Difference(map, written.Run(image)), 0, 1e-4);
    }

    [Fact]
    public async Task The_program_writes_the_photograph_beside_both_maps()
    {
        using ProgramRun run = new("UNet");
        NdArray<byte> photo = NdArray.Load<byte>(Path.Combine(AppContext.BaseDirectory, "raccoon.npy"))[100..161, 200..243, ..];
        NdArray.Save(run.Path("photo.npy"), photo);

        await run.Start("--no-times", "photo.npy", "results");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Output.Split("the same to the last bit").Length);
        Assert.DoesNotContain("DIFFERENT", run.Output);
        SKImageInfo info = new(3 * 43, 61, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using SKCodec codec = SKCodec.Create(run.Path("results", "edges.png"));
        Assert.Equal(info.Size, codec.Info.Size);
        Assert.Equal(SKCodecResult.Success, codec.GetPixels(info, out byte[] pixels));
        NdArray<byte> picture = pixels.AsNdArray([61, 3 * 43, 4]);
        Assert.Equal(photo.ToArray(), picture[.., ..43, ..3].ToArray());
        NdArray<float> map = BufferedPass.Run(
            EdgeWeights.Make(), Pictures.ToImages(photo), new FeatureMemory());
        for (int y = 0; y < 61; y++)
        {
            for (int x = 0; x < 43; x++)
            {
                double expected = 255 * Math.Clamp(map[0, 0, y, x], 0, 1);
                Assert.InRange(picture[y, 43 + x, 0] - expected, -0.51, 0.51);
                Assert.InRange(picture[y, 86 + x, 1] - expected, -0.51, 0.51);
            }
        }
    }

    [Theory]
    [InlineData("There is no file 'nowhere.npy'.", "nowhere.npy")]
    [InlineData("There are too many arguments.", "one.npy", "two", "three")]
    public async Task The_program_says_what_is_wrong(string message, params string[] arguments)
    {
        using ProgramRun run = new("UNet");
        await run.Start(arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
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
