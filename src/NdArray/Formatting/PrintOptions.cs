using NdArrays.Errors;

namespace NdArrays;

/// <summary>
/// How arrays print: NumPy's <c>set_printoptions</c>, with its names and defaults. Immutable; change one with
/// <c>with</c>.
/// </summary>
/// <example><code>
/// NdArray&lt;double&gt; a = [1.0 / 3, 2.0 / 3];
/// using (np.WithPrintOptions(o =&gt; o with { Precision = 3 }))
/// {
///     Console.WriteLine(a);
///     // [0.333 0.667]
/// }
/// Console.WriteLine(a);
/// // [0.33333333 0.66666667]
/// </code></example>
public sealed record PrintOptions
{
    /// <summary>
    /// Digits after the point of floating-point elements, in the sense <see cref="FloatMode"/> gives them; 8 at first.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Precision { get; init => field = Throw.IfNegative(value, nameof(Precision)); } = 8;

    /// <summary>Arrays with more elements than this print their edges only; 1000 at first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public nint Threshold { get; init => field = Throw.IfNegative(value, nameof(Threshold)); } = 1000;

    /// <summary>How many elements print at both edges of each axis of a summarised array; 3 at first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int EdgeItems { get; init => field = Throw.IfNegative(value, nameof(EdgeItems)); } = 3;

    /// <summary>Characters a line, where rows wrap; 75 at first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int LineWidth { get; init => field = Throw.IfNegative(value, nameof(LineWidth)); } = 75;

    /// <summary>
    /// Whether small elements, and arrays with elements of very different sizes, stay out of scientific notation.
    /// </summary>
    public bool Suppress { get; init; }

    /// <summary>What stands for not-a-number; <c>nan</c> at first.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string NanStr { get; init => field = Throw.IfNull(value, nameof(NanStr)); } = "nan";

    /// <summary>What stands for infinity; <c>inf</c> at first.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string InfStr { get; init => field = Throw.IfNull(value, nameof(InfStr)); } = "inf";

    /// <summary>What stands before numbers that are not negative; nothing at first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
    public PrintSign Sign { get; init => field = Throw.IfUndefined(value, nameof(Sign)); } = PrintSign.Minus;

    /// <summary>How many digits floating-point elements get; <see cref="FloatMode.MaxPrec"/> at first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
    public FloatMode FloatMode { get; init => field = Throw.IfUndefined(value, nameof(FloatMode)); } =
        FloatMode.MaxPrec;

    /// <summary>Functions that write the elements, by kind; null (as at first) for the built-in formats.</summary>
    public PrintFormatter? Formatter { get; init; }
}
