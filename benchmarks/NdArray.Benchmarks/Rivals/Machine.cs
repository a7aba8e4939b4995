using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Benchmarks.Rivals;

/// <summary>What is worth saying of the machine, and nothing that tells one of its kind from another.</summary>
internal static class Machine
{
    private const string ProcessorFile = "/proc/cpuinfo";

    /// <summary>The processor's model.</summary>
    public static string Processor { get; } = FindProcessor();

    /// <summary>The processors, the vectors and the system.</summary>
    public static string Description { get; } =
        $"{Processor}, {Environment.ProcessorCount} cores, {VectorBits}-bit vectors, "
        + $"{RuntimeInformation.OSArchitecture}, {System}";

    private static int VectorBits =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    private static string System =>
        OperatingSystem.IsWindows() ? "Windows"
        : OperatingSystem.IsMacOS() ? "macOS"
        : OperatingSystem.IsLinux() ? "Linux"
        : "another system";

    /// <summary>The processor's model as part of a file's name.</summary>
    public static string ProcessorInFileName => string.Join(
        '-',
        string.Concat(Processor.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string FindProcessor()
    {
        if (File.Exists(ProcessorFile))
        {
            string? line = File.ReadLines(ProcessorFile)
                .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
            if (line is not null)
            {
                return line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            }
        }

        return Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
