using SkiaSharp;

namespace NdArrays.Tests.Examples;

public sealed class QuickstartTests : IDisposable
{
    private readonly ProgramRun _run = new("Quickstart");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Without_arguments_it_joins_the_matrices_and_the_photograph()
    {
        await _run.Start();

        Assert.Equal("", _run.Error);
        Assert.Equal(0, _run.ExitCode);
        Assert.StartsWith(
            """
            Matrices

            a
            array([[1, 2],
                   [3, 4]])

            b
            array([[5, 6]])

            np.Concatenate([a, b], axis: 0)
            array([[1, 2],
                   [3, 4],
                   [5, 6]])

            np.Concatenate([a, b.T], axis: 1)
            array([[1, 2, 5],
                   [3, 4, 6]])

            np.Concatenate([a, b], axis: null)
            array([1, 2, 3, 4, 5, 6])

            np.Concatenate([a, b], axis: 0, @out: slot[.., 1..3])
            array([[1, 2],
                   [3, 4],
                   [5, 6]])

            slot
            array([[0, 1, 2, 0],
                   [0, 3, 4, 0],
                   [0, 5, 6, 0]])


            """.ReplaceLineEndings("\n"),
            _run.Output,
            StringComparison.Ordinal);
        Assert.Contains("\nlying = rgba.SwapAxes(0, 1)[.., ^side..]\n", _run.Output);
        Assert.Contains("\n  shape (512, 384, 4), strides (4, 2048, 1)\n", _run.Output);
        Assert.Equal(3, _run.Output.Split("\n  a view, nothing copied\n").Length - 1);
        Assert.Equal(4, _run.Output.Split("\n  new: ").Length - 1);

        NdArray<byte> photo = NdArray.Load<byte>(Path.Combine(AppContext.BaseDirectory, "raccoon.npy"));
        CheckPicture(
            _run.Path("artifacts", "quickstart"),
            height: 384,
            width: 512,
            (y, x, channel) => channel < 3 ? photo[y, x, channel] : (byte)Math.Min(255, 255 * y / 191));
    }

    [Fact]
    public async Task A_floating_image_with_its_own_transparency_keeps_it()
    {
        NdArray<double> image = NdArray.Empty<double>([3, 5, 4], Order.F);
        image[..] = NdArray.Linspace(0, 1, 60).Reshape(3, 5, 4);
        NdArray.Save(_run.Path("image.npy"), image);

        await _run.Start("image.npy", "results");

        Assert.Equal("", _run.Error);
        Assert.Equal(0, _run.ExitCode);
        CheckPicture(
            _run.Path("results"),
            height: 3,
            width: 5,
            (y, x, channel) => (byte)Math.Round((20 * y + 4 * x + channel) / 59.0 * 255));
    }

    [Fact]
    public async Task A_missing_file_is_said_to_be_missing()
    {
        await _run.Start("nowhere.npy");
        CheckRefusal("There is no file 'nowhere.npy'.");
    }

    [Fact]
    public async Task A_file_of_another_format_is_refused()
    {
        NdArray.Save(_run.Path("photo.npy"), NdArray.Zeros<byte>([2, 2, 3]));
        byte[] bytes = [.. "GIF89a"u8, .. File.ReadAllBytes(_run.Path("photo.npy"))[6..]];
        File.WriteAllBytes(_run.Path("photo.npy"), bytes);
        await _run.Start("photo.npy");
        CheckRefusal("This is not a .npy file");
    }

    [Fact]
    public async Task An_array_that_is_no_image_is_refused()
    {
        NdArray.Save(_run.Path("numbers.npy"), NdArray.Arange(7));
        await _run.Start("numbers.npy");
        CheckRefusal("'numbers.npy' is no image this program takes: its shape is (7,), and");
    }

    [Fact]
    public async Task Floating_elements_beyond_one_are_refused()
    {
        NdArray.Save(_run.Path("bright.npy"), NdArray.Full<float>([2, 2], 1.5f));
        await _run.Start("bright.npy");
        CheckRefusal("'bright.npy' is no image this program takes: its floating elements are not all from 0 to 1.");
    }

    [Fact]
    public async Task A_third_argument_is_refused()
    {
        await _run.Start("one.npy", "two", "three");
        CheckRefusal("There are too many arguments.");
    }

    /// <summary>The files of a run against the picture, said element by element.</summary>
    private static void CheckPicture(string folder, int height, int width, Func<int, int, int, byte> photo)
    {
        int side = Math.Min(height, width);
        NdArray<byte> saved = NdArray.Load<byte>(Path.Combine(folder, "collage.npy"));
        Assert.Equal([height + width, 2 * side, 4], saved.Shape);

        byte[] expected = new byte[saved.Size];
        for (int i = 0; i < expected.Length; i++)
        {
            (int channel, int x, int y) = (i % 4, i / 4 % (2 * side), i / 4 / (2 * side));
            int column = x < side ? x : (2 * side) - 1 - x;
            expected[i] = y < height
                ? photo(y, width - side + column, channel)
                : photo(height - side + column, y - height, channel);
        }

        Assert.Equal(expected, saved.ToArray());

        SKImageInfo info = new(2 * side, height + width, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using SKCodec codec = SKCodec.Create(Path.Combine(folder, "collage.png"));
        Assert.Equal(info.Size, codec.Info.Size);
        Assert.Equal(expected, codec.GetPixels(info, out byte[] pixels) == SKCodecResult.Success ? pixels : []);
    }

    private void CheckRefusal(string message)
    {
        Assert.Equal(1, _run.ExitCode);
        Assert.StartsWith(message, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _run.Error);
        Assert.Equal("", _run.Output);
        Assert.False(Directory.Exists(_run.Path("artifacts")));
    }
}
