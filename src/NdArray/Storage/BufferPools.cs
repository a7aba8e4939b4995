using System.Diagnostics;

namespace NdArrays.Storage;

/// <summary>What the pools of all element types have in common: limits, the account of bytes, and when to give back.</summary>
internal static class BufferPools
{
    /// <summary>Buffers of fewer bytes are not worth a pool: they are cheap to allocate and to collect.</summary>
    public const int SmallestBuffer = 64 * 1024;

    /// <summary>Bytes newly allocated after which an empty-handed pool asks the garbage collector for dead buffers.</summary>
    private const long FirstAllowance = 16L * 1024 * 1024;

    private static readonly Lock Gate = new();
    private static readonly List<Action<bool>> Trimmers = [];
    private static long s_retained;
    private static long s_allocatedSinceCollection;
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
    /// Before a new buffer is allocated: finds buffers whose arrays died without having been disposed of.
    /// </summary>
    /// <remarks>
    /// Arrays are small objects that die young, so the cheapest collection finds them, and their storages' finalizers
    /// give the buffers back; without it they would wait for a collection of the oldest generation. When that finds
    /// nothing, because the arrays are really in use, the next attempt waits for twice as many bytes.
    /// </remarks>
    public static bool TryReclaim(long bytes, Func<bool> hasBuffer)
    {
        if (Interlocked.Add(ref s_allocatedSinceCollection, bytes) < Interlocked.Read(ref s_allowance))
        {
            return false;
        }

        Interlocked.Exchange(ref s_allocatedSinceCollection, 0);
        GC.Collect(0, GCCollectionMode.Forced, blocking: true, compacting: false);

        // The finalizers run on a thread of their own, which is given a moment but never waited for.
        long start = Stopwatch.GetTimestamp();
        SpinWait spin = default;
        while (!hasBuffer())
        {
            if (Stopwatch.GetElapsedTime(start) > TimeSpan.FromMilliseconds(0.5))
            {
                Interlocked.Exchange(ref s_allowance, Math.Min(2 * Interlocked.Read(ref s_allowance), 1L << 40));
                return false;
            }

            spin.SpinOnce(sleep1Threshold: -1);
        }

        Interlocked.Exchange(ref s_allowance, Math.Max(FirstAllowance, 4 * bytes));
        return true;
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
