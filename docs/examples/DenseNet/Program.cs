// dotnet run -c Release --project docs/examples/DenseNet [-- FOLDER]
using DenseNet;

if (args.Length > 1)
{
    return Fail("There are too many arguments.");
}

string folder = args.Length > 0 ? args[0] : Path.Combine("artifacts", "densenet");
try
{
    Directory.CreateDirectory(folder);
    Report.Small(Path.Combine(AppContext.BaseDirectory, "densenet.onnx"));
    Report.DenseNet121();

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
    Console.Error.WriteLine("Argument: a folder for the plot; it may be left out.");
    return 1;
}
