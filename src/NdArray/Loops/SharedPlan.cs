namespace NdArrays.Loops;

/// <summary>The loops of a plan where every thread sees them, cut into parts.</summary>
internal readonly unsafe struct SharedPlan
{
    private readonly nint* _lengths;
    private readonly nint* _starts;
    private readonly nint* _strides;
    private readonly int _rank;
    private readonly ParallelSplit _split;

    /// <summary>Takes down a plan that stays as it is.</summary>
    /// <param name="room">Memory for <see cref="LoopPlan.Space"/> numbers, which outlives all parts.</param>
    /// <param name="plan">The loops.</param>
    /// <param name="split">How they are cut.</param>
    public SharedPlan(nint* room, scoped in LoopPlan plan, ParallelSplit split)
    {
        _rank = plan.Rank;
        Operands = plan.Operands;
        _split = split;
        _lengths = room;
        _starts = room + _rank;
        _strides = _starts + Operands;
        plan.Lengths.CopyTo(new Span<nint>(_lengths, _rank));
        plan.Starts.CopyTo(new Span<nint>(_starts, Operands));
        for (int operand = 0; operand < Operands; operand++)
        {
            plan.Strides(operand).CopyTo(new Span<nint>(_strides + (operand * _rank), _rank));
        }
    }

    /// <summary>The number of operands.</summary>
    public int Operands { get; }

    /// <summary>The number of parts.</summary>
    public nint Parts => _split.Parts;

    /// <summary>The numbers that the plan of a part needs.</summary>
    public int Space => LoopPlan.Space(_rank, Operands);

    /// <summary>The plan of a part.</summary>
    public LoopPlan Part(nint part, Span<nint> space)
    {
        LoopPlan plan = new(space, new ReadOnlySpan<nint>(_lengths, _rank), Operands);
        for (int operand = 0; operand < Operands; operand++)
        {
            plan.SetStrides(operand, new ReadOnlySpan<nint>(_strides + (operand * _rank), _rank));
            plan.SetStart(operand, _starts[operand]);
        }

        plan.Cut(_split.Axis, _split.Start(part), _split.Length(part, _lengths[_split.Axis]));
        return plan;
    }
}
