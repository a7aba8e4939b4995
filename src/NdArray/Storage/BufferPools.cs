namespace NdArrays.Storage;

/// <summary>What the pools of all element types have in common: limits, the account of bytes, and when to give back.</summary>
internal static class BufferPools
{
    /// <summary>Buffers of fewer bytes are not worth a pool: they are cheap to allocate and to collect.</summary>
    public const int SmallestBuffer = 8 * 1024;

    /// <summary>Buffers of fewer bytes are not worth being watched if nobody disposes of them.</summary>
    public const int SmallestWatched = 64 * 1024;

    /// <summary>Bytes handed out after which the garbage collector is asked for dead buffers: what a cache may hold.</summary>
    private const long FirstAllowance = 16L * 1024 * 1024;

    /// <summary>Buffers that are at least handed out from one such collection to the next.</summary>
    private const int BuffersACollection = 2;

    /// <summary>The generations that are collected: an array that was alive at the last collection has died since.</summary>
    private const int YoungGenerations = 1;

    /// <summary>A collection has paid if it brings one of so many bytes back.</summary>
    private const int LeastFound = 4;

    private static readonly Lock Gate = new();
    private static readonly List<Action<bool>> Trimmers = [];
    private static long s_retained;
    private static long s_handedOut;
    private static long s_wanted;
    private static long s_found;
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
    /// Notes that a buffer is about to be handed out, and perhaps makes the garbage collector find buffers whose arrays died
    /// without having been disposed of. True if it did, and they may come back any moment.
    /// </summary>
    /// <remarks>
    /// Arrays are small objects that die young, so the cheapest collection finds them, and their storages' finalizers
    /// give the buffers back; without it they would wait for a collection of the oldest generation. It is made only after
    /// so many bytes have been handed out, and not been disposed of, that its cost does not show; but before there are so
    /// many dead buffers that the living ones would never be found in the cache.
    /// </remarks>
    public static bool TryCollect(long bytes)
    {
        long handedOut = Interlocked.Add(ref s_handedOut, bytes);
        if (handedOut < Interlocked.Read(ref s_allowance)
            || Interlocked.CompareExchange(ref s_handedOut, 0, handedOut) != handedOut)
        {
            return false;
        }

        Learn(bytes);
        Interlocked.Exchange(ref s_wanted, handedOut);
        Interlocked.Exchange(ref s_found, 0);
        GC.Collect(YoungGenerations, GCCollectionMode.Forced, blocking: true, compacting: false);
        return true;
    }

    /// <summary>Notes that a buffer comes back.</summary>
    /// <param name="bytes">Its size.</param>
    /// <param name="disposed">Whether its array was disposed of, and not found by the collector.</param>
    public static void ComeBack(long bytes, bool disposed)
    {
        if (disposed)
        {
            Interlocked.Add(ref s_handedOut, -bytes);
        }
        else
        {
            Interlocked.Add(ref s_found, bytes);
        }
    }

    /// <summary>
    /// Decides how long to wait for the collection after this one. If the last one brought few buffers, because the arrays are
    /// really in use, then until twice as many bytes have been handed out.
    /// </summary>
    private static void Learn(long bytes)
    {
        bool hasPaid = Interlocked.Read(ref s_found) >= Interlocked.Read(ref s_wanted) / LeastFound;
        long allowance = hasPaid ? FirstAllowance : Math.Min(2 * Interlocked.Read(ref s_allowance), 1L << 40);
        Interlocked.Exchange(ref s_allowance, Math.Max(allowance, BuffersACollection * bytes));
    }

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
