// dotnet run -c Release --project docs/examples/UNet [-- PHOTO.npy [FOLDER]]
using UNet;

if (args.Length > 2)
{
    return Fail("There are too many arguments.");
}

string source = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "raccoon.npy");
string folder = args.Length > 1 ? args[1] : Path.Combine("artifacts", "unet");
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

    Report.Measure(image);
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
    Console.Error.WriteLine("Arguments: an image as a .npy file, then a folder for the picture; both may be left out.");
    return 1;
}
