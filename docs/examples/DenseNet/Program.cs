// dotnet run -c Release --project docs/examples/DenseNet [-- [--no-times] [FOLDER]]
using DenseNet;

string[] paths = [.. args.Where(arg => arg != "--no-times")];
bool times = paths.Length == args.Length;
if (paths.Length > 1)
{
    return Fail("There are too many arguments.");
}

string folder = paths.Length > 0 ? paths[0] : Path.Combine("artifacts", "densenet");
try
{
    Directory.CreateDirectory(folder);
    Report.Small(Path.Combine(AppContext.BaseDirectory, "densenet.onnx"));
    Report.DenseNet121(times);

    string plot = Path.Combine(folder, "densenet-memory.png");
    bool hasText = MemoryPlot.Save(plot, Depths.Layers, Report.OverDepth());
    Console.WriteLine($"Written to {Path.GetFullPath(plot)}{(hasText ? "" : ", without text: this machine has no font")}");
    return 0;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    return Fail(e.Message);
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    Console.Error.WriteLine("Arguments: --no-times, to measure no times, and a folder for the plot; both may be left out.");
    return 1;
}
