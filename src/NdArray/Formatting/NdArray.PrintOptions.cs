using NdArrays.Formatting;

namespace NdArrays;

/// <content>The options arrays print with.</content>
public abstract partial class NdArray
{
    /// <summary>The options arrays print with here and now. NumPy: <c>get_printoptions</c>.</summary>
    /// <returns>The options of the innermost <see cref="WithPrintOptions(PrintOptions)"/>, or else those of the
    /// process.</returns>
    /// <example><code>
    /// Console.WriteLine(np.GetPrintOptions().Precision);
    /// // 8
    /// </code></example>
    public static PrintOptions GetPrintOptions() => PrintState.Current;

    /// <summary>
    /// Sets the options arrays print with: for the process or, within a <see cref="WithPrintOptions(PrintOptions)"/>,
    /// until its end. NumPy: <c>set_printoptions</c>.
    /// </summary>
    /// <param name="options">All options; change some by <c>np.GetPrintOptions() with { … }</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [1.0 / 3, 2.0 / 3];
    /// using (np.WithPrintOptions(new PrintOptions { Sign = PrintSign.Plus }))
    /// {
    ///     np.SetPrintOptions(np.GetPrintOptions() with { Precision = 4 });
    ///     Console.WriteLine(a);
    ///     // [+0.3333 +0.6667]
    /// }
    /// Console.WriteLine(a);
    /// // [0.33333333 0.66666667]
    /// </code></example>
    public static void SetPrintOptions(PrintOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        PrintState.Set(options);
    }

    /// <summary>
    /// Sets the options arrays print with until the result is disposed, for the current flow of control alone: other
    /// threads and tasks keep theirs, and those started meanwhile inherit these. NumPy: <c>printoptions</c>.
    /// </summary>
    /// <param name="options">All options.</param>
    /// <returns>What ends the scope and brings the options before it back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [1e-10, 1];
    /// using (np.WithPrintOptions(new PrintOptions { Suppress = true }))
    /// {
    ///     Console.WriteLine(a);
    ///     // [0. 1.]
    /// }
    /// Console.WriteLine(a);
    /// // [1.e-10 1.e+00]
    /// </code></example>
    public static IDisposable WithPrintOptions(PrintOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return PrintState.Enter(options);
    }

    /// <summary>
    /// Changes some of the options arrays print with until the result is disposed, for the current flow of control
    /// alone. NumPy: <c>printoptions</c>.
    /// </summary>
    /// <param name="change">Gives the new options from those in force.</param>
    /// <returns>What ends the scope and brings the options before it back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or what it returns is null.</exception>
    /// <example><code>
    /// NdArray&lt;int&gt; a = [1, 2, 3, 4, 5];
    /// using (np.WithPrintOptions(o =&gt; o with { Threshold = 3, EdgeItems = 1 }))
    /// {
    ///     Console.WriteLine(a);
    ///     // [1 ... 5]
    /// }
    /// </code></example>
    public static IDisposable WithPrintOptions(Func<PrintOptions, PrintOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return WithPrintOptions(change(GetPrintOptions()));
    }
}
