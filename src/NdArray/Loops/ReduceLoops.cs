using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>
/// The loops of a reduction: those over the elements that are kept, outermost; those over what is combined, the steps; and the
/// innermost loop, which is either, a run that becomes one element or a row that stays one.
/// </summary>
/// <remarks>Its numbers are on the stack of the operation, so that any thread can read them.</remarks>
internal unsafe struct ReduceLoops
{
    private const int Result = 1;
    private const int Operands = 3;

    /// <summary>Inner runs shorter than this are rather steps, if there is a row to be the inner loop.</summary>
    private const nint ShortRun = 16;

    /// <summary>Rows shorter than this are rather several rows side by side.</summary>
    private const nint ShortRow = 64;

    /// <summary>The elements of several rows side by side.</summary>
    private const nint WideRow = 512;

    /// <summary>The bytes of a row of parts that are done at a time.</summary>
    private const nint RowBytes = 8192;

    private nint* _lengths;
    private nint* _strides;
    private int _rank;
    private int _kept;

    /// <summary>How many tiles there are: each makes one element, or a part of a row.</summary>
    public nint Tiles;

    /// <summary>How many runs or rows are combined.</summary>
    public nint Steps;

    /// <summary>The length of the innermost loop.</summary>
    public nint Inner;

    /// <summary>The source's stride in the innermost loop.</summary>
    public nint SourceStride;

    /// <summary>The result's stride in the innermost loop; 0 if that is a run.</summary>
    public nint ResultStride;

    /// <summary>The second operand's stride in the innermost loop.</summary>
    public nint SecondStride;

    /// <summary>Whether the innermost loop is a row.</summary>
    public bool IsRow;

    /// <summary>How many rows lie side by side as one: a power of 2.</summary>
    public nint Fold;

    /// <summary>How many rows are left over when all others lie side by side.</summary>
    public nint Rest;

    /// <summary>After how many steps such rows are left over.</summary>
    public nint FoldedSteps;

    /// <summary>How much of a row is done at a time.</summary>
    public nint Width;

    /// <summary>The parts of a row.</summary>
    public nint Chunks;

    /// <summary>The numbers that are needed for the loops of a plan.</summary>
    public static int Space(int rank) => rank * (Operands + 1);

    /// <summary>Sorts the loops of a simplified plan of the source, the result and the second operand.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="space">Room for as many numbers as it takes.</param>
    /// <param name="partBytes">The bytes of what is made of elements.</param>
    public static ReduceLoops Of(scoped in LoopPlan plan, nint* space, int partBytes)
    {
        ReduceLoops loops = new() { _lengths = space, _strides = space + plan.Rank, Inner = 1, Fold = 1 };
        int inner = InnerLoop(plan);
        if (inner >= 0)
        {
            loops.Inner = plan.Lengths[inner];
            loops.SourceStride = plan.Strides(0)[inner];
            loops.ResultStride = plan.Strides(Result)[inner];
            loops.SecondStride = plan.Strides(2)[inner];
            loops.IsRow = loops.ResultStride != 0;
        }

        int folded = loops.IsRow ? loops.FoldedLoop(plan, inner) : -1;
        loops.Steps = 1;
        loops.Tiles = 1;
        for (int turn = 0; turn < 2; turn++)
        {
            bool keeps = turn == 0;
            for (int axis = 0; axis < plan.Rank; axis++)
            {
                if (axis != inner && (plan.Strides(Result)[axis] != 0) == keeps)
                {
                    loops.Add(plan, axis, axis == folded ? loops.Fold : 1);
                    if (keeps)
                    {
                        loops.Tiles *= plan.Lengths[axis];
                        loops._kept++;
                    }
                    else
                    {
                        loops.Steps *= plan.Lengths[axis] / (axis == folded ? loops.Fold : 1);
                    }
                }
            }
        }

        loops.Inner *= loops.Fold;
        loops.SetWidth(nint.Max(1, RowBytes / partBytes));
        return loops;
    }

