using System.Text;

namespace NdArrays.Tests.Documentation;

/// <summary>
/// Stands in front of the console and gives each running example its own output, so that examples may run beside each
/// other and beside other tests. Examples thus compile against the real console, as a user's program does.
/// </summary>
internal sealed class ConsoleRouter : TextWriter
{
    private static readonly Lock InstallLock = new();
    private static TextWriter? s_installed;

    private readonly TextWriter _console;

    private ConsoleRouter(TextWriter console) => _console = console;

    public override Encoding Encoding => _console.Encoding;

    private TextWriter Target => ExampleRun.Current?.Output ?? _console;

    /// <summary>Puts a router in front of the console, unless one stands there.</summary>
    public static void Install()
    {
        lock (InstallLock)
        {
            if (s_installed is null || !ReferenceEquals(Console.Out, s_installed))
            {
                Console.SetOut(new ConsoleRouter(Console.Out));
                s_installed = Console.Out;
            }
        }
    }

    public override void Write(char value) => Target.Write(value);

    public override void Write(string? value) => Target.Write(value);

    public override void Write(char[] buffer, int index, int count) => Target.Write(buffer, index, count);

    public override void Write(ReadOnlySpan<char> buffer) => Target.Write(buffer);

    public override void Flush() => Target.Flush();
}
