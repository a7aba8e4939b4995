namespace NdArrays.Loops;

/// <summary>How the loops of a plan are cut into parts for several threads: along one axis, into equal lengths.</summary>
internal readonly struct ParallelSplit
{
    /// <summary>Fewer bytes are done by one thread sooner than a second one comes to help.</summary>
    public const nint SmallestWork = 512 << 10;

    /// <summary>Parts are no smaller, so that drawing one costs nothing beside doing it.</summary>
    private const nint SmallestPart = 128 << 10;

    /// <summary>Parts for each thread, so that one that is held up leaves little for the others to wait for.</summary>
    private const int PartsPerThread = 4;

    /// <summary>Elements of the innermost axis are not torn from their lines: parts hold so many bytes or multiples.</summary>
    private const nint Line = 64;

    private ParallelSplit(int axis, nint step, nint parts)
    {
        Axis = axis;
        Step = step;
        Parts = parts;
    }

    /// <summary>The axis that is cut.</summary>
    public int Axis { get; }

    /// <summary>The number of parts.</summary>
    public nint Parts { get; }

    /// <summary>The length of each part but the last.</summary>
    private nint Step { get; }

    /// <summary>A way to cut the loops of a simplified plan, if threads pay.</summary>
    public static bool TryFind(scoped in LoopPlan plan, nint bytes, nint elementBytes, out ParallelSplit split)
    {
        split = default;
        if (bytes < SmallestWork || Crew.MaxThreads <= 1 || plan.Rank == 0)
        {
            return false;
        }

        nint wanted = WantedParts(bytes);
        int axis = BestAxis(plan, wanted, Line / elementBytes);
        nint length = plan.Lengths[axis];
        nint step = (length + wanted - 1) / wanted;
        if (axis == plan.Rank - 1)
        {
            nint multiple = nint.Max(1, Line / elementBytes);
            step = (step + multiple - 1) / multiple * multiple;
        }

        split = new ParallelSplit(axis, step, (length + step - 1) / step);
        return split.Parts > 1;
    }

    /// <summary>The cut of one axis of rows, into a single part if threads do not pay.</summary>
    public static ParallelSplit OfLine(nint rows, nint bytes)
    {
        if (bytes < SmallestWork || Crew.MaxThreads <= 1)
        {
            return new ParallelSplit(0, rows, 1);
        }

        nint wanted = WantedParts(bytes);
        nint step = (rows + wanted - 1) / wanted;
        return new ParallelSplit(0, step, (rows + step - 1) / step);
    }

    /// <summary>Where a part starts along the axis.</summary>
    public nint Start(nint part) => part * Step;

    /// <summary>How long a part of an axis of some length is.</summary>
    public nint Length(nint part, nint whole) => nint.Min(Step, whole - Start(part));

    private static nint WantedParts(nint bytes) =>
        nint.Min(bytes / SmallestPart, (nint)Crew.MaxThreads * PartsPerThread);

    /// <summary>
    /// The outermost axis that is long enough, or else the longest. Of one along which an operand is consecutive, a part has
    /// lines of memory: else all parts would read all of them.
    /// </summary>
    private static int BestAxis(scoped in LoopPlan plan, nint wanted, nint line)
    {
        int best = 0;
        nint most = 0;
        for (int axis = 0; axis < plan.Rank; axis++)
        {
            nint pieces = plan.Lengths[axis];
            if (IsConsecutive(plan, axis))
            {
                pieces /= nint.Max(1, line);
            }

            if (pieces >= wanted)
            {
                return axis;
            }

            (best, most) = pieces > most ? (axis, pieces) : (best, most);
        }

        return best;
    }

    private static bool IsConsecutive(scoped in LoopPlan plan, int axis)
    {
        for (int operand = 0; operand < plan.Operands; operand++)
        {
            if (plan.Strides(operand)[axis] is 1 or -1)
            {
                return true;
            }
        }

        return false;
    }
}
