using NdArrays.Formatting;

namespace NdArrays;

/// <content>Arrays as text.</content>
public abstract partial class NdArray
{
    /// <summary>
    /// The elements in nested brackets, as NumPy's <c>str</c> writes them to the character; of a rank-0 array its
    /// element alone. Large arrays show their edges (see <see cref="PrintOptions"/>), and only what is shown is read.
    /// </summary>
    /// <remarks>
    /// Types NumPy has not: strings and characters stand in quotes, with escapes where NumPy has them; decimals are
    /// aligned at the point and keep all their digits; others write themselves in the invariant culture. A null is
    /// written <c>null</c>. NumPy: <c>ndarray.__str__</c>.
    /// </remarks>
    /// <returns>The text, in lines of at most <see cref="PrintOptions.LineWidth"/> characters where that is
    /// possible.</returns>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1, 2.5], [-3, 4]];
    /// Console.WriteLine(a.ToString());
    /// // [[ 1.   2.5]
    /// //  [-3.   4. ]]
    /// </code></example>
    public sealed override string ToString() => ArrayText.Str(this, PrintState.Current);

    /// <summary>
    /// The array as NumPy's <c>repr</c> writes it to the character: <c>array(…)</c>, with the shape of arrays that are
    /// empty or shown in part, and the element type unless it is bool, int64, float64 or complex128.
    /// </summary>
    /// <remarks>
    /// Of types NumPy has not, the element type is named as by <see cref="DType.Name"/>. NumPy:
    /// <c>ndarray.__repr__</c>.
    /// </remarks>
    /// <returns>The text, in lines of at most <see cref="PrintOptions.LineWidth"/> characters where that is
    /// possible.</returns>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;float&gt; a = [[1, 2], [3, 4]];
    /// Console.WriteLine(a.Repr());
    /// // array([[1., 2.],
    /// //        [3., 4.]], dtype=float32)
    /// </code></example>
    public string Repr() => ArrayText.Repr(this, PrintState.Current);

    /// <summary>
    /// The text of <paramref name="a"/> as <see cref="ToString"/> gives it, under other options. NumPy:
    /// <c>array_str</c>.
    /// </summary>
    /// <param name="a">The array.</param>
    /// <param name="maxLineWidth">Characters a line; null for <see cref="PrintOptions.LineWidth"/>.</param>
    /// <param name="precision">Digits after the point; null for <see cref="PrintOptions.Precision"/>.</param>
    /// <param name="suppressSmall">Whether small elements print without exponent; null for
    /// <see cref="PrintOptions.Suppress"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [1.0 / 3, 1e-9];
    /// Console.WriteLine(np.ArrayStr(a, precision: 4, suppressSmall: true));
    /// // [0.3333 0.    ]
    /// </code></example>
    public static string ArrayStr(
        NdArray a, int? maxLineWidth = null, int? precision = null, bool? suppressSmall = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        return ArrayText.Str(a, PrintOptionsWith(maxLineWidth, precision, suppressSmall));
    }

    /// <summary>
    /// The text of <paramref name="arr"/> as <see cref="Repr"/> gives it, under other options. NumPy:
    /// <c>array_repr</c>.
    /// </summary>
    /// <param name="arr">The array.</param>
    /// <param name="maxLineWidth">Characters a line; null for <see cref="PrintOptions.LineWidth"/>.</param>
    /// <param name="precision">Digits after the point; null for <see cref="PrintOptions.Precision"/>.</param>
    /// <param name="suppressSmall">Whether small elements print without exponent; null for
    /// <see cref="PrintOptions.Suppress"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="arr"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [1.0 / 3, 2.0 / 3];
    /// Console.WriteLine(np.ArrayRepr(a, precision: 2));
    /// // array([0.33, 0.67])
    /// </code></example>
    public static string ArrayRepr(
        NdArray arr, int? maxLineWidth = null, int? precision = null, bool? suppressSmall = null)
    {
        ArgumentNullException.ThrowIfNull(arr);
        return ArrayText.Repr(arr, PrintOptionsWith(maxLineWidth, precision, suppressSmall));
    }

    /// <summary>The elements in nested brackets, with all there is to choose. NumPy: <c>array2string</c>.</summary>
    /// <param name="a">The array, of any rank; rank 0 prints its element as others print theirs, not in full as
    /// <see cref="ToString"/>.</param>
    /// <param name="maxLineWidth">Characters a line; null for <see cref="PrintOptions.LineWidth"/>.</param>
    /// <param name="precision">Digits after the point; null for <see cref="PrintOptions.Precision"/>.</param>
    /// <param name="suppressSmall">Whether small elements print without exponent; null for
    /// <see cref="PrintOptions.Suppress"/>.</param>
    /// <param name="separator">What stands between elements.</param>
    /// <param name="prefix">A text that will precede the first line: its length indents the others. It is not
    /// written.</param>
    /// <param name="formatter">Functions that write elements; null for <see cref="PrintOptions.Formatter"/>.</param>
    /// <param name="threshold">Elements above which the array is summarised; null for
    /// <see cref="PrintOptions.Threshold"/>.</param>
    /// <param name="edgeItems">Items at the edges of a summarised axis; null for
    /// <see cref="PrintOptions.EdgeItems"/>.</param>
    /// <param name="sign">What precedes numbers that are not negative; null for
    /// <see cref="PrintOptions.Sign"/>.</param>
    /// <param name="floatMode">How many digits numbers get; null for <see cref="PrintOptions.FloatMode"/>.</param>
    /// <param name="suffix">A text that will follow: every line leaves room for its length. It is not written.</param>
    /// <returns>The text; <c>[]</c> if the array is empty, whatever its shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="a"/>, <paramref name="separator"/>,
    /// <paramref name="prefix"/> or
    /// <paramref name="suffix"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or an enumeration's value not one of its
    /// own.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    /// <example><code>
    /// NdArray&lt;double&gt; a = [[1.5, -2], [0, 1e3]];
    /// Console.WriteLine("a = " + np.Array2String(a, separator: ", ", prefix: "a = ", sign: PrintSign.Plus));
    /// // a = [[   +1.5,    -2. ],
    /// //      [   +0. , +1000. ]]
    /// </code></example>
    public static string Array2String(
        NdArray a,
        int? maxLineWidth = null,
        int? precision = null,
        bool? suppressSmall = null,
        string separator = " ",
        string prefix = "",
        PrintFormatter? formatter = null,
        nint? threshold = null,
        int? edgeItems = null,
        PrintSign? sign = null,
        FloatMode? floatMode = null,
        string suffix = "")
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(separator);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(suffix);
        PrintOptions options = PrintOptionsWith(maxLineWidth, precision, suppressSmall);
        options = options with
        {
            Formatter = formatter ?? options.Formatter,
            Threshold = threshold ?? options.Threshold,
            EdgeItems = edgeItems ?? options.EdgeItems,
            Sign = sign ?? options.Sign,
            FloatMode = floatMode ?? options.FloatMode,
        };
        return ArrayText.Brackets(a, options, separator, TextWidth.Of(prefix), TextWidth.Of(suffix));
    }

    private static PrintOptions PrintOptionsWith(int? lineWidth, int? precision, bool? suppress)
    {
        PrintOptions options = PrintState.Current;
        return options with
        {
            LineWidth = lineWidth ?? options.LineWidth,
            Precision = precision ?? options.Precision,
            Suppress = suppress ?? options.Suppress,
        };
    }
}
