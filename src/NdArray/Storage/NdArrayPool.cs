using NdArrays.Storage;

namespace NdArrays;

/// <summary>
/// The memory that large arrays leave behind for others: buffers of <c>64 KiB</c> and more are used again when their
/// arrays are disposed of or collected, which saves the system fresh pages and the collector its rarest work.
/// </summary>
/// <example><code>
/// NdArrayPool.MaxRetainedBytes = 256 &lt;&lt; 20;
/// NdArrayPool.Trim();
/// Console.WriteLine(NdArrayPool.RetainedBytes);
/// // 0
/// </code></example>
public static class NdArrayPool
{
    /// <summary>Whether buffers are used again; off, every array's memory is left to the garbage collector alone.</summary>
    public static bool Enabled
    {
        get => BufferPools.Enabled;
        set
        {
            BufferPools.Enabled = value;
            if (!value)
            {
                Trim();
            }
        }
    }

    /// <summary>The most bytes that wait to be used again; at first a quarter of the memory there is, at most 1 GiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static long MaxRetainedBytes
    {
        get => BufferPools.MaxRetainedBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            BufferPools.MaxRetainedBytes = value;
            if (BufferPools.RetainedBytes > value)
            {
                Trim();
            }
        }
    }

    /// <summary>The bytes that wait to be used again.</summary>
    public static long RetainedBytes => BufferPools.RetainedBytes;

    /// <summary>
    /// Leaves all waiting buffers to the garbage collector. Under memory pressure that happens by itself, and to buffers
    /// that have waited through several full collections too.
    /// </summary>
    public static void Trim() => BufferPools.Trim(everything: true);
}
