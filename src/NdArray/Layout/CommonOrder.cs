namespace NdArrays.Layout;

/// <summary>The order of axes that the memory of one or several arrays suggests.</summary>
internal static class CommonOrder
{
    /// <summary>
    /// The axes, slowest first, in the order that the inputs' strides agree on; where they do not, or have nothing to
    /// say because sizes are 1, row-major order wins.
    /// </summary>
    public static ReadOnlySpan<int> SlowestFirst(ReadOnlySpan<ArrayLayout> inputs, Span<int> axes) =>
        SlowestFirst(inputs, axes, broadcastTells: true);

    /// <summary>
    /// The axes, slowest first, in the order that operands of a function agree on, which are broadcast to one another. A
    /// broadcast axis, along which memory does not step, has nothing to say.
    /// </summary>
    public static ReadOnlySpan<int> OfOperands(ReadOnlySpan<ArrayLayout> operands, Span<int> axes) =>
        SlowestFirst(operands, axes, broadcastTells: false);

    /// <summary>
    /// The axes, slowest first, in which <see cref="Order.K"/> reads the elements of an array. A broadcast axis, along which
    /// memory does not step, has nothing to say.
    /// </summary>
    public static ReadOnlySpan<int> Reading(in ArrayLayout layout, Span<int> axes) =>
        SlowestFirst(new ReadOnlySpan<ArrayLayout>(in layout), axes, broadcastTells: false);

    private static ReadOnlySpan<int> SlowestFirst(
        ReadOnlySpan<ArrayLayout> inputs, Span<int> axes, bool broadcastTells)
    {
        for (int axis = 0; axis < axes.Length; axis++)
        {
            int place = axis;
            for (int other = axis - 1; other >= 0; other--)
            {
                // An axis that no input can compare is passed over: there may be a slower one behind it.
                int verdict = Compare(inputs, axis, axes[other], broadcastTells);
                if (verdict < 0)
                {
                    break;
                }

                place = verdict > 0 ? other : place;
            }

            axes[place..axis].CopyTo(axes[(place + 1)..]);
            axes[place] = axis;
        }

        return axes;
    }

    /// <summary>Positive if all inputs that tell have <paramref name="axis"/> slower, 0 if none tells.</summary>
    private static int Compare(ReadOnlySpan<ArrayLayout> inputs, int axis, int other, bool broadcastTells)
    {
        int verdict = 0;
        foreach (ref readonly ArrayLayout input in inputs)
        {
            nint stride = nint.Abs(input.StrideSpan[axis]), otherStride = nint.Abs(input.StrideSpan[other]);
            if (input.Shape[axis] == 1 || input.Shape[other] == 1
                || (!broadcastTells && (stride == 0 || otherStride == 0)))
            {
                continue;
            }

            if (stride <= otherStride)
            {
                return -1;
            }

            verdict = 1;
        }

        return verdict;
    }
}
