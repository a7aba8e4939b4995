namespace NdArrays.Formatting;

/// <summary>Which items of one axis are printed: all of them, or some at both edges with the rest elided.</summary>
internal readonly record struct ShownAxis(nint Length, int Leading, int Trailing)
{
    internal bool IsElided => Leading + Trailing < Length;

    internal int Count => Leading + Trailing;

    /// <summary>The index in the array of the printed item numbered <paramref name="item"/>.</summary>
    internal nint IndexOf(int item) => item < Leading ? item : Length - Count + item;

    /// <summary>The printed items of every axis of <paramref name="shape"/>, which must not be empty.</summary>
    internal static ShownAxis[] Of(ReadOnlySpan<nint> shape, nint size, PrintOptions options)
    {
        var axes = new ShownAxis[shape.Length];
        bool summarise = size > options.Threshold;
        for (int axis = 0; axis < axes.Length; axis++)
        {
            nint length = shape[axis];

            // With no edge items NumPy still prints the last.
            axes[axis] = summarise && length > 2 * (nint)options.EdgeItems
                ? new(length, options.EdgeItems, Math.Max(options.EdgeItems, 1))
                : new(length, 0, checked((int)length));
        }

        return axes;
    }
}
