using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NdArrays.Tests.Support;

/// <summary>Some of these very tests in a process of their own, for what one process cannot show itself.</summary>
internal sealed partial record TestProcess(int ExitCode, string Output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>How many tests ran.</summary>
    public int Total => Count("Total");

    /// <summary>How many of them failed.</summary>
    public int Failed => Count("Failed") + Count("Errors");

    /// <summary>Runs the tests that the arguments choose, in xunit's own notation.</summary>
    public static TestProcess Run(IEnumerable<string> arguments, IEnumerable<(string Name, string Value)>? environment = null)
    {
        // Nothing of the way in which this process was started may reach the other one.
        ProcessStartInfo start = new(Host()) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string inherited in start.Environment.Keys.Where(IsAboutThisProcess).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        foreach ((string name, string value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        start.ArgumentList.Add(typeof(TestProcess).Assembly.Location);
        foreach (string argument in (IEnumerable<string>)[.. arguments, "-noColor", "-noAutoReporters"])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"The process did not end within {Limit}.");
        }

        return new TestProcess(process.ExitCode, output.Result + error.Result);
    }

    /// <summary>Fails, with what the process wrote, unless tests ran and all passed.</summary>
    public void AssertPassed() => Assert.True(ExitCode == 0 && Total > 0 && Failed == 0, $"Exit code {ExitCode}.\n{Output}");

    /// <summary>The host that belongs to the runtime under which these tests run.</summary>
    private static string Host()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string host = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", name));
        return File.Exists(host) ? host : name;
    }

    private static bool IsAboutThisProcess(string variable) =>
        variable.StartsWith("TESTINGPLATFORM_", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("DOTNET_Enable", StringComparison.OrdinalIgnoreCase);

    private int Count(string what) =>
        CountPattern().Matches(Output).Where(match => match.Groups[1].Value == what).Sum(match => int.Parse(match.Groups[2].ValueSpan));

    [GeneratedRegex(@"\b(Total|Errors|Failed): (\d+)")]
    private static partial Regex CountPattern();
}
