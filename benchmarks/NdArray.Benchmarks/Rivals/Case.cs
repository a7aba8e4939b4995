namespace NdArrays.Benchmarks.Rivals;

/// <summary>Where the results of a case go.</summary>
internal enum ResultKind
{
    /// <summary>Into an array that is there already.</summary>
    Into,

    /// <summary>Into a new array, which is given back at once by those rivals that can.</summary>
    Disposed,

    /// <summary>Into a new array, which is left to the garbage collector where there is one.</summary>
    Kept,

    /// <summary>The first two inputs joined, then the first three, and so on to all; every result is given back.</summary>
    Growing,
}

/// <summary>One thing to measure.</summary>
internal abstract class Case(string name, Operand[] inputs, ResultKind kind)
{
    public string Name => name;

    public Operand[] Inputs => inputs;

    public ResultKind Kind => kind;

    /// <summary>Where the result goes; null for a new array.</summary>
    public Operand? Out { get; protected init; }

    public Aim Aim { get; protected init; } = Aim.BestRival(1);

    /// <summary>The bytes of each result.</summary>
    public abstract long[] ResultBytes { get; }

    /// <summary>Whether one thread must be as fast as a plain copy of the same bytes.</summary>
    public virtual bool MustMatchCopy => false;
}
