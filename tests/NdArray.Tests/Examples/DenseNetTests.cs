using DenseNet;
using Networks;
using Networks.Onnx;
using SkiaSharp;

namespace NdArrays.Tests.Examples;

/// <summary>The DenseNet's two ways, and ONNX Runtime's.</summary>
public class DenseNetTests
{
    [Theory]
    [InlineData(1, 32, 32)]
    [InlineData(2, 47, 61)]
    [InlineData(3, 13, 14)]
    public void Plain_and_buffered_passes_and_ONNX_Runtime_agree(int images, int height, int width)
    {
        DenseNetModel net = DenseNetModel.Small();
        NdArray<float> input = new Recipe(7).Images([images, 3, height, width]);

        NdArray<float> plain = PlainPass.Run(net, input, new FeatureMemory());
        NdArray<float> buffered = BufferedPass.Run(net, input, new FeatureMemory());
        using OnnxModel committed = new(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "densenet.onnx")));
        using OnnxModel written = new(DenseNetGraph.Of(net));

        Assert.Equal([images, 10], plain.Shape);
        Assert.Equal(Bits.Of(plain), Bits.Of(buffered));
        Assert.InRange(OnnxModel.Difference(plain, committed.Run(input)), 0, 1e-4);
        Assert.InRange(OnnxModel.Difference(plain, written.Run(input)), 0, 1e-4);
    }

    [Fact]
    public void With_the_dimensions_of_DenseNet_121_the_plain_pass_writes_40_MiB_and_the_buffers_hold_under_6()
    {
        DenseNetModel net = DenseNetModel.FromRecipe(DenseNetShape.DenseNet121, seed: 3);
        NdArray<float> image = new Recipe(7).Images([1, 3, 224, 224]);
        NdArray<float> result = NdArray.Empty<float>(0);
        NdArray<float> same = result;

        PassMemory plain = PassMemory.Of(memory =>
        {
            result = PlainPass.Run(net, image, memory);
            Assert.Equal(0, memory.Bytes);
        });
        PassMemory buffered = PassMemory.Of(memory =>
        {
            same = BufferedPass.Run(net, image, memory);
            Assert.Equal(0, memory.Bytes);
        });
        using OnnxModel written = new(DenseNetGraph.Of(net));

        Assert.Equal(Bits.Of(result), Bits.Of(same));
        Assert.InRange(OnnxModel.Difference(result, written.Run(image)), 0, 1e-4);

        // Pixels, and channels before the first layer, of each block.
        (int Pixels, int Initial, int Layers)[] blocks = [(3136, 64, 6), (784, 128, 12), (196, 256, 24), (49, 512, 16)];
        long written121 = blocks.Sum(b => Enumerable.Range(0, b.Layers + 1).Sum(l => 4L * b.Pixels * (b.Initial + (32 * l))));
        long buffers = blocks.Sum(b => 4L * b.Pixels * (b.Initial + (32 * b.Layers)));
        Assert.Equal(40.2, written121 / 1048576.0, 0.05);
        Assert.Equal(5.6, buffers / 1048576.0, 0.05);
        Assert.Equal(written121, plain.Concatenated);
        Assert.Equal(0, buffered.Concatenated);
        Assert.InRange(buffered.Peak, 0, plain.Peak - 1);
    }

    [Fact]
    public void Bytes_grow_with_the_square_of_the_depth_in_the_plain_pass_alone()
    {
        NdArray<float> image = new Recipe(7).Images([1, 3, 32, 32]);
        (long Plain, long Buffered)[] bytes = [.. new[] { 4, 8, 16, 32 }.Select(layers =>
        {
            DenseNetModel net = DenseNetModel.FromRecipe(new DenseNetShape(8, 8, [layers], 2), seed: 3);
            PassMemory plain = PassMemory.Of(memory => PlainPass.Run(net, image, memory));
            PassMemory buffered = PassMemory.Of(memory => BufferedPass.Run(net, image, memory));
            return (plain.Concatenated, buffered.Peak);
        })];

        for (int i = 1; i < bytes.Length; i++)
        {
            Assert.InRange((double)bytes[i].Plain / bytes[i - 1].Plain, 3, 4);
            Assert.InRange((double)bytes[i].Buffered / bytes[i - 1].Buffered, 1, 2);
        }
    }

    [Fact]
    public async Task The_program_compares_measures_and_plots()
    {
        using ProgramRun run = new("DenseNet");
        await run.Start("--no-times", "results");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Output.Split("the same to the last bit").Length);
        Assert.DoesNotContain("DIFFERENT", run.Output);
        Assert.Matches(@"\n  written by concatenation +40\.24 MiB +0\.00 MiB\n", run.Output);
        Assert.Contains("\n  The buffers of its 4 blocks hold 5.55 MiB, the largest 3.06 MiB.\n", run.Output);
        using SKCodec codec = SKCodec.Create(run.Path("results", "densenet-memory.png"));
        Assert.Equal(new SKSizeI(1000, 420), codec.Info.Size);
    }

    [Fact]
    public async Task The_program_takes_no_second_folder()
    {
        using ProgramRun run = new("DenseNet");
        await run.Start("one", "two");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("There are too many arguments.", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void What_is_no_image_is_refused()
    {
        DenseNetModel net = DenseNetModel.Small();
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            () => BufferedPass.Run(net, NdArray.Zeros<float>([1, 3, 12, 40]), new FeatureMemory()));
        Assert.StartsWith(
            "The images have shape (1, 3, 12, 40); expected are images x 3 x height x width, each of the last two at least "
            + "13, for 3 blocks.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PlainPass.Run(net, NdArray.Zeros<float>([1, 1, 64, 64]), new FeatureMemory()));
    }
}
