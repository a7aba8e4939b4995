using NdArrays.Joining;

namespace NdArrays;

/// <summary>What the library has done since the program started: numbers that only grow, for tests and tools to compare.</summary>
/// <example><code>
/// NdArray&lt;int&gt; a = np.Zeros&lt;int&gt;([2, 3]);
/// long before = NdArrayCounters.BytesJoinedOnCurrentThread;
/// np.Concatenate([a, a]);
/// Console.WriteLine(NdArrayCounters.BytesJoinedOnCurrentThread - before);
/// // 48
/// </code></example>
public static class NdArrayCounters
{
    /// <summary>
    /// The bytes that joining has written: every result of <c>Concatenate</c> and its like, what a
    /// <see cref="ConcatBuffer{T}"/> appends and what it moves when it grows, what a <see cref="ConcatView{T}"/> copies when
    /// asked to, and the copies of inputs that overlap a result.
    /// </summary>
    /// <remarks>
    /// The sum over all threads, those too that have ended; what happens on others meanwhile may be in it or not. Each copy
    /// counts when it is complete.
    /// </remarks>
    public static long BytesJoined => JoinTally.OfAllThreads;

    /// <summary>
    /// Of <see cref="BytesJoined"/>, what routines called on the current thread have written, also where other threads helped
    /// them: an exact measure of a piece of code, whatever else runs.
    /// </summary>
    public static long BytesJoinedOnCurrentThread => JoinTally.OfCurrentThread;
}
