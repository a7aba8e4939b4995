using System.Diagnostics;

namespace NdArrays.Tests.Examples;

/// <summary>An example's program run as its user runs it: a process of its own, in a folder of its own.</summary>
internal sealed class ProgramRun(string name) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ndarray-example-");

    public int ExitCode { get; private set; }

    /// <summary>What it printed, with line ends of \n.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What it said was wrong, with line ends of \n.</summary>
    public string Error { get; private set; } = "";

    /// <summary>A file of the run's folder.</summary>
    public string Path(params string[] parts) => System.IO.Path.Combine([_folder.FullName, .. parts]);

    /// <summary>Runs it to its end.</summary>
    public async Task Start(params string[] arguments)
    {
        string program = System.IO.Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        ProcessStartInfo start = new(dotnet, [program, .. arguments])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        CancellationToken stopped = TestContext.Current.CancellationToken;
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(stopped);
        limit.CancelAfter(Longest);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
            Output = (await output).ReplaceLineEndings("\n");
            Error = (await error).ReplaceLineEndings("\n");
            await process.WaitForExitAsync(limit.Token);
            ExitCode = process.ExitCode;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
