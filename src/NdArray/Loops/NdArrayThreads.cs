using NdArrays.Loops;

namespace NdArrays;

/// <summary>The threads that large operations are spread over.</summary>
/// <example><code>
/// int before = NdArrayThreads.Max;
/// NdArrayThreads.Max = 1;
/// Console.WriteLine(NdArrayThreads.Max);
/// // 1
/// NdArrayThreads.Max = before;
/// </code></example>
public static class NdArrayThreads
{
    /// <summary>
    /// The most threads that work on one operation, the caller's among them; at first the number of processors. 1 means
    /// never another thread. Results are the same whatever it is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public static int Max
    {
        get => Crew.MaxThreads;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            Crew.MaxThreads = value;
        }
    }
}
