namespace NdArrays.Benchmarks.Rivals;

/// <summary>How long measuring may take.</summary>
/// <param name="Rounds">The turns of each rival.</param>
/// <param name="WarmUp">The least time for which a rival runs before its first turn.</param>
/// <param name="Budget">The time after which a slow rival's turns end, but not before the third.</param>
internal sealed record Effort(int Rounds, TimeSpan WarmUp, TimeSpan Budget)
{
    /// <summary>The calls before the first turn: the compiler counts calls, watches some, and only then does its best.</summary>
    public const long WarmUpCalls = 200;

    /// <summary>The turns that even the slowest rival takes.</summary>
    public const int LeastRounds = 3;

    /// <summary>
    /// The pause after a turn: threads that wait for more work by spinning, as those of PyTorch do, have gone to sleep
    /// before the next rival's turn.
    /// </summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromMilliseconds(8);

    /// <summary>
    /// The time at the beginning of a turn that is not counted: a thread that was asleep may need some milliseconds before it
    /// runs, on a virtual machine.
    /// </summary>
    public static TimeSpan TurnWarmUp { get; } = TimeSpan.FromMilliseconds(15);

    /// <summary>The time after which even a slow rival has run enough.</summary>
    public static TimeSpan LongestWarmUp { get; } = TimeSpan.FromSeconds(2);

    public static Effort Full { get; } = new(15, TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(3));

    public static Effort Quick { get; } = new(LeastRounds, TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(0.5));

    /// <summary>
    /// The least time of a turn: new arrays want one that is long enough to have its part of the collector's work.
    /// </summary>
    public static TimeSpan Turn(ResultKind kind) => TimeSpan.FromMilliseconds(kind == ResultKind.Into ? 3 : 20);
}
