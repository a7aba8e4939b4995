namespace NdArrays.Loops;

/// <summary>What is done at each step of the outer loops.</summary>
internal interface ILoopBody
{
    /// <summary>Handles the inner loops.</summary>
    /// <param name="offsets">For each operand, how far its element is from the operand's first.</param>
    void Invoke(scoped ReadOnlySpan<nint> offsets);
}

/// <summary>The library's one walk over many axes.</summary>
internal static class StridedLoop
{
    /// <summary>Runs the outermost loops of a plan; the body handles the others.</summary>
    /// <param name="plan">The loops.</param>
    /// <param name="outer">How many of them are walked here.</param>
    /// <param name="body">What is called for each step of these, never for each element.</param>
    public static void Run<TBody>(scoped in LoopPlan plan, int outer, scoped ref TBody body)
        where TBody : struct, ILoopBody, allows ref struct
    {
        ReadOnlySpan<nint> lengths = plan.Lengths;
        if (lengths.Contains(0))
        {
            return;
        }

        Span<nint> offsets = stackalloc nint[plan.Operands];
        plan.Starts.CopyTo(offsets);
        Span<nint> counters = stackalloc nint[outer];
        counters.Clear();
        while (true)
        {
            body.Invoke(offsets);

            // The odometer: the innermost counter that is not at its end moves on, those inside it start anew.
            int axis = outer - 1;
            for (; axis >= 0; axis--)
            {
                if (++counters[axis] < lengths[axis])
                {
                    Shift(plan, axis, 1, offsets);
                    break;
                }

                counters[axis] = 0;
                Shift(plan, axis, 1 - lengths[axis], offsets);
            }

            if (axis < 0)
            {
                return;
            }
        }
    }

    private static void Shift(scoped in LoopPlan plan, int axis, nint steps, scoped Span<nint> offsets)
    {
        for (int operand = 0; operand < offsets.Length; operand++)
        {
            offsets[operand] += steps * plan.Strides(operand)[axis];
        }
    }
}
