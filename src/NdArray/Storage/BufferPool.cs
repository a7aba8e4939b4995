using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NdArrays.Storage;

/// <summary>Large managed arrays of one element type that wait to be used again.</summary>
/// <remarks>
/// Lengths are rounded up to one of four classes an octave, so that a buffer serves requests of about its size and
/// wastes at most a quarter.
/// </remarks>
internal static class BufferPool<T>
{
    /// <summary>Collections of the oldest generation a buffer waits through before it is given up.</summary>
    private const int Patience = 2;

    /// <summary>How long the finalizers are given.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(0.5);

    private static readonly Lock Gate = new();
    private static readonly Dictionary<int, List<Waiting>> Shelves = [];

    static BufferPool() => BufferPools.Register(Trim);

    /// <summary>An array of at least this length.</summary>
    /// <param name="length">The number of elements.</param>
    /// <param name="cleared">Whether these must be the type's default.</param>
    public static T[] Rent(int length, bool cleared)
    {
        int capacity = Capacity(length);
        bool mayComeBack = BufferPools.TryCollect(Bytes(capacity));
        if (TryTake(capacity, out T[]? array) || (mayComeBack && TryAwait(capacity, out array)))
        {
            if (cleared)
            {
                array.AsSpan(0, length).Clear();
            }

            return array;
        }

        return cleared ? new T[capacity] : GC.AllocateUninitializedArray<T>(capacity);
    }

    /// <summary>Takes an array back.</summary>
    /// <param name="array">The array.</param>
    /// <param name="reusable">Whether nobody holds a reference into it any more.</param>
    /// <param name="disposed">Whether its user gave it back, and not the garbage collector.</param>
    public static void Return(T[] array, bool reusable, bool disposed)
    {
        BufferPools.ComeBack(Bytes(array.Length), disposed);
        if (!reusable || !BufferPools.TryRetain(Bytes(array.Length)))
        {
            return;
        }

        lock (Gate)
        {
            if (!Shelves.TryGetValue(array.Length, out List<Waiting>? shelf))
            {
                Shelves.Add(array.Length, shelf = []);
            }

            shelf.Add(new Waiting(array, GC.CollectionCount(2)));
        }
    }

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
        lock (Gate)
        {
            if (!Shelves.TryGetValue(capacity, out List<Waiting>? shelf) || shelf.Count == 0)
            {
                array = null;
                return false;
            }

            // The last one in is the likeliest to be in the cache.
            array = shelf[^1].Array;
            shelf.RemoveAt(shelf.Count - 1);
        }

        BufferPools.Forget(Bytes(capacity));
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

    private static long Bytes(int length) => (long)length * Unsafe.SizeOf<T>();

    private readonly record struct Waiting(T[] Array, int Since);
}
