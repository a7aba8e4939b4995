namespace NdArrays.Loops;

/// <summary>Where elements and their result are, counted from the first of each.</summary>
internal record struct ReducePlace(nint Source, nint Result, nint Second);

/// <summary>The places of results, and of the elements that each is made of, in the order in which they lie.</summary>
internal readonly ref struct ReducePlaces
{
    /// <summary>The operand that is reduced.</summary>
    public const int Source = 0;

    /// <summary>The results, with strides of 0 along the axes that are reduced.</summary>
    public const int Result = 1;

    /// <summary>The operand beside the first.</summary>
    public const int Second = 2;

    private readonly LoopPlan _plan;

    /// <summary>The places of a simplified plan of these three operands.</summary>
    public ReducePlaces(LoopPlan plan)
    {
        _plan = plan;
        Row = plan.Strides(Result).LastIndexOfAnyExcept(0);
        Run = plan.Strides(Result).LastIndexOf(0);
    }

    /// <summary>The innermost axis of results; -1 if there is none.</summary>
    public int Row { get; }

    /// <summary>The innermost axis of elements that become one; -1 if there is none.</summary>
    public int Run { get; }

    /// <summary>The length of an axis; 1 if there is none.</summary>
    public nint LengthOf(int axis) => axis < 0 ? 1 : _plan.Lengths[axis];

    /// <summary>An operand's stride along an axis; 0 if there is none.</summary>
    public nint StrideOf(int operand, int axis) => axis < 0 ? 0 : _plan.Strides(operand)[axis];

    /// <summary>Some steps along an axis from a place.</summary>
    public ReducePlace Along(ReducePlace place, int axis, nint steps) => new(
        place.Source + (steps * StrideOf(Source, axis)),
        place.Result + (steps * StrideOf(Result, axis)),
        place.Second + (steps * StrideOf(Second, axis)));

    /// <summary>How many there are along the axes of results, or those of elements that become one, but for one axis.</summary>
    public nint Count(bool areResults, int but)
    {
        nint count = 1;
        for (int axis = 0; axis < _plan.Rank; axis++)
        {
            count *= IsAmong(axis, areResults, but) ? LengthOf(axis) : 1;
        }

        return count;
    }

    /// <summary>Where one of these is.</summary>
    public ReducePlace At(nint index, bool areResults, int but)
    {
        ReducePlace place = default;
        for (int axis = _plan.Rank - 1; axis >= 0 && index > 0; axis--)
        {
            if (IsAmong(axis, areResults, but))
            {
                // Along the outermost axis no division is needed.
                nint length = LengthOf(axis), steps = index;
                (index, steps) = index < length ? (0, steps) : nint.DivRem(index, length);
                place = Along(place, axis, steps);
            }
        }

        return place;
    }

    private bool IsAmong(int axis, bool areResults, int but) => axis != but && (StrideOf(Result, axis) != 0) == areResults;
}
