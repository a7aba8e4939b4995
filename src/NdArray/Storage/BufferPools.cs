namespace NdArrays.Storage;

/// <summary>What the pools of all element types have in common: limits, the account of bytes, and when to give back.</summary>
internal static class BufferPools
{
    /// <summary>Buffers of fewer bytes are not worth a pool: they are cheap to allocate and to collect.</summary>
    public const int SmallestBuffer = 64 * 1024;

    /// <summary>Bytes handed out after which an empty-handed pool asks the garbage collector for dead buffers.</summary>
    private const long FirstAllowance = 16L * 1024 * 1024;

    private static readonly Lock Gate = new();
    private static readonly List<Action<bool>> Trimmers = [];
    private static long s_retained;
    private static long s_handedOut;
    private static long s_allowance = FirstAllowance;

    /// <summary>Whether large buffers are reused at all.</summary>
    public static bool Enabled { get; set; } = true;

    /// <summary>The most bytes that may wait in the pools.</summary>
    public static long MaxRetainedBytes { get; set; } =
        Math.Min(1L << 30, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4);

    /// <summary>The bytes that wait in the pools.</summary>
    public static long RetainedBytes => Interlocked.Read(ref s_retained);

    /// <summary>Claims room for a buffer to wait; false if there is none.</summary>
    public static bool TryRetain(long bytes)
    {
        if (Interlocked.Add(ref s_retained, bytes) <= MaxRetainedBytes && Enabled)
        {
            return true;
        }

        Forget(bytes);
        return false;
    }

    /// <summary>Notes that a buffer does not wait any more.</summary>
    public static void Forget(long bytes) => Interlocked.Add(ref s_retained, -bytes);

    /// <summary>Registers a pool, which gives its buffers to the collector when called: all of them, or the old ones.</summary>
    public static void Register(Action<bool> trim)
    {
        lock (Gate)
        {
            if (Trimmers.Count == 0)
            {
                CollectionWatcher.Start();
            }

            Trimmers.Add(trim);
        }
    }

    /// <summary>Gives waiting buffers to the garbage collector.</summary>
    /// <param name="everything">All of them, or only those that have waited long.</param>
    public static void Trim(bool everything)
    {
        Action<bool>[] trimmers;
        lock (Gate)
        {
            trimmers = [.. Trimmers];
        }

        foreach (Action<bool> trim in trimmers)
        {
            trim(everything);
        }
    }

    /// <summary>
    /// Before a new buffer is allocated: perhaps makes the garbage collector find buffers whose arrays died without having
    /// been disposed of. True if it did, and they may come back any moment.
    /// </summary>
    /// <remarks>
    /// Arrays are small objects that die young, so the cheapest collection finds them, and their storages' finalizers
    /// give the buffers back; without it they would wait for a collection of the oldest generation. It is made only after
    /// so many bytes have been handed out since the last one that its cost does not show.
    /// </remarks>
    public static bool TryCollect()
    {
        if (Interlocked.Read(ref s_handedOut) < Interlocked.Read(ref s_allowance))
        {
            return false;
        }

        Interlocked.Exchange(ref s_handedOut, 0);
        GC.Collect(0, GCCollectionMode.Forced, blocking: true, compacting: false);
        return true;
    }

    /// <summary>Notes that a buffer is handed out.</summary>
    public static void HandOut(long bytes) => Interlocked.Add(ref s_handedOut, bytes);

    /// <summary>
    /// Notes whether a collection brought a buffer. If not, because the arrays are really in use, the next one waits for
    /// twice as many bytes.
    /// </summary>
    public static void Learn(bool collectionPaid, long bytes) => Interlocked.Exchange(
        ref s_allowance,
        collectionPaid ? Math.Max(FirstAllowance, 4 * bytes) : Math.Min(2 * Interlocked.Read(ref s_allowance), 1L << 40));

    /// <summary>An object that dies with every collection and is born again, of the oldest generation once it is there.</summary>
    private sealed class CollectionWatcher
    {
        private int _seen = GC.CollectionCount(2);

        private CollectionWatcher()
        {
        }

        ~CollectionWatcher()
        {
            if (Environment.HasShutdownStarted)
            {
                return;
            }

            int collections = GC.CollectionCount(2);
            if (collections != _seen)
            {
                _seen = collections;
                GCMemoryInfo memory = GC.GetGCMemoryInfo();
                Trim(everything: memory.MemoryLoadBytes >= memory.HighMemoryLoadThresholdBytes);
            }

            GC.ReRegisterForFinalize(this);
        }

        public static void Start() => _ = new CollectionWatcher();
    }
}
