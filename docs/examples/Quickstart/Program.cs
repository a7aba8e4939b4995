// dotnet run -c Release --project docs/examples/Quickstart [-- PHOTO.npy [FOLDER]]
using Quickstart;

if (args.Length > 2)
{
    return Fail("There are too many arguments.");
}

string source = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "raccoon.npy");
string folder = args.Length > 1 ? args[1] : Path.Combine("artifacts", "quickstart");
try
{
    NdArray<byte> photo = Photo.Load(source);

    Console.WriteLine("Matrices\n");
    Matrices.Join();

    Console.WriteLine($"The photograph {Path.GetFileName(source)}\n");
    NdArray<byte> picture = Collage.Of(photo);

    Directory.CreateDirectory(folder);
    np.Save(Path.Combine(folder, "collage.npy"), picture);
    Png.Save(Path.Combine(folder, "collage.png"), picture);
    Console.WriteLine($"Times are medians of warm calls on {Stopwatches.Machine}; strides count elements.");
    Console.WriteLine($"Written to {Path.GetFullPath(folder)}: collage.npy and collage.png");
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
    Console.Error.WriteLine("Arguments: an image as a .npy file, then a folder for the results; both may be left out.");
    return 1;
}
