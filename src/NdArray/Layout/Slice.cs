using NdArrays.Errors;

namespace NdArrays;

/// <summary>A part of an axis with a step: NumPy's <c>start:stop:step</c>, for indexing.</summary>
/// <remarks>
/// As in NumPy, and unlike a C# <see cref="Range"/>, bounds outside the axis are cut to it and negative ones count
/// from its end. A bound that is null is the axis's own end in the direction of the step.
/// </remarks>
/// <param name="Start">The first index, or null.</param>
/// <param name="Stop">The index before which to stop, or null.</param>
/// <param name="Step">The distance from one index to the next, not 0; null is 1.</param>
/// <example><code>
/// NdArray&lt;int&gt; a = np.Arange(6);
/// Console.WriteLine(a[new Slice(null, null, -2)]);
/// // [5 3 1]
/// Console.WriteLine(a[Slice.Every(3)]);
/// // [0 3]
/// </code></example>
public readonly record struct Slice(nint? Start = null, nint? Stop = null, nint? Step = null)
{
    /// <summary>The whole axis, <c>:</c>.</summary>
    public static Slice All => default;

    /// <summary>The whole axis backwards, <c>::-1</c>.</summary>
    public static Slice Reversed => new(null, null, -1);

    /// <summary>Every so manieth index from the first on, or from the last on if the step is negative, <c>::step</c>.</summary>
    /// <param name="step">The step, not 0.</param>
    /// <returns>The slice.</returns>
    public static Slice Every(nint step) => new(null, null, step);

    /// <summary>The slice as NumPy writes it.</summary>
    /// <returns>For instance <c>1:5:2</c>.</returns>
    public override string ToString() => Step is null ? $"{Start}:{Stop}" : $"{Start}:{Stop}:{Step}";

    /// <summary>The first index, the step and the number of indices on an axis of this length.</summary>
    internal (nint First, nint Step, nint Count) Resolve(nint length)
    {
        nint step = Step ?? 1;
        if (step == 0)
        {
            Throw.ZeroStep();
        }

        nint lowest = step > 0 ? 0 : -1;
        nint highest = step > 0 ? length : length - 1;
        nint first = Start is nint start ? Clip(start, length, lowest, highest) : step > 0 ? lowest : highest;
        nint stop = Stop is nint end ? Clip(end, length, lowest, highest) : step > 0 ? highest : lowest;
        nint distance = step > 0 ? stop - first : first - stop;
        if (distance <= 0)
        {
            return (first, step, 0);
        }

        // The step's size as an unsigned number: the most negative step has no positive counterpart.
        nuint stride = step > 0 ? (nuint)step : 0 - (nuint)step;
        return (first, step, (nint)(((nuint)distance - 1) / stride) + 1);
    }

    private static nint Clip(nint bound, nint length, nint lowest, nint highest) =>
        nint.Clamp(bound < 0 ? bound + length : bound, lowest, highest);
}
