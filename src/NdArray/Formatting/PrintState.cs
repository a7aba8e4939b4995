namespace NdArrays.Formatting;

/// <summary>
/// The print options in force: those of the innermost scope of the current flow of control, else the process's.
/// </summary>
internal static class PrintState
{
    private static readonly AsyncLocal<PrintOptions?> Scoped = new();
    private static volatile PrintOptions s_process = new();

    internal static PrintOptions Current => Scoped.Value ?? s_process;

    /// <summary>Replaces the options of the innermost scope, or the process's outside of any scope.</summary>
    internal static void Set(PrintOptions options)
    {
        if (Scoped.Value is null)
        {
            s_process = options;
        }
        else
        {
            Scoped.Value = options;
        }
    }

    internal static IDisposable Enter(PrintOptions options)
    {
        var scope = new Scope(Scoped.Value);
        Scoped.Value = options;
        return scope;
    }

    private sealed class Scope(PrintOptions? outer) : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            // A second call must not undo what was set since the first.
            if (!_left)
            {
                _left = true;
                Scoped.Value = outer;
            }
        }
    }
}
