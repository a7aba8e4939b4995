namespace NdArrays.Loops;

/// <summary>
/// The innermost loops over elements that lie together in the destination, as a table of where they are in the source.
/// </summary>
internal static unsafe class Places
{
    /// <summary>From this many bytes on, the elements of the innermost loop alone are enough.</summary>
    public const int LongRun = 64;

    /// <summary>The longest table: the lines that it names stay in the first-level cache from one row to the next.</summary>
    private const int MaxCount = 256;

    /// <summary>How many of the innermost loops make up the table.</summary>
    /// <param name="plan">The loops.</param>
    /// <param name="except">One that is not part of it; negative if there is none.</param>
    /// <param name="count">The elements of the table.</param>
    public static int Axes(scoped in LoopPlan plan, int except, out int count)
    {
        nint length = 1;
        int axes = 0;
        for (int axis = plan.Rank - 1; axis >= 0; axis--)
        {
            if (axis == except)
            {
                continue;
            }

            if (plan.Strides(Operands.DestinationPlace)[axis] != length || plan.Lengths[axis] * length > MaxCount)
            {
                break;
            }

            length *= plan.Lengths[axis];
            axes++;
        }

        count = (int)length;
        return axes;
    }

    /// <summary>Fills the table.</summary>
    /// <param name="plan">The loops.</param>
    /// <param name="axes">How many of the innermost make up the table.</param>
    /// <param name="elementSize">The bytes of an element.</param>
    /// <param name="source">Where the first element is.</param>
    /// <param name="places">Gets where all are.</param>
    public static void Fill(scoped in LoopPlan plan, int axes, int elementSize, byte* source, byte** places)
    {
        places[0] = source;
        nint count = 1;
        for (int axis = plan.Rank - 1; axis >= plan.Rank - axes; axis--)
        {
            nint stride = plan.Strides(Operands.SourcePlace)[axis] * elementSize;
            nint all = count * plan.Lengths[axis];
            for (nint i = count; i < all; i++)
            {
                places[i] = places[i - count] + stride;
            }

            count = all;
        }
    }
}
