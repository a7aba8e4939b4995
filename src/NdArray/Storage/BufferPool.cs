using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Storage;

/// <summary>Managed arrays of one element type that wait to be used again.</summary>
/// <remarks>
/// Lengths are rounded up to one of four classes an octave. A buffer serves requests of its class and of the classes
/// down to half of its size. Large ones never move, so that they can begin where a line of memory does.
/// </remarks>
internal static class BufferPool<T>
{
    /// <summary>Collections of the oldest generation a buffer waits through before it is given up.</summary>
    private const int Patience = 2;

    /// <summary>The classes above its own from which a request is served: up to twice its size.</summary>
    private const int StepsUp = 4;

    /// <summary>How long the finalizers are given.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(0.5);

    /// <summary>The elements that a pinned array has more than its class: a line of memory.</summary>
    private static readonly int Padding = (PooledStorage<T>.Line + Unsafe.SizeOf<T>() - 1) / Unsafe.SizeOf<T>();

    private static readonly Lock Gate = new();
    private static readonly Dictionary<int, List<Waiting>> Shelves = [];
    private static long s_returned;

    static BufferPool() => BufferPools.Register(Trim);

    /// <summary>An array of at least this length.</summary>
    /// <param name="length">The number of elements.</param>
    /// <param name="cleared">Whether these must be the type's default.</param>
    /// <param name="watched">Whether the garbage collector is asked for buffers that nobody disposed of.</param>
    public static T[] Rent(int length, bool cleared, bool watched)
    {
        int capacity = Capacity(length);
        bool mayComeBack = watched && BufferPools.TryCollect(Bytes(capacity));
        if (TryTake(capacity, out T[]? array) || (mayComeBack && TryAwait(capacity, out array)))
        {
            if (cleared)
            {
                array.AsSpan(0, (int)Math.Min(length + (long)Padding, array.Length)).Clear();
            }

            return array;
        }

        bool pinned = IsLarge(capacity);
        int padded = (int)Math.Min(capacity + (pinned ? Padding : 0L), Array.MaxLength);
        return cleared ? GC.AllocateArray<T>(padded, pinned) : GC.AllocateUninitializedArray<T>(padded, pinned);
    }

    /// <summary>Whether an array from here never moves, and has elements to spare so that its use can begin with a line of memory.</summary>
    public static bool IsPinned(T[] array) => IsLarge(array.Length - Padding);

    /// <summary>The class for which an array was made.</summary>
    public static int Class(T[] array) => array.Length - (IsPinned(array) ? Padding : 0);

    /// <summary>Takes an array back.</summary>
    /// <param name="array">The array.</param>
    /// <param name="reusable">Whether nobody holds a reference into it any more.</param>
    public static void Return(T[] array, bool reusable)
    {
        int capacity = Class(array);
        if (!reusable || !BufferPools.TryRetain(Bytes(capacity)))
        {
            return;
        }

        lock (Gate)
        {
            if (!Shelves.TryGetValue(capacity, out List<Waiting>? shelf))
            {
                Shelves.Add(capacity, shelf = []);
            }

            shelf.Add(new Waiting(array, GC.CollectionCount(2), s_returned++));
        }
    }

    /// <summary>Whether a buffer for so many elements is watched.</summary>
    public static bool IsLarge(int length) => Bytes(length) >= BufferPools.SmallestWatched;

    /// <summary>The bytes of so many elements.</summary>
    public static long Bytes(int length) => (long)length * Unsafe.SizeOf<T>();

    /// <summary>The class of a length: four steps an octave.</summary>
    internal static int Capacity(int length)
    {
        int octave = BitOperations.Log2((uint)length);
        if (octave < 2)
        {
            return length;
        }

        int step = 1 << (octave - 2);
        return (int)Math.Min(((long)length + step - 1) / step * step, Array.MaxLength);
    }

    private static bool TryTake(int capacity, [NotNullWhen(true)] out T[]? array)
    {
        array = null;
        lock (Gate)
        {
            // The last one in is the likeliest to be in the cache, whatever class it is of.
            List<Waiting>? best = null;
            for (int step = 0; step <= StepsUp; step++)
            {
                if (Shelves.TryGetValue(capacity, out List<Waiting>? shelf)
                    && shelf.Count > 0
                    && (best is null || shelf[^1].Number > best[^1].Number))
                {
                    best = shelf;
                }

                if (capacity == Array.MaxLength)
                {
                    break;
                }

                capacity = Capacity(capacity + 1);
            }

            if (best is not null)
            {
                array = best[^1].Array;
                best.RemoveAt(best.Count - 1);
            }
        }

        if (array is null)
        {
            return false;
        }

        BufferPools.Forget(Bytes(Class(array)));
        return true;
    }

    /// <summary>Takes a buffer that the collector has just found, if there is one.</summary>
    private static bool TryAwait(int capacity, [NotNullWhen(true)] out T[]? array)
    {
        // The finalizers run on a thread of their own, which is given a moment but never waited for.
        long start = Stopwatch.GetTimestamp();
        SpinWait spin = default;
        while (!TryTake(capacity, out array) && Stopwatch.GetElapsedTime(start) < Moment)
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }

        return array is not null;
    }

    private static void Trim(bool everything)
    {
        int now = GC.CollectionCount(2);
        lock (Gate)
        {
            foreach ((int capacity, List<Waiting> shelf) in Shelves)
            {
                int removed = shelf.RemoveAll(waiting => everything || now - waiting.Since > Patience);
                BufferPools.Forget(removed * Bytes(capacity));
            }
        }
    }

    private readonly record struct Waiting(T[] Array, int Since, long Number);
}