    /// <summary>Makes the parts of a row narrower, so that there are about so many tiles.</summary>
    public void Narrow(nint tiles, nint line)
    {
        if (IsRow && Fold == 1 && Tiles < tiles)
        {
            nint rows = Tiles / Chunks;
            nint width = (Inner * rows / tiles / line + 1) * line;
            SetWidth(nint.Min(width, Width));
        }
    }

    /// <summary>Where the first elements of a tile are.</summary>
    public readonly void Place(nint tile, out nint source, out nint result, out nint second)
    {
        nint chunk = (tile % Chunks) * Width;
        source = chunk * SourceStride;
        result = chunk * ResultStride;
        second = chunk * SecondStride;
        nint index = tile / Chunks;
        for (int loop = _kept - 1; loop >= 0; loop--)
        {
            nint at = loop == 0 ? index : index % _lengths[loop];
            index = loop == 0 ? 0 : index / _lengths[loop];
            source += at * _strides[loop * Operands];
            result += at * _strides[loop * Operands + 1];
            second += at * _strides[loop * Operands + 2];
        }
    }

    /// <summary>The length of the innermost loop in a tile.</summary>
    public readonly nint WidthOf(nint tile) => IsRow ? nint.Min(Width, Inner - (tile % Chunks) * Width) : Inner;

    /// <summary>How far a step is from the first.</summary>
    public readonly void Step(nint step, out nint source, out nint second)
    {
        source = 0;
        second = 0;
        for (int loop = _rank - 1; loop >= _kept; loop--)
        {
            nint at = loop == _kept ? step : step % _lengths[loop];
            step = loop == _kept ? 0 : step / _lengths[loop];
            source += at * _strides[loop * Operands];
            second += at * _strides[loop * Operands + 2];
        }
    }

    private static int InnerLoop(scoped in LoopPlan plan)
    {
        int inner = plan.Rank - 1;
        if (inner > 0 && plan.Lengths[inner] < ShortRun)
        {
            bool isRun = plan.Strides(Result)[inner] == 0;
            bool canWiden = !isRun && CanFold(plan, inner);
            int best = inner;
            for (int axis = inner - 1; axis >= 0 && !canWiden; axis--)
            {
                // A longer loop of either sort, whose elements are not side by side, costs less than a call for each few.
                if (plan.Lengths[axis] >= ShortRun && plan.Lengths[axis] > plan.Lengths[best])
                {
                    best = axis;
                    break;
                }
            }

            return best;
        }

        return inner;
    }

    /// <summary>Whether rows of the innermost loop follow each other without a gap.</summary>
    private static bool CanFold(scoped in LoopPlan plan, int inner) =>
        inner > 0
        && plan.Strides(Result)[inner - 1] == 0
        && plan.Strides(0)[inner] == 1
        && plan.Strides(0)[inner - 1] == plan.Lengths[inner]
        && plan.Strides(2)[inner - 1] == plan.Strides(2)[inner] * plan.Lengths[inner]
        && plan.Lengths[inner - 1] >= 2;

    private int FoldedLoop(scoped in LoopPlan plan, int inner)
    {
        if (Inner >= ShortRow || inner != plan.Rank - 1 || !CanFold(plan, inner))
        {
            return -1;
        }

        while (Fold * 2 * Inner <= WideRow && Fold * 2 <= plan.Lengths[inner - 1])
        {
            Fold *= 2;
        }

        (FoldedSteps, Rest) = nint.DivRem(plan.Lengths[inner - 1], Fold);
        return inner - 1;
    }

    private void Add(scoped in LoopPlan plan, int axis, nint fold)
    {
        _lengths[_rank] = plan.Lengths[axis] / fold;
        for (int operand = 0; operand < Operands; operand++)
        {
            _strides[_rank * Operands + operand] = plan.Strides(operand)[axis] * fold;
        }

        _rank++;
    }

    private void SetWidth(nint width)
    {
        nint rows = Chunks == 0 ? Tiles : Tiles / Chunks;
        Width = !IsRow || Fold > 1 ? Inner : nint.Min(Inner, width);
        Chunks = IsRow ? (Inner + Width - 1) / Width : 1;
        Tiles = rows * Chunks;
    }
}
