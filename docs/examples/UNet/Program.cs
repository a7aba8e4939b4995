// dotnet run -c Release --project docs/examples/UNet [-- [--no-times] [PHOTO.npy [FOLDER]]]
using UNet;

string[] paths = [.. args.Where(arg => arg != "--no-times")];
bool times = paths.Length == args.Length;
if (paths.Length > 2)
{
    return Fail("There are too many arguments.");
}

string source = paths.Length > 0 ? paths[0] : Path.Combine(AppContext.BaseDirectory, "raccoon.npy");
string folder = paths.Length > 1 ? paths[1] : Path.Combine("artifacts", "unet");
try
{
    NdArray<byte> photo = Photo.Load(source);
    NdArray<float> image = Pictures.ToImages(photo);

    Report.Small(Path.Combine(AppContext.BaseDirectory, "unet.onnx"));
    (NdArray<float> map, NdArray<float> onnx) = Report.Edges(image);

    Directory.CreateDirectory(folder);
    string picture = Path.Combine(folder, "edges.png");
    Png.Save(picture, Pictures.Beside(photo, map, onnx));
    Console.WriteLine($"  The photograph, this map and ONNX Runtime's: {Path.GetFullPath(picture)}\n");

    Report.Measure(image, times);
    return 0;
}
catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException or OverflowException
    or UnauthorizedAccessException)
{
    return Fail(e.Message);
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    Console.Error.WriteLine(
        "Arguments: --no-times, to measure no times, an image as a .npy file, and a folder for the picture; all may be left out.");
    return 1;
}
